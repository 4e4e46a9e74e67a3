package exhibit.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A USB stick that staff have made for exports, known by a file on it. Nothing on it is ever run.
public final class Stick {

    /// The file that makes a stick one for exports; what stands in it does not matter.
    public static final String MARKER = "superposition-station.txt";

    /// Where systems put sticks: a folder each, or a folder each below the user's.
    private static final List<Path> PLACES = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"));

    private Stick() {
    }

    /// The first that is plugged in.
    public static Optional<Path> found() {
        return found(PLACES);
    }

    public static Optional<Path> found(List<Path> places) {
        return places.stream().flatMap(place -> Stream.concat(folders(place), folders(place).flatMap(Stick::folders)))
                .filter(Stick::isMarked).findFirst();
    }

    static boolean isMarked(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER));
    }

    private static Stream<Path> folders(Path place) {
        try (var found = Files.list(place)) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException _) {
            return Stream.of();
        }
    }
}
