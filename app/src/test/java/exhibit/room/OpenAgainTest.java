package exhibit.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.Patience;
import exhibit.room.member.Room;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptMap;
import exhibit.training.map.SweptModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A station opens the room again that it had opened before.
final class OpenAgainTest {

    private static final String CODE = "k7m-4xq-9rt";
    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(5, 5), 1);
    private static final PhaseSweep OTHER = new PhaseSweep(SweptModel.TRIPLE, new PhaseGrid(3, 3), 1);

    private final int port = Loopback.freePort();

    @TempDir
    private Path folder = Path.of("");

    /// The one that is still there looks where nobody is, and would never find the other.
    @Test
    void it_finds_whoever_is_still_there_and_takes_over_what_they_have_painted() throws Exception {
        var file = folder.resolve("taken.csv");
        try (var left = Room.enter(Loopback.door(CODE, 3, port, 9), 3)) {
            left.begin(SWEEP);
            Patience.await(() -> left.state().isWhole());
            try (var first = opened("--leave", "--csv", file.toString())) {
                assertEquals(0, first.ended(Patience.SECONDS), first::report);
            }
            assertEquals(SWEEP.cells(), Files.readAllLines(file).stream().skip(1).distinct().count());
        }
    }

    @Test
    void where_nobody_is_any_more_it_begins_with_its_map() throws Exception {
        try (var _ = opened(); var late = Room.enter(Loopback.door(CODE, 4, port, 1), 4)) {
            Patience.await(() -> late.state().map().map(SweptMap::sweep).equals(Optional.of(OTHER)));
        }
    }

    private StationProcess opened(String... words) throws Exception {
        return new StationProcess(folder, Stream.concat(Stream.of("open", "--code", CODE, "--bind", "127.0.0.1",
                "--port", "" + port, "--address", "127.0.0.2,127.0.0.3", "--model", "3-2", "--grid", "3x3",
                "--instances", "1"), Stream.of(words)).toArray(String[]::new));
    }
}
