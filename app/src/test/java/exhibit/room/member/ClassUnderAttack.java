package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import exhibit.room.StationProcess;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord.Pacing;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Three stations that a teacher lets go step by step: two processes, and this one, which sees whether anybody is frozen
/// or thrown out meanwhile.
final class ClassUnderAttack implements AutoCloseable {

    static final String CODE = "k7m4xq9rt";
    static final CodeKey KEY = CodeKey.of(CODE);
    /// More than is painted while a test goes on.
    static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(61, 61), 1);

    private static final Set<Integer> NUMBERS = Set.of(1, 2, 3);
    /// That a station cannot do without; JGroups' own are virtual, and who comes in sees that they live.
    private static final Set<String> THREADS = Set.of("room", "room post", "room door", "room clock");

    final int port = Loopback.freePort();
    final StationProcess hub;
    final StationProcess other;
    final Room room;
    private final Thread watch = Thread.ofPlatform().daemon().unstarted(this::watch);
    private volatile boolean closed;
    private volatile Optional<String> missed = Optional.empty();

    ClassUnderAttack(Path folder) throws IOException, InterruptedException {
        hub = station(folder, "open", "--bind", "127.0.0.1", "--grid", "61x61", "--instances", "1");
        Patience.await(() -> Loopback.listens(port));
        other = station(folder, "join", "--bind", "127.0.0.2", "--address", "127.0.0.1", "--station", "2");
        room = Room.enter(door(3), 3);
        Patience.await(() -> alive().equals(NUMBERS) && room.state().map().isPresent());
        room.tell(Pacing.FREEZE);
        Patience.await(() -> room.state().stations().stream().allMatch(station -> station.doing().equals("frozen")));
        watch.start();
    }

    private StationProcess station(Path folder, String command, String... more) throws IOException {
        return new StationProcess(folder, Stream.concat(Stream.of(command, "--code", CODE, "--port", "" + port),
                Stream.of(more)).toArray(String[]::new));
    }

    /// Another one, which a test may kill.
    StationProcess join(Path folder, int number) throws IOException {
        return station(folder, "join", "--bind", "127.0.0." + number, "--address", "127.0.0.1", "--station",
                "" + number);
    }

    /// To the hub, from an address of the loopback network.
    RoomAddress door(int from) throws IOException {
        return Loopback.door(CODE, from, port, 1);
    }

    private void watch() {
        while (!closed)
            try {
                var now = alive();
                if (!now.containsAll(NUMBERS)) missed = Optional.of("only " + now + " were there");
                Thread.sleep(10);
            } catch (InterruptedException _) {
                return;
            }
    }

    Set<Integer> alive() {
        return room.state().stations().stream().filter(StationState::alive).map(StationState::number)
                .collect(Collectors.toSet());
    }

    /// A word reaches all three, each trains a cell after it, all were there all the time, every thread is alive, and
    /// every cell is what it has to be.
    void assertUnmoved() throws Exception {
        for (var process : List.of(hub, other))
            Patience.await(() -> threads(process).containsAll(THREADS));
        int before = painted();
        room.tell(Pacing.STEP);
        Patience.await(() -> painted() == before + NUMBERS.size());
        assertEquals(Optional.empty(), missed);
        assertTrue(alive().containsAll(NUMBERS));
        for (var cell : room.state().map().orElseThrow().cells())
            assertEquals(SWEEP.swept(cell.place(), cell.station()), cell);
        assertEquals(room.state().map().orElseThrow(), Room.collect(door(9)));
    }

    private static Set<String> threads(StationProcess process) {
        try {
            return process.threads();
        } catch (IOException e) {
            return Set.of(String.valueOf(e));
        }
    }

    private int painted() {
        return room.state().map().map(map -> map.cells().size()).orElse(0);
    }

    @Override
    public void close() {
        closed = true;
        room.close();
        hub.close();
        other.close();
    }
}
