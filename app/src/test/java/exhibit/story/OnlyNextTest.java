package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The story as those see it who press nothing but "Next".
final class OnlyNextTest {

    private static final int SEEDS = 20;
    private static final int STEPS_PER_SECOND = 480;

    /// A visitor who says "Next" as soon as that does something goes through all chapters with one machine. What is to be
    /// tapped is what becomes of the things, so the answers are as many as are asked for; who is kept at first and who
    /// shares in the end is the same with any luck.
    @Test
    void whoever_only_says_next_sees_every_picture_in_nineteen_of_twenty_seeds() {
        var missed = new ArrayList<String>();
        var kept = new ArrayList<Set<Integer>>();
        var sharing = new ArrayList<Set<Integer>>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var run = new Run(seed);
            for (var chapter : Chapter.all())
                if (!run.hurried(chapter))
                    missed.add(chapter.id());
                else if (chapter.question().orElse(new Question.Fits()) instanceof Question.Things things) {
                    var right = things.right(run.embedding());
                    assertEquals(things.wanted(), right.size(), chapter.id());
                    if (things.outcome() == ThingFate.KEPT) kept.add(right);
                    if (things.outcome() == ThingFate.SHARING) sharing.add(right);
                }
        }
        for (var chapter : Chapter.all())
            assertTrue(missed.stream().filter(chapter.id()::equals).count() <= 1, missed::toString);
        assertEquals(Set.of(Set.of(0, 1)), Set.copyOf(kept));
        assertEquals(Set.of(Set.of(1, 2)), Set.copyOf(sharing));
    }

    /// One machine through the story, at the pace of the story.
    private static final class Run {

        private final int seed;
        private Hyperparameters h = Chapter.FIVE_IN_TWO;
        private Learner learner;

        Run(int seed) {
            this.seed = seed;
            learner = Kernel.FAST.learner(h, TrainingConfig.STORY, seed);
        }

        /// The question is read for half a second, each beat is seen for two, and the answer is waited for, three seconds at
        /// least.
        ///
        /// @return whether what the chapter promises was seen in the end
        boolean hurried(Chapter chapter) {
            study(chapter.opening(), chapter.fresh());
            if (!chapter.fresh()) seconds(.6);
            if (!chapter.isTold()) seconds(6);
            int second = 0;
            for (var beat : chapter.beats()) {
                study(beat.hyperparameters(), false);
                seconds(chapter.presses() ? .5 : 2);
                second += 2;
            }
            for (; second < 3 || (second < 12 && !chapter.sight().seen(h, embedding())); second++)
                seconds(1);
            return chapter.sight().seen(h, embedding());
        }

        private void study(Hyperparameters next, boolean fresh) {
            if (fresh || !next.hasShapeOf(h))
                learner = Kernel.FAST.learner(next, TrainingConfig.STORY, seed);
            else if (!next.equals(h))
                learner.study(next);
            h = next;
        }

        private void seconds(double seconds) {
            Learner.steps(List.of(learner), (int) (seconds * STEPS_PER_SECOND));
        }

        Embedding embedding() {
            return learner.parameters().embedding();
        }
    }
}
