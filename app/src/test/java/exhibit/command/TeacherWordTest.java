package exhibit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.control.Lesson;
import exhibit.room.wire.Pace;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a teacher says at an exhibit.
final class TeacherWordTest {

    private static final Pace FREE = new Pace(false, 0, "");

    @Test
    void every_word_does_what_the_command_of_that_name_does() {
        assertEquals(FREE.freeze(), after(TeacherWord.FREEZE));
        assertEquals(FREE.step(), after(TeacherWord.STEP));
        assertEquals(FREE.go(), after(TeacherWord.GO));
        for (var place : Lesson.PLACES)
            assertEquals(FREE.lock(place), after(TeacherWord.lock(place)));
        assertEquals("lock off", TeacherWord.lock(""));
        assertEquals(FREE, after(TeacherWord.lock("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pace", "pace faster", "lock", "lock ", "lock nowhere", "the-price", "off", "play|5"})
    void anything_else_is_none(String line) {
        assertEquals(Optional.empty(), TeacherWord.of(line));
    }

    private static Pace after(String line) {
        return TeacherWord.of(line).orElseThrow().apply(FREE);
    }
}
