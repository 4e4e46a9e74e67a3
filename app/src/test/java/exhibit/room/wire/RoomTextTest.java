package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import exhibit.model.Phase;
import exhibit.training.map.PhaseCell;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import exhibit.training.map.SweptModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a station's process tells the exhibit beside it.
final class RoomTextTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(2, 2), 1);
    private static final List<PhaseSweep> SWEEPS = Arrays.stream(SweptModel.values())
            .map(model -> new PhaseSweep(model, new PhaseGrid(5, 4), 3)).toList();
    private static final int MANY = 2000;

    @Test
    void what_is_told_is_what_is_heard() {
        var map = SweptMap.empty(SWEEP).and(SWEEP.swept(3, 7));
        var first = state(map, 8, ClassPace.FREE);
        assertEquals(first, heard(RoomState.UNKNOWN, first));
        var second = state(map.and(SWEEP.swept(0, 2)), 7, ClassPace.FREE.step().lock("the-price"));
        assertEquals(3, RoomText.news(first, second).size());
        assertEquals(second, heard(first, second));
        assertEquals(List.of(), RoomText.news(second, second));
    }

    @Test
    void every_station_is_told_of_and_one_that_has_gone_is_told_of_as_gone() {
        var seven = new StationState(7, "[fd00:5::27]:5702", "the-price", "training", 3, "5 pentagon|or so", true);
        var two = new StationState(2, "", "", "waiting", 0, "", true);
        var first = new RoomState(Optional.empty(), List.of(two, seven), 2, ClassPace.FREE);
        assertEquals(first, heard(RoomState.UNKNOWN, first));
        var gone = new StationState(7, "[fd00:5::27]:5702", "the-price", "training", 3, "5 pentagon|or so", false);
        var second = new RoomState(Optional.empty(), List.of(two, gone), 1, ClassPace.FREE);
        assertEquals(2, RoomText.news(first, second).size());
        assertEquals(second, heard(first, second));
    }

    @Test
    void a_cell_goes_on_in_the_words_in_which_it_came() {
        var line = "7,0,1,0.10,1,PAIRED,.5,1,-1,0,0";
        var heard = SweptMap.empty(SWEEP).and(SweptCell.of(SWEEP, line));
        assertTrue(RoomText.news(RoomState.UNKNOWN, state(heard, 1, ClassPace.FREE)).contains("cell " + line));
    }

    @Test
    void another_map_begins_anew() {
        var other = new PhaseSweep(SweptModel.TRIPLE, new PhaseGrid(2, 2), 1);
        var first = state(SweptMap.empty(SWEEP).and(SWEEP.swept(3, 7)), 1, ClassPace.FREE);
        var second = state(SweptMap.empty(other).and(other.swept(1, 7)), 1, ClassPace.FREE);
        assertEquals(second, heard(first, second));
    }

    @Test
    void whatever_happens_in_a_room_is_heard_as_it_happened() {
        var random = new Random(17);
        var told = RoomState.UNKNOWN;
        for (int k = 0; k < MANY; k++) {
            var now = changed(told, random);
            for (var line : RoomText.news(told, now))
                assertEquals(1, (line + ".").lines().count(), line);
            assertEquals(now, heard(told, now));
            told = now;
        }
    }

    private static RoomState changed(RoomState now, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new RoomState(now.map(), now.stations(), random.nextInt(40), now.pace());
            case 1 -> now.with(new ClassPace(random.nextBoolean(), random.nextLong(1000), RandomWords.place(random)));
            case 2 -> now.with(
                    new StationState(1 + random.nextInt(30), "10.0.0." + random.nextInt(256), RandomWords.place(random),
                            RandomWords.place(random), random.nextInt(200), RandomWords.anything(random),
                            random.nextBoolean()));
            case 3 -> other(now, SweptMap.empty(SWEEPS.get(random.nextInt(SWEEPS.size()))));
            default -> now.map().map(map -> now.with(map.and(cell(map.sweep(), random)))).orElse(now);
        };
    }

    /// A room forgets no cell of the map that it paints.
    private static RoomState other(RoomState now, SweptMap fresh) {
        return now.map().filter(map -> map.sweep().equals(fresh.sweep())).isPresent() ? now : now.with(fresh);
    }

    /// Trained by nobody.
    private static SweptCell cell(PhaseSweep sweep, Random random) {
        int place = random.nextInt(sweep.cells()), n = sweep.model().features(), m = sweep.model().hidden();
        var theta = new float[m * n + n];
        var own = new Random(place);
        for (int i = 0; i < theta.length; i++)
            theta[i] = (float) own.nextGaussian();
        var phase = sweep.model().diagram().isPresent() ? Phase.PAIRED : Phase.OTHER;
        return SweptCell.of(sweep, place, 1 + random.nextInt(30),
                new PhaseCell(phase, own.nextDouble(), Embedding.of(theta, m, n)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "present", "present many", "sweep nothing", "pace 1", "pace yes 1 play",
        "pace true 1 no place", "station 3", "station 3|maybe|play|training|1|", "cell 1,2",
        "cell 1,0,0,.1 ,1,PAIRED,.1,0,0,0,0", "cell 1,0,0,.2,.01,PAIRED,.1,0,0,0,0",
        "cell 1,0,0,.1,1,PAIRED,.1,0,0,0,0"})
    void anything_else_is_refused_by_its_name(String line) {
        var room = RoomState.UNKNOWN.with(SweptMap.empty(SWEEP));
        var refusal = assertThrows(IllegalArgumentException.class, () -> RoomText.after(room, line));
        assertTrue(String.valueOf(refusal.getMessage()).contains("'" + line + "'"), refusal::getMessage);
    }

    @Test
    void a_station_is_told_of_in_one_line() {
        assertThrows(IllegalArgumentException.class, () -> new StationState(1, "", "", "", 0, "5\npresent 3", true));
        assertThrows(IllegalArgumentException.class, () -> new StationState(1, "", "a|b", "", 0, "", true));
    }

    @Test
    void a_station_is_at_an_address_or_nobody_knows_where() {
        for (var address : List.of("", "192.168.1.20", "192.168.1.20:65535", "[fd12:3456:789a:1:2:3:4:5]:65535"))
            assertEquals(address, new StationState(1, address, "", "", 0, "", true).address());
        for (var address : List.of("here", "1.2.3.4\u001b[2J", "fe80::1%eth0", "1.2.3.4|", "1".repeat(55)))
            assertThrows(IllegalArgumentException.class, () -> new StationState(1, address, "", "", 0, "", true));
    }

    @Test
    void whatever_an_exhibit_shows_its_station_can_tell() {
        for (var result : List.of("5 pentagon", "a\u2028b", "a\u0085b", "a\fb")) {
            var seen = new ExhibitStatus("play", result);
            var station = new StationState(1, "", seen.at(), "training", 0, seen.result(), true);
            assertEquals(station, StationState.of(station.toString()));
        }
    }

    private static RoomState state(SweptMap map, int present, ClassPace pace) {
        return new RoomState(Optional.of(map), List.of(), present, pace);
    }

    private static RoomState heard(RoomState before, RoomState now) {
        var state = before;
        for (var line : RoomText.news(before, now))
            state = RoomText.after(state, line);
        return state;
    }
}
