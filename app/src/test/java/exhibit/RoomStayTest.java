package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.RoomCode;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long is waited before a lost room is tried again, and where the others are looked for.
final class RoomStayTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int ME = 7;
    private static final RoomEntry ENTRY = RoomEntry.joined(RoomCode.of("k7m-4xq-9rt"), "10.0.0.1");

    @Test
    void each_pause_is_twice_the_one_before_up_to_a_minute() {
        assertEquals(List.of(2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L), pauses(RoomStay.begun(ENTRY)));
    }

    @Test
    void who_got_in_again_begins_with_the_shortest_pause() {
        var fell = RoomStay.begun(ENTRY).fallen("", 0).fallen("", 0).fallen("", 0);
        assertEquals(List.of(2L, 4L), pauses(fell.heard(room(1), ME)).subList(0, 2));
        assertEquals(16L, pauses(fell.heard(RoomState.UNKNOWN, ME)).getFirst());
    }

    /// After each of eight falls in a row, in seconds.
    private static List<Long> pauses(RoomStay begun) {
        var pauses = new ArrayList<Long>();
        var stay = begun;
        for (int fall = 0; fall < 8; fall++) {
            stay = stay.fallen("", fall);
            long pause = 0;
            while (!stay.isDue(fall + pause * SECOND))
                pause++;
            pauses.add(pause);
        }
        return pauses;
    }

    @Test
    void a_station_that_came_back_by_itself_is_alone_from_when_the_last_of_the_others_went() {
        var stay = RoomStay.returning(ENTRY, 0).heard(room(2), ME).looked(room(2), 500 * SECOND);
        assertFalse(stay.looked(room(1), 1099 * SECOND).isOver(1099 * SECOND));
        assertTrue(stay.looked(room(1), 1100 * SECOND).isOver(1100 * SECOND));
        assertFalse(stay.looked(room(2), 1100 * SECOND).isOver(1100 * SECOND));
        assertTrue(RoomStay.returning(ENTRY, 0).fallen("", 1).isOver(600 * SECOND));
        assertFalse(RoomStay.begun(ENTRY).heard(room(1), ME).isOver(Long.MAX_VALUE));
    }

    @Test
    void a_warning_that_the_room_has_logged_is_no_reason_to_stop() {
        assertEquals("", RoomStay.begun(ENTRY).fallen("WARN: something has knocked", 0).why());
        assertEquals("the port is taken", RoomStay.begun(ENTRY).fallen("the port is taken", 0).why());
    }

    @Test
    void staff_read_a_reason_without_its_command_and_as_much_of_it_as_fits() {
        assertEquals("the room at 10.0.0.1 has another code", RoomStay.begun(ENTRY)
                .fallen("station room join: the room at 10.0.0.1 has another code", 0).why());
        assertEquals("the room at " + "10.0.0.1 or ".repeat(5) + "10.0.0.\u2026", RoomStay.begun(ENTRY)
                .fallen("station room open: the room at " + "10.0.0.1 or ".repeat(12) + "10.0.0.2 is none", 0).why());
    }

    @Test
    void those_who_are_in_the_room_are_asked_first_and_this_station_never() {
        var met = ENTRY.met(room(4, station(2, "10.0.0.2", false), station(3, "10.0.0.3:5702", true),
                station(ME, "10.0.0.7", true), station(8, "[fd00:5::8]:5702", true)), ME);
        assertEquals(List.of("10.0.0.3:5702", "[fd00:5::8]:5702", "10.0.0.2"), met.others());
        assertEquals(List.of("join", "--address", "10.0.0.3:5702,[fd00:5::8]:5702,10.0.0.2,10.0.0.1"),
                met.arguments());
    }

    @Test
    void who_was_heard_of_before_is_not_forgotten_when_a_room_begins_anew() {
        var before = ENTRY.met(room(2, station(2, "10.0.0.2", true)), ME);
        assertEquals(before, before.met(room(1), ME));
        assertEquals(List.of("10.0.0.3", "10.0.0.2"), before.met(room(1, station(3, "10.0.0.3", true)), ME).others());
    }

    @Test
    void an_address_at_which_nobody_can_be_is_not_believed() {
        var met = ENTRY.met(room(9, station(1, "", true), station(2, "fe80::1", true), station(3, "0.0.0.0", true),
                station(4, "face.cafe", true), station(5, "10.0.0.5", true)), ME);
        assertEquals(List.of("10.0.0.5"), met.others());
    }

    @Test
    void no_more_are_asked_than_can_be_waited_for() {
        var all = IntStream.rangeClosed(10, 60).mapToObj(number -> station(number, "10.0.0." + number, number > 50))
                .toArray(StationState[]::new);
        var others = ENTRY.met(room(51, all), ME).others();
        assertEquals(16, others.size());
        assertEquals(List.of("10.0.0.51", "10.0.0.60", "10.0.0.10"),
                List.of(others.getFirst(), others.get(9), others.get(10)));
    }

    private static StationState station(int number, String address, boolean alive) {
        return new StationState(number, address, "", "waiting", 0, "", alive);
    }

    private static RoomState room(int present, StationState... stations) {
        return new RoomState(Optional.empty(), List.of(stations), present, ClassPace.FREE);
    }
}
