package exhibit.command.station;

import exhibit.station.counts.StationFolder;
import exhibit.station.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where the system keeps what belongs to whoever runs the exhibit.
public final class HomeFolder {

    /// Of the exhibit that was installed as a package, for whoever asks it something from outside.
    private static final Path INSTALLED = Path.of("/var/lib/superposition/exhibit");

    private static final Path NAME = Path.of("superposition-station");

    private HomeFolder() {
    }

    static Path settings() {
        return settings(System.getenv(), home());
    }

    /// What the station must not forget: the folder of its settings, otherwise the one that systemd gives it, otherwise
    /// that of the installed exhibit, otherwise the user's.
    public static StationFolder state(Settings settings) {
        return new StationFolder(settings.data().orElseGet(() -> state(System.getenv(), home())));
    }

    /// Where the log goes: where systemd says, which may be in memory, otherwise beside what is not forgotten.
    public static Path logs(Settings settings) {
        var given = System.getenv().getOrDefault("LOGS_DIRECTORY", "");
        return given.isBlank() ? state(settings).path().resolve("log") : Path.of(given);
    }

    static Path settings(Map<String, String> environment, Path home) {
        return named(environment, List.of("XDG_CONFIG_HOME", "APPDATA"), home.resolve(".config")).resolve(NAME);
    }

    static Path state(Map<String, String> environment, Path home) {
        var given = environment.getOrDefault("STATE_DIRECTORY", "");
        if (!given.isBlank()) return Path.of(given);
        return Files.isDirectory(INSTALLED)
                ? INSTALLED
                : named(environment, List.of("XDG_STATE_HOME", "LOCALAPPDATA"), home.resolve(".local", "state"))
                        .resolve(NAME);
    }

    private static Path named(Map<String, String> environment, List<String> names, Path otherwise) {
        return names.stream().map(name -> environment.getOrDefault(name, "")).filter(folder -> !folder.isBlank())
                .findFirst().map(Path::of).orElse(otherwise);
    }

    /// Where the system knows no home of this user, which Java calls "?", what passes is better than a folder of that
    /// name wherever it was started.
    private static Path home() {
        return home(Path.of(System.getProperty("user.home")), Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Path home(Path told, Path passing) {
        return told.isAbsolute() ? told : passing;
    }
}
