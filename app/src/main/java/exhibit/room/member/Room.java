package exhibit.room.member;

import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptMap;
import java.util.List;
import java.util.function.Function;

/// A class of stations that paint one map together. Each takes cells as fast as it can; each keeps the whole map.
public final class Room implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5000;
    /// A station whose process was killed is missed after two seconds, and may be the same one as this.
    private static final long NUMBER_MILLIS = 4000;
    private static final long LOOK_MILLIS = 100;

    private final Membership membership;
    private final Shared shared;
    private final RoomWorker work;
    private final Thread thread;

    private Room(Membership membership, int station, String address) {
        this.membership = membership;
        shared = membership.shared();
        work = new RoomWorker(shared, station, address);
        thread = Thread.ofPlatform().name("room").daemon().unstarted(work);
    }

    /// Comes in and begins to work. The station that opens a room is in it alone until others come; one that finds
    /// nobody at its address waits for the room.
    ///
    /// @param station its number, from 1
    /// @throws IllegalStateException with a sentence where the room is not to be entered
    public static Room enter(RoomAddress door, int station) {
        var room = new Room(Membership.of(door, false), station, door.shown());
        if (!room.isFree(station)) {
            room.close();
            throw new IllegalStateException("there is a station " + station
                    + " in the room already: give this one a number of its own with --station");
        }
        room.work.introduce();
        room.thread.start();
        return room;
    }

    private boolean isFree(int station) {
        long begun = System.nanoTime();
        try {
            while (shared.isTaken(station) && System.nanoTime() - begun < NUMBER_MILLIS * 1_000_000)
                Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return !shared.isTaken(station);
    }

    /// The stations that are in a room, or were, by number.
    public static List<StationState> look(RoomAddress door) {
        return visit(door, shared -> shared.state().stations());
    }

    /// The map as far as the room has painted it.
    public static SweptMap collect(RoomAddress door) {
        return visit(door, shared -> shared.state().map()
                .orElseThrow(() -> new IllegalStateException("there is no map in this room yet")));
    }

    /// Tells a whole class what its teacher wants.
    public static void tell(RoomAddress door, TeacherWord word) {
        visit(door, shared -> {
            shared.pace(word::after);
            if (!heard(shared)) throw new IllegalStateException("the room was told, and has not answered");
            return shared.pace();
        });
    }

    /// Whether whoever leads the room has answered after what was said before.
    private static boolean heard(Shared shared) {
        try {
            return shared.learn(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The same from inside.
    public void tell(TeacherWord word) {
        shared.pace(word::after);
    }

    private static <T> T visit(RoomAddress door, Function<Shared, T> wish) {
        try (var membership = Membership.of(door, true)) {
            if (membership.shared().state().present() == 0)
                throw new IllegalStateException(membership.alone());
            return wish.apply(membership.shared());
        }
    }

    /// Gives the room something to paint, unless it has something already.
    public void begin(PhaseSweep sweep) {
        shared.begin(sweep);
    }

    /// How it stands now; never waits for the network.
    public RoomState state() {
        return shared.state();
    }

    /// Tells the room what this station's exhibit shows; never waits for the network.
    public void show(ExhibitStatus seen) {
        work.show(seen);
    }

    /// How many stations are in the room now.
    public int present() {
        return state().present();
    }

    /// Why there is nobody else, in one sentence. Asks the network, and waits for it.
    public String alone() {
        return membership.alone();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        membership.close();
    }
}
