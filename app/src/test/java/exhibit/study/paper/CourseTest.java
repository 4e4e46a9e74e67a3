package exhibit.study.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.TrainingConfig;
import exhibit.study.plot.Plot;
import org.junit.jupiter.api.Test;

final class CourseTest {

    private static final int STEPS = 2500;

    @Test
    void every_jump_that_is_counted_is_marked() {
        var course = course();
        var levels = assertInstanceOf(Plot.Lines.class, course.pictures().getFirst());
        assertTrue(course.jumps(0) > 0, "nothing jumps");
        assertEquals(course.jumps(0), levels.marks().stream().filter(mark -> mark.tone() >= 0).count());
    }

    @Test
    void a_mark_lies_on_a_line() {
        var levels = assertInstanceOf(Plot.Lines.class, course().pictures().getFirst());
        for (var mark : levels.marks())
            assertTrue(levels.lines().stream()
                    .anyMatch(line -> line.points().contains(new Plot.Point(mark.x(), mark.y()))), mark::toString);
    }

    @Test
    void only_the_line_of_the_last_that_jumped_alone_is_lit() {
        var levels = assertInstanceOf(Plot.Lines.class, course().pictures().getFirst());
        var lit = levels.lines().stream().filter(line -> line.tone() >= 0).toList();
        var last = levels.marks().stream().filter(mark -> mark.tone() >= 0).toList().getLast();
        assertEquals(1, lit.size());
        assertTrue(lit.getFirst().points().contains(new Plot.Point(last.x(), last.y())), last::toString);
    }

    /// What climbs to 0.3 only is still on its way, and what takes more than ten looks has not jumped.
    @Test
    void a_jump_leads_from_below_a_quarter_to_above_four_tenths_within_ten_looks() {
        assertEquals(1, jumps(.2, .45));
        assertEquals(0, jumps(.2, .3));
        assertEquals(0, jumps(.2, .39));
        assertEquals(0, jumps(.26, .45));
        assertEquals(1, jumps(.2, .3, .3, .3, .3, .3, .3, .3, .3, .45));
        assertEquals(0, jumps(.2, .3, .3, .3, .3, .3, .3, .3, .3, .3, .3, .45));
    }

    /// Of one feature beside one that rests.
    private static int jumps(double... shares) {
        var course = new Course(STEPS);
        for (double share : shares)
            course.look(new double[]{share, .5}, 1);
        return course.jumps(0);
    }

    private static Course course() {
        var learner = Kernel.FAST.learner(new Hyperparameters(20, 4, .6, 1, Activation.RELU), TrainingConfig.NOTEBOOK,
                0);
        var course = new Course(STEPS);
        for (int step = 0; step < STEPS; step++)
            course.follow(learner);
        return course;
    }
}
