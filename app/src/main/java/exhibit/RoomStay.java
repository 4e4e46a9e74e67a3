package exhibit;

import exhibit.room.wire.RoomState;
import exhibit.station.settings.Settings;
import exhibit.view.staff.StaffActions;
import java.util.OptionalLong;

/// A stay in a class's room, from coming in to leaving, however often its process falls meanwhile. A process that was
/// never in has fallen of what staff have typed, and is not tried again. Moments are those of a clock that only goes
/// forward, in nanoseconds.
///
/// @param been whether this station has been in the room
/// @param falls how often in a row its process has ended by itself; 0 while it stands
/// @param fell when it did so last
/// @param why what it has said of that; empty where it has said nothing
/// @param met when somebody else was last in the room, or the station came back, where it came back by itself
record RoomStay(RoomEntry entry, boolean been, int falls, long fell, String why, OptionalLong met) {

    private static final long SECOND = 1_000_000_000L;
    private static final long FIRST_PAUSE = 2 * SECOND;
    private static final long LAST_PAUSE = 60 * SECOND;
    private static final int MOST_DOUBLINGS = 5;

    /// A computer without a clock cannot tell whether its class was an hour ago or last week.
    private static final long ALONE = 600 * SECOND;

    /// What the process has logged is no reason to end.
    private static final String LOGGED = "(WARN|INFO): .*";
    private static final String COMMAND = "[a-z-]+ room [a-z]+: ";
    /// Letters that a line of the page for staff has, on the smallest screen.
    private static final int MOST_LETTERS = 80;

    /// Staff have asked for it.
    static RoomStay begun(RoomEntry entry) {
        return new RoomStay(entry, false, 0, 0, "", OptionalLong.empty());
    }

    /// The station was in it when the power went.
    static RoomStay returning(RoomEntry entry, long now) {
        return new RoomStay(entry, true, 1, now, "", OptionalLong.of(now));
    }

    /// After the room's process has told how the room stands.
    ///
    /// @param me this station's number
    RoomStay heard(RoomState room, int me) {
        return room.present() == 0 ? this : new RoomStay(entry.met(room, me), true, 0, fell, "", met);
    }

    /// After the room's process has ended by itself.
    RoomStay fallen(String reason, long now) {
        return new RoomStay(entry, been, falls + 1, now, reason.matches(LOGGED) ? "" : shortened(reason), met);
    }

    private static String shortened(String reason) {
        var why = reason.replaceFirst("^" + COMMAND, "");
        return why.length() > MOST_LETTERS ? why.substring(0, MOST_LETTERS - 1) + "\u2026" : why;
    }

    /// After a look at the room.
    RoomStay looked(RoomState room, long now) {
        return met.isEmpty() || room.present() < 2
                ? this
                : new RoomStay(entry, been, falls, fell, why, OptionalLong.of(now));
    }

    /// Whether the station is out of its room against its will.
    boolean isAway() {
        return falls > 0;
    }

    /// Whether a class can be led from here now.
    boolean isLed() {
        return entry.map().isPresent() && !isAway();
    }

    /// Whether it is time to try again: each pause is twice as long as the one before.
    boolean isDue(long now) {
        return isAway() && now - fell >= Math.min(LAST_PAUSE, FIRST_PAUSE << Math.min(falls - 1, MOST_DOUBLINGS));
    }

    /// Whether a station that came back by itself has waited for the others long enough.
    boolean isOver(long now) {
        return met.isPresent() && now - met.getAsLong() >= ALONE;
    }

    StaffActions.Fact fact(Settings settings, RoomState now) {
        if (!isAway()) return entry.fact(settings, now);
        return why.isEmpty() ? StaffActions.Fact.of("room.away") : StaffActions.Fact.of("room.away.because", why);
    }
}
