package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Kernel;
import exhibit.model.Recipe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a visitor sees who turns one knob up and down again: one run, no restart (EXHIBIT 0.2).
final class StoryTest {

    private static final int STEPS_PER_STOP = 20_000;
    private static final double[] STOPS = {0, .5, .7, .8, .9, .97, .9, .7, 0};
    private static final List<String> STORY = List.of("2 orthogonal", "4 square", "4 square", "4 square", "4 square",
            "5 pentagon", "5 pentagon", "4 square", "2 orthogonal");

    @Test
    void nineteen_of_twenty_seeds_follow_the_knob() {
        var strayed = new ArrayList<String>();
        for (long seed = 0; seed < 20; seed++) {
            var seen = turnThrough(seed);
            if (!seen.equals(STORY))
                strayed.add(seed + ": " + seen);
        }
        assertTrue(strayed.size() <= 1, strayed.toString());
    }

    @Test
    void two_runs_of_one_experiment_show_the_same() {
        var one = Run.fresh(at(.9, 3));
        var other = Run.fresh(at(.9, 3).again());
        one.steps(500);
        other.steps(500);
        assertEquals(one.snapshot(false).embedding(), other.snapshot(false).embedding());
        assertEquals(one.snapshot(false).ghosts(), other.snapshot(false).ghosts());
    }

    private static List<String> turnThrough(long seed) {
        var learner = Kernel.FAST.learner(at(0, seed).hyperparameters(), Recipe.STORY, seed);
        var run = new Run(at(0, seed), List.of(learner));
        var seen = new ArrayList<String>();
        for (double sparsity : STOPS) {
            run.goOn(at(sparsity, seed));
            run.steps(STEPS_PER_STOP);
            seen.add(run.embedding().represented() + " " + run.embedding().geometry().word());
        }
        return seen;
    }

    private static Experiment at(double sparsity, long seed) {
        return new Experiment(new Hyperparameters(5, 2, sparsity, .9, Activation.RELU), seed);
    }
}
