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
    void a_mark_lies_on_the_line_of_its_feature() {
        var levels = assertInstanceOf(Plot.Lines.class, course().pictures().getFirst());
        for (var mark : levels.marks())
            assertTrue(levels.lines().stream().filter(line -> mark.tone() < 0 || line.tone() == mark.tone())
                    .anyMatch(line -> line.points().contains(new Plot.Point(mark.x(), mark.y()))), mark::toString);
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
