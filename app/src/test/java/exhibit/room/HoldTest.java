package exhibit.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.member.Room;
import exhibit.room.wire.ClassPace;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptModel;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A teacher's hand on stations that are processes of their own: this one, another one, and a third that speaks.
final class HoldTest {

    private static final String CODE = "k7m-4xq-9rt";
    /// More than can be painted while the test looks.
    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(61, 61), 5);
    private static final long STILL_MILLIS = 1500;
    private static final int STATIONS = 2;

    private final int port = Loopback.freePort();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void frozen_stations_train_nothing_a_step_is_one_cell_each_and_then_they_go_on() throws Exception {
        try (var hub = Room.enter(Loopback.door(CODE, 1, port), 1);
                var other = station("join", "--bind", "127.0.0.2", "--station", "2")) {
            Patience.await(() -> hub.present() == STATIONS);
            hub.begin(SWEEP);
            Patience.await(() -> painters(hub) == STATIONS);
            say("pace", "freeze");
            int frozen = still(hub);
            say("pace", "step");
            Patience.await(() -> painted(hub) == frozen + STATIONS);
            assertEquals(frozen + STATIONS, still(hub), other::report);
            assertTrue(hub.state().stations().stream().allMatch(station -> station.doing().equals("frozen")),
                    () -> hub.state().stations().toString());
            say("pace", "go");
            Patience.await(() -> painted(hub) > frozen + 4 * STATIONS);
        }
    }

    @Test
    void a_class_that_is_kept_somewhere_is_told_so_and_so_is_who_comes_late() throws Exception {
        try (var hub = Room.enter(Loopback.door(CODE, 1, port), 1)) {
            say("lock", "the-price");
            Patience.await(() -> hub.state().pace().equals(ClassPace.FREE.lock("the-price")));
            try (var late = Room.enter(Loopback.door(CODE, 3, port, 1), 3)) {
                Patience.await(() -> late.state().pace().equals(ClassPace.FREE.lock("the-price")));
                say("lock", "off");
                Patience.await(
                        () -> late.state().pace().equals(ClassPace.FREE) && hub.state().pace().equals(ClassPace.FREE));
            }
        }
    }

    /// What is begun may be finished; from then on nothing may come.
    private static int still(Room room) throws InterruptedException {
        Patience.await(() -> room.state().pace().frozen() && rests(room));
        int before = painted(room);
        Thread.sleep(STILL_MILLIS);
        assertEquals(before, painted(room), "it goes on although it is frozen");
        return before;
    }

    private static boolean rests(Room room) {
        int before = painted(room);
        LockSupport.parkNanos(STILL_MILLIS * 1_000_000);
        return painted(room) == before;
    }

    private static int painted(Room room) {
        return room.state().map().map(map -> map.cells().size()).orElse(0);
    }

    private static int painters(Room room) {
        return room.state().map().map(map -> map.stations()).orElse(0);
    }

    private void say(String command, String word) throws Exception {
        try (var teacher = station(command, word, "--bind", "127.0.0.9")) {
            assertEquals(0, teacher.ended(Patience.SECONDS), teacher::report);
        }
    }

    private StationProcess station(String... words) throws Exception {
        return new StationProcess(folder, Stream.concat(Stream.of(words),
                Stream.of("--address", "127.0.0.1", "--code", CODE, "--port", "" + port)).toArray(String[]::new));
    }
}
