package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How an answer is judged.
final class JudgementTest {

    private static final int SEEDS = 20;

    /// A tenth less than this is too faint for some.
    private static final double TOO_FAINT = .3;

    @Test
    void what_came_and_is_answered_by_half_at_least_is_right() {
        var pentagon = MadePicture.pentagon();
        assertEquals(Judgement.RIGHT, Judgement.of(pentagon, .8, .4, 0));
        assertEquals(Judgement.FORGOTTEN, Judgement.of(pentagon, .8, .39, 0));
    }

    @Test
    void what_came_faintly_is_not_judged() {
        assertEquals(Judgement.FAINT, Judgement.of(MadePicture.pentagon(), Judgement.FAINTEST - .01, 1, 0));
        assertEquals(Judgement.FAINT, Judgement.of(MadePicture.pentagon(), .01, 0, 0));
    }

    @Test
    void what_did_not_come_is_wrong_or_quiet() {
        assertEquals(Judgement.WRONG, Judgement.of(MadePicture.pentagon(), 0, .21, 0));
        assertEquals(Judgement.QUIET, Judgement.of(MadePicture.pentagon(), 0, .2, 0));
    }

    @Test
    void a_guess_that_never_changes_is_no_memory() {
        assertEquals(Judgement.FORGOTTEN, Judgement.of(Embedding.of(new float[2][1], new float[]{.5f}), .5, .5, 0));
    }

    /// Measured on pentagons that were trained as the story trains them, with twenty seeds: whatever comes alone and is
    /// no fainter is right in all of them, and a tenth less is forgotten by some.
    @Test
    void from_the_faintest_that_is_judged_on_every_thing_that_comes_alone_is_right() {
        double worst = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var embedding = trained(seed);
            assertEquals("pentagon", embedding.geometry().word());
            for (int i = 0; i < 5; i++)
                worst = Math.max(worst, faintest(embedding, i));
        }
        assertTrue(TOO_FAINT < worst && worst < Judgement.FAINTEST, "all are right from " + worst + " on");
    }

    /// The least strength x for which x' = ReLU(‖W_i‖² x + b_i) is x / 2, from which on it is more.
    private static double faintest(Embedding embedding, int i) {
        return -embedding.bias(i) / (embedding.dot(i, i) - .5);
    }

    private static Embedding trained(int seed) {
        var learner = Kernel.FAST.learner(Chapter.FIVE_IN_TWO.withSparsity(.97), TrainingConfig.STORY, seed);
        Learner.steps(List.of(learner), 8_000);
        return learner.parameters().embedding();
    }
}
