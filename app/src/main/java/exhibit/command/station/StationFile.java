package exhibit.command.station;

import exhibit.command.option.FileOf;
import exhibit.station.settings.KioskSettings;
import exhibit.station.settings.Settings;
import exhibit.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The settings of this station and the file they come from.
///
/// @param file empty where there is none, and all is as it comes
public record StationFile(Optional<Path> file, Settings settings) {

    static final String NAME = "station.properties";
    static final String KIOSK = "kiosk.properties";
    static final Path OF_MACHINE = Path.of("/etc/superposition-station");

    /// A file that somebody named: that it cannot be read is bad input, what is wrong in it is not.
    public static final class Converter extends FileOf<StationFile> {
        @Override
        protected StationFile read(Path file) throws java.io.IOException {
            Files.readAllBytes(file);
            return of(file);
        }
    }

    /// The machine's, otherwise the user's.
    public static StationFile found() {
        return found(List.of(OF_MACHINE, HomeFolder.settings()));
    }

    static StationFile found(List<Path> folders) {
        return folders.stream().map(folder -> folder.resolve(NAME)).filter(Files::exists).findFirst()
                .map(StationFile::of).orElseGet(() -> new StationFile(Optional.empty(), Settings.usual()));
    }

    private static StationFile of(Path file) {
        return new StationFile(Optional.of(file), Settings.read(file, Set.copyOf(Words.languages())));
    }

    /// One finding for the file, or one for each line that is wrong in it.
    Stream<DoctorFinding> findings() {
        if (settings.notes().isEmpty())
            return Stream
                    .of(DoctorFinding.fine("settings", file.map(Path::toString).orElse("none; all is as it comes")));
        return wrong(settings.notes(), "deploy/station.properties");
    }

    /// What is wrong in the file that the kiosk of this machine reads before the exhibit is there.
    static Stream<DoctorFinding> kiosk() {
        var file = OF_MACHINE.resolve(KIOSK);
        return Files.exists(file) ? wrong(KioskSettings.read(file).notes(), file.toString()) : Stream.empty();
    }

    private static Stream<DoctorFinding> wrong(List<String> notes, String manual) {
        return notes.stream().map(note -> DoctorFinding.missing("settings", note,
                "put the line right; " + manual + " explains each"));
    }
}
