package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import exhibit.control.ClassHold;
import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a teacher says at an exhibit.
final class TeacherWordTest {

    @Test
    void every_word_does_what_it_says() {
        var price = ClassPace.FREE.lock("the-price");
        assertEquals(new ClassPace(true, 0, "the-price"), Pacing.FREEZE.after(price));
        assertEquals(new ClassPace(true, 1, "the-price"), Pacing.STEP.after(price));
        assertEquals(new ClassPace(false, 1, "the-price"), Pacing.GO.after(price.step()));
        assertEquals(new ClassPace(true, 1, "play"), new Lock("play").after(price.step()));
        assertEquals(ClassPace.FREE, new Lock("").after(price));
    }

    @Test
    void every_place_is_a_word_and_off_is_none() {
        for (var place : ClassHold.places())
            assertEquals(new Lock(place), Lock.of(new Lock(place).toString()));
        assertEquals("off", new Lock("").toString());
        assertEquals(new Lock(""), Lock.of("off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "the price", "The-Price", "play|5", "play\n", "."})
    void anything_else_is_no_place(String word) {
        assertThrows(IllegalArgumentException.class, () -> Lock.of(word));
        assertThrows(IllegalArgumentException.class, () -> new Lock(word));
        assertThrows(IllegalArgumentException.class, () -> ClassPace.FREE.lock(word));
    }

    @Test
    void off_lets_the_class_go_and_is_no_place_to_keep_it_at() {
        assertThrows(IllegalArgumentException.class, () -> new Lock("off"));
    }
}
