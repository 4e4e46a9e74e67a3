package exhibit.view.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.hardware.Knob;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All knobs of the panel find room on the smallest screens, each as wide as two fingers.
final class KnobRoomTest {

    private static final int KNOBS = Knob.values().length;

    /// In free play each half of a knob has 20 mm, from the middle of one gap to its own middle; a little less where
    /// four stand one below the other, and what a finger needs where there are more.
    private static final double CELL = KNOBS > 4 ? .93 : .93 * 20 / Viewing.FINGER_MM;

    private static final List<int[]> SCREENS = List.of(new int[]{800, 480}, new int[]{720, 1280},
            new int[]{1280, 720}, new int[]{1200, 1920});

    @Test
    void all_knobs_find_room_on_every_screen() {
        assertEquals(List.of(), crowded());
    }

    /// Where there is no room for them, a sentence each.
    static List<String> crowded() {
        return SCREENS.stream().flatMap(size -> crowded(size[0], size[1])).toList();
    }

    private static Stream<String> crowded(int width, int height) {
        var measure = Viewing.USUAL.measure(width, height, false);
        var play = PlayPlan.of(width, height, measure);
        var band = BandLayout.of(width, height);
        var played = boxes(play.knobs(), Math.ceilDiv(KNOBS, play.columns()), play.gap());
        var turned = boxes(band.knobs(), band.rows(), 0);
        boolean narrow = played.stream()
                .anyMatch(box -> Math.min((box.width() + play.gap()) / 2, box.height() + play.gap()) < CELL
                        * measure.finger());
        return Stream.of(narrow ? "are too narrow in free play" : "",
                meet(played, List.of(play.ring(), play.card(), play.shake(), play.menu(), play.presets()))
                        ? "lie over each other in free play"
                        : "",
                meet(turned, List.of(band.pills())) ? "lie over each other beside a table or plots" : "")
                .filter(wrong -> !wrong.isEmpty())
                .map(wrong -> KNOBS + " knobs " + wrong + " on " + width + "x" + height);
    }

    /// Where they lie, as [PlayKnobs] lays them.
    private static List<Box> boxes(Box all, int rows, double gap) {
        int columns = Math.ceilDiv(KNOBS, rows);
        return IntStream.range(0, KNOBS)
                .mapToObj(i -> all.row(i / columns, rows, gap).column(i % columns, columns, gap)).toList();
    }

    private static boolean meet(List<Box> knobs, List<Box> others) {
        return IntStream.range(0, knobs.size()).anyMatch(i -> Stream
                .concat(knobs.subList(0, i).stream(), others.stream()).anyMatch(other -> other.meets(knobs.get(i))));
    }
}
