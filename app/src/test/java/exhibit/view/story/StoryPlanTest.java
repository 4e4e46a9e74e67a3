package exhibit.view.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.kit.Viewing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where things stand while a story is told, in large letters.
final class StoryPlanTest {

    /// The height of a line of words, in letters.
    private static final double LINE = 1.24;
    private static final double DIAL = 2.7;
    private static final double STAGE = 5.2;

    @ParameterizedTest
    @CsvSource({"800, 480, 3", "1280, 720, 3", "720, 1280, 7", "1200, 1920, 6"})
    void as_many_lines_as_there_are_leave_room_for_a_dial_and_for_the_disc(int width, int height, int lines) {
        for (int line = 1; line <= lines; line++) {
            var plan = plan(width, height, line);
            var where = width + "x" + height + ", lines " + line + ": " + plan;
            assertTrue(plan.stage().height() >= DIAL * plan.letters(), where);
            assertTrue(plan.disc().height() >= .3 * Math.min(width, height), where);
            assertTrue(plan.stage().bottom() <= plan.pills().y() && plan.line().bottom() <= plan.stage().y(), where);
        }
    }

    @Test
    void a_title_gives_way_to_long_words_and_to_no_others() {
        assertTrue(plan(800, 480, 2).title().height() > 0);
        assertEquals(0, plan(800, 480, 4).title().height());
    }

    private static StoryPlan plan(int width, int height, int lines) {
        var measure = Viewing.USUAL.measure(width, height, true);
        return StoryPlan.of(width, height, measure,
                new StoryPlan.Needs(width > height, LINE * lines * measure.letters(), 0, STAGE, false));
    }
}
