package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import exhibit.training.PhaseGrid;
import exhibit.training.PhaseSweep;
import exhibit.training.SweptMap;
import exhibit.training.SweptModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a station's process tells the exhibit beside it.
final class RoomTextTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(2, 2), 1);

    @Test
    void what_is_told_is_what_is_heard() {
        var map = SweptMap.empty(SWEEP).and(SWEEP.swept(3, 7));
        var first = state(map, 8, Pace.FREE);
        assertEquals(first, heard(RoomState.UNKNOWN, first));
        var second = state(map.and(SWEEP.swept(0, 2)), 7, Pace.FREE.step().lock("the-price"));
        assertEquals(3, RoomText.news(first, second).size());
        assertEquals(second, heard(first, second));
        assertEquals(List.of(), RoomText.news(second, second));
    }

    @Test
    void every_station_is_told_of_and_one_that_has_gone_is_told_of_as_gone() {
        var seven = new StationState(7, "the-price", "training", 3, "5 pentagon|or so", true);
        var two = new StationState(2, "", "waiting", 0, "", true);
        var first = new RoomState(Optional.empty(), List.of(two, seven), 2, Pace.FREE);
        assertEquals(first, heard(RoomState.UNKNOWN, first));
        var gone = new StationState(7, "the-price", "training", 3, "5 pentagon|or so", false);
        var second = new RoomState(Optional.empty(), List.of(two, gone), 1, Pace.FREE);
        assertEquals(2, RoomText.news(first, second).size());
        assertEquals(second, heard(first, second));
    }

    @Test
    void another_map_begins_anew() {
        var other = new PhaseSweep(SweptModel.TRIPLE, new PhaseGrid(2, 2), 1);
        var first = state(SweptMap.empty(SWEEP).and(SWEEP.swept(3, 7)), 1, Pace.FREE);
        var second = state(SweptMap.empty(other).and(other.swept(1, 7)), 1, Pace.FREE);
        assertEquals(second, heard(first, second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "present", "present many", "sweep nothing", "pace 1", "station 3"})
    void anything_else_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> RoomText.after(RoomState.UNKNOWN, line));
    }

    @Test
    void what_is_seen_is_told_in_a_line() {
        var seen = new Seen("the-price", "5 pentagon");
        assertEquals(seen, Seen.of(seen.toString()));
        assertEquals(Seen.NOTHING, Seen.of(""));
        assertThrows(IllegalArgumentException.class, () -> new Seen("a|b", ""));
    }

    private static RoomState state(SweptMap map, int present, Pace pace) {
        return new RoomState(Optional.of(map), List.of(), present, pace);
    }

    private static RoomState heard(RoomState before, RoomState now) {
        var state = before;
        for (var line : RoomText.news(before, now))
            state = RoomText.after(state, line);
        return state;
    }
}
