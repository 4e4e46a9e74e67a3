package exhibit.command.station;

import exhibit.station.settings.KioskSettings;
import exhibit.station.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells the programs around the exhibit what its settings say, so that nobody else has to read the files.
@Command(name = "settings", description = "Say what the settings tell a kiosk of its screen and its panel; what is wrong in them goes to standard error.", mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--shell", description = "As lines that a shell can run: SCREEN_ROTATION='90'.")
    private boolean shell;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Where station.properties and kiosk.properties are, otherwise that of the machine; what is not there is as it comes.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        var place = folder == null ? StationFile.OF_MACHINE : folder;
        // Whether there are words for the language is the exhibit's own business.
        var station = read(place.resolve(StationFile.NAME), file -> Settings.read(file, Set.of()), Settings.usual());
        var kiosk = read(place.resolve(StationFile.KIOSK), KioskSettings::read, KioskSettings.usual());
        var line = spec.commandLine();
        Stream.concat(station.notes().stream(), kiosk.notes().stream()).forEach(line.getErr()::println);
        told(station, kiosk).forEach((name, value) -> line.getOut().println(name + "=" + (shell
                ? quoted(value)
                : value)));
        line.getOut().flush();
        return ExitCode.OK;
    }

    private static <S> S read(Path file, Function<Path, S> reader, S usual) {
        return Files.exists(file) ? reader.apply(file) : usual;
    }

    /// Only what others need, and how many lines are wrong: no password leaves its file this way.
    private static Map<String, String> told(Settings station, KioskSettings kiosk) {
        var told = new LinkedHashMap<String, String>();
        told.put("SCREEN_ROTATION", String.valueOf(station.screen().rotation()));
        told.put("RENDERING", station.rendering().toString());
        told.put("SCREEN_SIZE", kiosk.size());
        told.put("WIRING", kiosk.wiring().map(Path::toString).orElse("none"));
        told.put("WRONG", String.valueOf(station.notes().size() + kiosk.notes().size()));
        return told;
    }

    /// One word for a shell, whatever it holds.
    static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
