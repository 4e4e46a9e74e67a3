package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an exhibit tells the room's process beside it.
final class ExhibitTextTest {

    private static final int MANY = 2000;

    private final Random random = new Random(11);

    @Test
    void whatever_is_said_is_heard_as_it_was_said() {
        for (int k = 0; k < MANY; k++) {
            var said = said();
            var line = ExhibitText.line(said);
            assertEquals(1, (line + ".").lines().count(), line);
            assertEquals(said, ExhibitText.of(line));
        }
    }

    @Test
    void the_words_are_those_of_the_command_line() {
        assertEquals("pace freeze", ExhibitText.line(Pacing.FREEZE));
        assertEquals("lock the-price", ExhibitText.line(new Lock("the-price")));
        assertEquals("lock off", ExhibitText.line(new Lock("")));
        assertEquals("seen the-price|5 pentagon", ExhibitText.line(new ExhibitStatus("the-price", "5 pentagon")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "seen", "seen play", "seen a|b|c", "pace", "pace faster", "pace FREEZE",
        "lock",
        "lock ", "lock the price", "the-price", "off", "play|5", "seenplay|5"})
    void anything_else_is_refused_by_its_name(String line) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> ExhibitText.of(line));
        assertTrue(String.valueOf(refusal.getMessage()).contains("'" + line + "'"), refusal::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "a\nb", "a\r"})
    void what_would_be_another_line_or_part_is_not_seen(String part) {
        assertThrows(IllegalArgumentException.class, () -> new ExhibitStatus(part, ""));
        assertThrows(IllegalArgumentException.class, () -> new ExhibitStatus("", part));
    }

    private ExhibitText.Said said() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(Pacing.values()).get(random.nextInt(3));
            case 1 -> new Lock(RandomWords.place(random));
            default -> new ExhibitStatus(RandomWords.anything(random).replace("|", ""),
                    RandomWords.anything(random).replace("|", ""));
        };
    }
}
