package exhibit.room.member;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.List;
import java.util.function.Function;

/// A class of stations that paint one map together. Each takes cells as fast as it can; each keeps the whole map.
public final class Room implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5000;

    private final RoomLog log;
    private final HazelcastInstance hazelcast;
    private final Shared shared;
    private final RoomWorker work;
    private final Thread thread;

    private Room(RoomLog log, HazelcastInstance hazelcast, int station, String address) {
        this.log = log;
        this.hazelcast = hazelcast;
        shared = new Shared(hazelcast);
        work = new RoomWorker(shared, station, address);
        thread = Thread.ofPlatform().name("room").daemon().unstarted(work);
    }

    /// Comes in and begins to work. The station that opens a room is in it alone until others come; one that finds
    /// nobody at its address waits for the room.
    ///
    /// @param station its number, from 1
    /// @throws IllegalStateException with a sentence where the room is not to be entered
    public static Room enter(RoomAddress door, int station) {
        var log = new RoomLog();
        var room = new Room(log, entered(door, log, false), station, door.shown());
        if (room.shared.isTaken(station)) {
            room.close();
            throw new IllegalStateException("there is a station " + station + " in the room already");
        }
        room.thread.start();
        return room;
    }

    /// The stations that are in a room, or were, by number.
    public static List<StationState> look(RoomAddress door) {
        return visit(door, Shared::stations);
    }

    /// The map as far as the room has painted it.
    public static SweptMap collect(RoomAddress door) {
        return visit(door, shared -> {
            var sweep = shared.sweep().orElseThrow(() -> new IllegalStateException("there is no map in this room yet"));
            var cells = shared.cells(sweep).values();
            return SweptMap.empty(sweep).and(cells.stream().map(line -> SweptCell.of(sweep, line)).toList());
        });
    }

    /// Tells a whole class what its teacher wants.
    public static void tell(RoomAddress door, TeacherWord word) {
        visit(door, shared -> {
            shared.pace(word::after);
            return shared.pace();
        });
    }

    /// The same from inside; waits for the network.
    public void tell(TeacherWord word) {
        shared.pace(word::after);
    }

    private static <T> T visit(RoomAddress door, Function<Shared, T> wish) {
        var log = new RoomLog();
        var hazelcast = entered(door, log, true);
        try {
            var shared = new Shared(hazelcast);
            if (shared.present() == 0)
                throw new IllegalStateException(EmptyPlace.why(door));
            return wish.apply(shared);
        } finally {
            leave(hazelcast, log);
        }
    }

    private static HazelcastInstance entered(RoomAddress door, RoomLog log, boolean guest) {
        var hazelcast = Hazelcast.newHazelcastInstance(Network.of(door, guest));
        if (!log.refused()) return hazelcast;
        leave(hazelcast, log);
        throw new IllegalStateException("the room at " + door.sought() + " has another code");
    }

    /// Gives the room something to paint, unless it has something already.
    public void begin(PhaseSweep sweep) {
        shared.begin(sweep);
    }

    /// How it stands now; never waits for the network.
    public RoomState state() {
        return work.state();
    }

    /// Tells the room what this station's exhibit shows; never waits for the network.
    public void show(ExhibitStatus seen) {
        work.show(seen);
    }

    /// How many stations are in the room now.
    public int present() {
        return shared.present();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        leave(hazelcast, log);
    }

    private static void leave(HazelcastInstance hazelcast, RoomLog log) {
        hazelcast.shutdown();
        log.close();
    }
}
