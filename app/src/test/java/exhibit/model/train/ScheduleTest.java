package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ScheduleTest {

    private static final Hyperparameters COMMON = new Hyperparameters(5, 2, .5, .9, Activation.RELU);

    @Test
    void a_warm_rate_falls_to_an_eighth_in_ten_seconds_and_stays_there() {
        assertEquals(8e-3, TrainingConfig.STORY.learningRateAt(0), 1e-12);
        assertEquals(4.5e-3, TrainingConfig.STORY.learningRateAt(5 * 480), 1e-12);
        assertEquals(1e-3, TrainingConfig.STORY.learningRateAt(10 * 480), 1e-12);
        assertEquals(1e-3, TrainingConfig.STORY.learningRateAt(1_000_000), 1e-12);
    }

    @Test
    void after_other_data_it_rises_for_two_seconds_from_a_twentieth() {
        assertEquals(2 * 480, TrainingConfig.STORY.schedule().warming());
        assertEquals(4e-4, TrainingConfig.STORY.learningRateAt(-2 * 480), 1e-12);
        assertEquals(4.2e-3, TrainingConfig.STORY.learningRateAt(-480), 1e-12);
        assertEquals(0, TrainingConfig.NOTEBOOK.schedule().warming());
    }

    @Test
    void a_cosine_rate_is_nothing_at_the_end_of_the_run() {
        var recipe = new TrainingConfig(100, 256, 1e-2, Schedule.COSINE, .01);
        assertEquals(1e-2, recipe.learningRateAt(0), 1e-12);
        assertEquals(1e-2 * Math.sqrt(.5), recipe.learningRateAt(50), 1e-12);
        assertEquals(0, recipe.learningRateAt(100), 1e-12);
        assertEquals(0, recipe.learningRateAt(150), 1e-12);
    }

    @Test
    void a_rising_rate_comes_up_in_a_hundred_steps_and_is_nothing_at_the_end() {
        var recipe = new TrainingConfig(1100, 256, 1e-2, Schedule.RISING, .01);
        assertEquals(1e-4, recipe.learningRateAt(0), 1e-12);
        assertEquals(5e-3, recipe.learningRateAt(49), 1e-12);
        assertEquals(1e-2, recipe.learningRateAt(100), 1e-12);
        assertEquals(1e-2 * Math.sqrt(.5), recipe.learningRateAt(600), 1e-12);
        assertEquals(0, recipe.learningRateAt(1100), 1e-12);
    }

    /// The same step on the same samples from the same weights, a twentieth instead of an eighth as long.
    @ParameterizedTest
    @EnumSource
    void other_data_warm_it_again(Kernel kernel) {
        var cold = cooled(kernel);
        var warm = cooled(kernel);
        warm.study(COMMON);
        float before = cold.parameters().W().get(0, 0);
        cold.step();
        warm.step();
        float moved = cold.parameters().W().get(0, 0) - before;
        assertEquals(.4, (warm.parameters().W().get(0, 0) - before) / moved, .01);
    }

    private static Learner cooled(Kernel kernel) {
        var learner = kernel.learner(COMMON, TrainingConfig.STORY, 0);
        for (int step = 0; step < 12 * 480; step++)
            learner.step();
        return learner;
    }
}
