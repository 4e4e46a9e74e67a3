package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who comes in the game, what the machine makes of it, and who is right.
final class DotGameTest {

    private static final int SEEDS = 20;
    private static final int LUCK = 50;

    @Test
    void the_same_seed_brings_the_same_things_and_another_one_others() {
        var pentagon = MadePicture.pentagon();
        assertEquals(draws(pentagon, 1), draws(pentagon, 1));
        assertNotEquals(draws(pentagon, 1), draws(pentagon, 2));
    }

    private static List<DotRound> draws(Embedding embedding, long seed) {
        return IntStream.range(0, DotGame.ROUNDS).mapToObj(round -> DotRound.of(embedding, seed, round)).toList();
    }

    /// Two came that are taken for a third.
    private static boolean isTrap(DotRound round) {
        return round.coming().size() == 2 && round.coming().stream().noneMatch(round.machine()::contains)
                && !round.machine().isEmpty();
    }

    /// With the weights that training gives, and whatever comes.
    @Test
    void in_every_pentagon_the_machine_is_right_four_times_and_falls_into_the_trap() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var embedding = trained(Chapter.FIVE_IN_TWO.withSparsity(.97), seed);
            for (int luck = 0; luck < LUCK; luck++) {
                var draws = draws(embedding, luck);
                assertEquals(List.of(1, 1, 2, 1, 2), draws.stream().map(draw -> draw.coming().size()).toList());
                for (var draw : draws.subList(0, 4))
                    assertTrue(draw.machineIsRight(), draw::toString);
                assertTrue(isTrap(draws.getLast()), draws::toString);
            }
        }
    }

    @Test
    void nothing_that_comes_is_faint() {
        for (int luck = 0; luck < LUCK; luck++)
            for (var draw : draws(MadePicture.pentagon(), luck))
                for (double strength : draw.strengths())
                    assertTrue(strength == 0 || (.6 <= strength && strength <= 1), draw::toString);
    }

    @Test
    void only_things_that_are_kept_come() {
        var two = MadePicture.keeping(5, Set.of(1, 3));
        for (int luck = 0; luck < LUCK; luck++)
            for (var draw : draws(two, luck))
                assertTrue(Set.of(1, 3).containsAll(draw.coming()), draw::toString);
    }

    @Test
    void where_no_two_lie_apart_the_last_round_brings_one_and_where_nothing_is_kept_nothing() {
        assertEquals(1, DotRound.of(MadePicture.keeping(5, Set.of(0)), 0, 4).coming().size());
        assertEquals(Set.of(), DotRound.of(MadePicture.keeping(5, Set.of()), 0, 4).coming());
    }

    /// In free play: more things, and space.
    @ParameterizedTest
    @CsvSource({"6, 2, .97", "6, 3, .9", "8, 3, .97"})
    void harder_sets_come_from_the_same_draw(int things, int numbers, double sparsity) {
        var h = new Hyperparameters(things, numbers, sparsity, .9, Chapter.FIVE_IN_TWO.activation());
        var embedding = trained(h, 0);
        for (int luck = 0; luck < LUCK; luck++)
            for (var draw : draws(embedding, luck))
                assertTrue(1 <= draw.coming().size() && draw.coming().size() <= 2
                        && draw.coming().stream().allMatch(embedding::represented), draw::toString);
    }

    @Test
    void visitor_and_machine_are_marked_thing_by_thing() {
        var trap = DotRound.of(MadePicture.pentagon(), 0, 4);
        var third = trap.machine().iterator().next();
        var came = trap.coming().iterator().next();
        assertEquals(Judgement.WRONG, trap.verdict(third));
        assertEquals(Judgement.FORGOTTEN, trap.verdict(came));
        assertTrue(trap.isRight(List.copyOf(trap.coming())));
        assertFalse(trap.isRight(List.of(third)));
    }

    @Test
    void the_score_counts_the_rounds_in_which_both_have_spoken() {
        var pentagon = MadePicture.pentagon();
        var game = DotGame.begun(3).ready();
        for (int round = 0; round < DotGame.ROUNDS; round++) {
            assertEquals(round, game.score(pentagon));
            for (int thing : game.draw(pentagon).coming())
                game = game.picking(thing);
            assertEquals(round, game.score(pentagon), "before both have spoken");
            game = game.checked();
            assertEquals(round + 1, game.score(pentagon));
            game = game.lifted().onward();
        }
        assertTrue(game.isOver());
        assertEquals(DotGame.ROUNDS - 1, Collections.frequency(game.machineWon(pentagon), true));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void who_says_what_the_machine_says_makes_its_mistake_and_who_sees_both_beats_it(long seed) {
        var pentagon = MadePicture.pentagon();
        var last = at(seed, DotGame.ROUNDS - 1);
        var trap = last.draw(pentagon);
        assertEquals("only-the-dot.same", line(picking(last, trap.machine()).checked()));
        assertEquals("only-the-dot.fallen", line(picking(last, trap.machine()).checked().lifted()));
        assertEquals("only-the-dot.beaten", line(picking(last, trap.coming()).checked().lifted()));
        assertEquals("only-the-dot.mixed", line(last.checked().lifted()));
        var first = at(seed, 0);
        int came = first.draw(pentagon).coming().iterator().next();
        assertEquals("only-the-dot.both", line(first.picking(came).checked().lifted()));
        assertEquals("only-the-dot.alone", line(first.picking((came + 1) % 5).checked().lifted()));
        assertEquals("only-the-dot.right", line(first.checked().lifted()));
    }

    private static DotGame picking(DotGame game, Set<Integer> things) {
        for (int thing : things)
            game = game.picking(thing);
        return game;
    }

    private static DotGame at(long seed, int round) {
        var game = DotGame.begun(seed).ready();
        for (int i = 0; i < round; i++)
            game = game.checked().lifted().onward();
        return game;
    }

    private static String line(DotGame game) {
        return GameLine.key(game, MadePicture.pentagon());
    }

    private static Embedding trained(Hyperparameters h, int seed) {
        var learner = Kernel.FAST.learner(h, TrainingConfig.STORY, seed);
        Learner.steps(List.of(learner), 8_000);
        return learner.parameters().embedding();
    }
}
