package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.story.AnswerPrice;
import exhibit.story.Chapter;
import exhibit.story.DictionarySearch;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How long arrows wander in the last chapter, on a slow processor.
final class UnmixingPaceTest {

    private static final Experiment MACHINE = new Experiment(Chapter.of(Chapter.Kind.UNMIXING).opening(), 0);

    @ParameterizedTest
    @EnumSource
    void arrows_are_seen_moving_and_rest_within_ten_seconds(AnswerPrice price) {
        var processor = FakeProcessor.slow(MACHINE);
        processor.change(MACHINE);
        var search = DictionarySearch.begun().mixed().unmixed().priced(price);
        double begun = processor.seconds();
        var rest = processor.change(MACHINE.unmixed(search.task().orElseThrow())).rest();
        double seconds = processor.seconds() - begun;
        assertTrue(1.5 < seconds && seconds < 10, () -> seconds + " s");
        assertTrue(rest.dictionary().orElseThrow().settled());
    }

    @Test
    void the_machine_rests_meanwhile_and_learns_on_when_the_arrows_are_gone() {
        var processor = FakeProcessor.slow(MACHINE);
        var mixed = processor.change(MACHINE).rest();
        var unmixed = processor.change(MACHINE.unmixed(new DictionaryTask(.35, 2))).rest();
        assertEquals(mixed.embedding(), unmixed.embedding());
        assertEquals(mixed.step(), unmixed.step());
        processor.want(MACHINE);
        processor.watch(1);
        assertEquals(Optional.empty(), processor.shown().dictionary());
        assertTrue(processor.shown().step() > mixed.step());
        assertFalse(processor.shown().embedding().equals(mixed.embedding()));
    }
}
