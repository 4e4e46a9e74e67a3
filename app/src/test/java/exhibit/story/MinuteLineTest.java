package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Embedding;
import exhibit.training.Experiment;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The first minute says nothing that cannot be seen.
final class MinuteLineTest {

    @Test
    void five_have_a_place_when_five_are_kept_and_until_then_it_learns() {
        assertEquals("minute.all-five.see",
                line(MinuteScreen.ALL_FIVE, .8, MadePicture.keeping(5, Set.of(0, 1, 2, 3))));
        assertEquals("minute.all-five", line(MinuteScreen.ALL_FIVE, .97, MadePicture.pentagon()));
        assertEquals("minute.all-five.see", line(MinuteScreen.ALL_FIVE, .97, MadePicture.ofAll(6, 2)));
    }

    @Test
    void a_pentagon_is_named_when_there_is_one_and_another_picture_has_its_own_words() {
        assertEquals("minute.figure", line(MinuteScreen.FIGURE, .97, MadePicture.pentagon()));
        assertEquals(Optional.empty(), key(MinuteScreen.FIGURE, .8, MadePicture.keeping(5, Set.of(0, 1, 2, 3))));
    }

    @Test
    void all_the_time_is_said_while_they_come_all_the_time() {
        assertEquals("minute.rain", line(MinuteScreen.RAIN, 0, MadePicture.pentagon()));
        assertEquals("minute.rain.see", line(MinuteScreen.RAIN, .5, MadePicture.pentagon()));
    }

    @Test
    void the_knob_is_asked_for_until_things_come_seldom() {
        assertEquals("minute.knob", line(MinuteScreen.KNOB, .8, MadePicture.pentagon()));
        assertEquals("minute.knob.see", line(MinuteScreen.KNOB, .9, MadePicture.pentagon()));
    }

    @Test
    void they_share_when_five_are_kept() {
        assertEquals("minute.price", line(MinuteScreen.PRICE, .97, MadePicture.pentagon()));
        assertEquals("minute.price.see", line(MinuteScreen.PRICE, 0, MadePicture.keeping(5, Set.of(0, 1))));
    }

    private static String line(MinuteScreen at, double sparsity, Embedding embedding) {
        return key(at, sparsity, embedding).orElseThrow();
    }

    private static Optional<String> key(MinuteScreen at, double sparsity, Embedding embedding) {
        return MinuteLine.key(at, MadePicture.of(new Experiment(Chapter.FIVE_IN_TWO.withSparsity(sparsity), 0),
                embedding));
    }
}
