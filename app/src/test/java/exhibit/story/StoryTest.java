package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import exhibit.training.Experiment;
import exhibit.training.FakeProcessor;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the story promises is what training does, with whatever luck.
final class StoryTest {

    private static final int SEEDS = 10;
    private static final int MANY_SEEDS = 40;
    private static final int STEPS_BETWEEN_TURNS = 480;
    private static final double LONGEST_SECONDS = 40;

    static List<Chapter> chapters() {
        return Chapter.all();
    }

    /// REQUIREMENTS R49, at the pace of the story and with nobody there. One seed in ten may take longer.
    @ParameterizedTest
    @MethodSource("chapters")
    void a_chapter_that_nobody_touches_comes_to_its_end_within_forty_seconds(Chapter chapter) {
        var late = IntStream.range(0, SEEDS).filter(seed -> !told(chapter, seed)).boxed().toList();
        assertTrue(late.size() <= 1, chapter.id() + " was not told with the seeds " + late);
    }

    /// A hand may be ahead of the picture: with fewer things on it, those that are gone do not come.
    @Test
    void what_is_no_thing_of_the_picture_does_not_come() {
        var learned = MadePicture.pentagon();
        assertEquals(new Response(learned, List.of(2)), new Response(learned, List.of(2, 5, 7)));
        assertEquals("the-price.told", new Response(learned, List.of(2, 7)).line());
    }

    @Test
    void two_far_things_together_are_taken_for_a_third_in_a_pentagon() {
        var embedding = trained(Chapter.FIVE_IN_TWO.withSparsity(.97), 0).parameters().embedding();
        assertEquals("pentagon", embedding.geometry().word());
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < i; j++) {
                var both = new Response(embedding, Set.of(i, j));
                assertEquals(embedding.dot(i, j) < 0, both.wrong(), i + " and " + j);
                assertEquals(embedding.dot(i, j) < 0 ? "the-price.third" : "the-price.both", both.line());
            }
        for (int i = 0; i < 5; i++) {
            var one = new Response(embedding, Set.of(i));
            for (int j = 0; j < 5; j++)
                assertEquals(i == j, one.heard(j));
            assertEquals(3, IntStream.range(0, 5).filter(j -> one.answer(j) > .02).count());
        }
    }

    @Test
    void the_secret_is_told_on_the_way_back_alone() {
        var rare = Chapter.FIVE_IN_TWO.withSparsity(.97);
        var common = Chapter.FIVE_IN_TWO.withSparsity(.9);
        var back = trained(rare, 1);
        back.study(common);
        steps(back, 10_000);
        assertTrue(Challenge.secret().goal().seen(common, back.parameters().embedding()));
        for (boolean cameBack : new boolean[]{true, false})
            assertEquals(cameBack ? Optional.of("secret.told") : Optional.empty(),
                    StoryLine.line(Chapter.all().getFirst(),
                            false, true, cameBack, Set.of(), snapshot(common, back)));
    }

    /// The star is not the least of five that are alike: with enough luck it is the one that goes.
    @Test
    void every_challenge_can_be_met() {
        var even = Chapter.FIVE_IN_TWO.withSparsity(.8).withImportance(1);
        assertTrue(IntStream.range(0, 40).anyMatch(seed -> meets("star", even, trained(even, seed))));
        var square = Chapter.FIVE_IN_TWO.withSparsity(.7);
        assertTrue(IntStream.range(0, SEEDS).anyMatch(seed -> meets("square", square, trained(square, seed))));
    }

    /// Alike they stay for good; as uneven as they are at first, with four seeds of five.
    @Test
    void who_comes_back_from_rare_keeps_five_at_eighty_per_cent() {
        assertEquals(SEEDS, IntStream.range(0, SEEDS).filter(seed -> keepsFive(1, seed, 15_000)).count());
        long uneven = IntStream.range(0, SEEDS).filter(seed -> keepsFive(.9, seed, 5_000)).count();
        assertTrue(uneven >= .8 * SEEDS, uneven + " of " + SEEDS);
    }

    private static boolean keepsFive(double importance, int seed, int steps) {
        var rare = Chapter.FIVE_IN_TWO.withImportance(importance).withSparsity(.97);
        var back = trained(rare, seed);
        for (double sparsity : List.of(.95, .9, .8)) {
            back.study(rare.withSparsity(sparsity));
            steps(back, STEPS_BETWEEN_TURNS);
        }
        steps(back, steps);
        return meets("five", rare.withSparsity(.8), back);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void a_preset_shows_what_its_name_says(String id, int kept) {
        var preset = Preset.of(id).orElseThrow();
        var h = preset.hyperparameters();
        long shown = IntStream.range(0, MANY_SEEDS)
                .filter(seed -> trained(h, seed).parameters().embedding().represented() == kept).count();
        assertTrue(shown >= .9 * MANY_SEEDS, id + " with " + shown + " of " + MANY_SEEDS + " seeds");
    }

    static List<Object[]> presets() {
        return List.of(new Object[]{"right-angle", 2}, new Object[]{"square", 4}, new Object[]{"pentagon", 5},
                new Object[]{"on-a-line", 2}, new Object[]{"in-space", 6}, new Object[]{"eight-in-space", 8});
    }

    private static boolean meets(String id, Hyperparameters h, Learner learner) {
        return Challenge.all().stream().filter(challenge -> challenge.id().equals(id)).findFirst().orElseThrow().goal()
                .seen(h, learner.parameters().embedding());
    }

    /// Plays it as the exhibit does, on a slow processor: a question that waits, then one beat after the other.
    private static boolean told(Chapter chapter, long seed) {
        var first = new Experiment(chapter.opening(), seed);
        var processor = FakeProcessor.slow(first);
        if (!chapter.fresh())
            processor.watch(Chapter.PATIENCE_SECONDS);
        double second = 0;
        for (var beat : chapter.beats()) {
            processor.watch(beat.seconds() - second);
            second = beat.seconds();
            processor.want(first.with(beat.hyperparameters()));
        }
        processor.watch(LONGEST_SECONDS - Chapter.PATIENCE_SECONDS - second);
        var shown = processor.shown();
        return chapter.sight().seen(shown.experiment().hyperparameters(), shown.embedding());
    }

    private static Learner trained(Hyperparameters h, int seed) {
        var learner = Kernel.FAST.learner(h, TrainingConfig.STORY, seed);
        steps(learner, 8_000);
        return learner;
    }

    private static void steps(Learner learner, int steps) {
        Learner.steps(List.of(learner), steps);
    }

    private static Snapshot snapshot(Hyperparameters h, Learner learner) {
        return new Snapshot(new Experiment(h, 1), 0, learner.parameters().embedding(), List.of(), new LossHistory(),
                false);
    }
}
