package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoomCodeTest {

    private static final int CODES = 10_000;

    /// Hyphen, two non-breaking ones, en and em dash, minus, soft hyphen; spaces, non-breaking, thin, of no width, tab.
    private static final List<String> BETWEEN = List.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\u00ad",
            " ", "\u00a0", "\u202f", "\u2009", "\u200b", "\ufeff", "\t");

    @Test
    void ten_thousand_codes_open_however_people_type_them() throws Exception {
        var random = new Random(7);
        var made = random();
        for (int code = 0; code < CODES; code++) {
            var meant = RoomCode.made(made);
            var typed = typed(meant.shown(), random);
            assertEquals(meant.letters(), RoomCode.of(typed).letters(), () -> meant.shown() + " typed as " + typed);
            assertEquals(meant, RoomCode.of(meant.shown()));
        }
    }

    private static String typed(String shown, Random random) {
        var typed = new StringBuilder(between(random, 3));
        for (char letter : shown.replace("-", "").toCharArray())
            typed.append(capital(alike(letter, random), random)).append(between(random, 4));
        return typed.toString();
    }

    private static String between(Random random, int seldom) {
        return random.nextInt(seldom) > 0
                ? ""
                : BETWEEN.get(random.nextInt(BETWEEN.size())).repeat(1 + random.nextInt(2));
    }

    private static String alike(char letter, Random random) {
        var alike = switch (letter) {
            case '0' -> "0o";
            case '1' -> "1il";
            case 'v' -> "vu";
            default -> "" + letter;
        };
        int at = random.nextInt(alike.length());
        return alike.substring(at, at + 1);
    }

    private static String capital(String letter, Random random) {
        return random.nextBoolean() ? letter.toUpperCase(Locale.ROOT) : letter;
    }

    /// A wrong letter changes the code or is refused; a letter too few or too many is refused.
    @Test
    void nothing_but_the_code_itself_opens() throws Exception {
        var random = new Random(8);
        var made = random();
        for (int code = 0; code < CODES; code++) {
            var meant = RoomCode.made(made);
            int at = random.nextInt(RoomCode.LENGTH);
            var other = RoomCode.LETTERS.charAt((RoomCode.LETTERS.indexOf(meant.letters().charAt(at)) + 1
                    + random.nextInt(RoomCode.LETTERS.length() - 1)) % RoomCode.LETTERS.length());
            var rest = meant.letters().substring(0, at) + meant.letters().substring(at + 1);
            assertFalse(RoomCode.of(rest.substring(0, at) + other + rest.substring(at)).equals(meant), meant::shown);
            assertThrows(IllegalArgumentException.class, () -> RoomCode.of(rest), meant::shown);
            assertThrows(IllegalArgumentException.class, () -> RoomCode.of(meant.letters() + other), meant::shown);
        }
    }

    /// Chi squared of 32 letters over each of nine places: 31 on average, above 75 once in 40 000. Since a code has one of
    /// the digits 2 to 9 at least, these are 1.08 times as likely.
    @Test
    void each_letter_is_as_likely_as_its_kind_at_each_place() throws Exception {
        var made = random();
        var counts = new int[RoomCode.LENGTH][RoomCode.LETTERS.length()];
        var all = new HashSet<RoomCode>();
        for (int code = 0; code < CODES; code++) {
            var next = RoomCode.made(made);
            all.add(next);
            for (int place = 0; place < RoomCode.LENGTH; place++)
                counts[place][RoomCode.LETTERS.indexOf(next.letters().charAt(place))]++;
        }
        assertEquals(CODES, all.size());
        double words = Math.pow(.75, RoomCode.LENGTH);
        double figure = CODES / 32. / (1 - words);
        double letter = CODES / 32. * (1 - words / .75) / (1 - words);
        for (var place : counts) {
            double squared = 0;
            for (int sign = 0; sign < place.length; sign++) {
                double expected = "23456789".indexOf(RoomCode.LETTERS.charAt(sign)) >= 0 ? figure : letter;
                squared += (place[sign] - expected) * (place[sign] - expected) / expected;
            }
            double found = squared;
            assertTrue(found > 8 && found < 75, () -> "chi squared is " + found);
        }
    }

    /// What is typed, and what is said of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "'' | this has 0 letters and digits",
        "b2c-4xq-9r | this has 8 letters and digits, a code has 9",
        "b2c-4xq-9rt-0 | this has 10 letters and digits", "12345678 | this has 8 letters and digits",
        "maple-7b | codes are made by the program", "class-7b | codes are made by the program",
        "b2c-4xq-9r\u00f6 | no code has '\u00f6' in it", "b2c_4xq_9rt | no code has '_' in it",
        "b2c-4xq\u0007-9r | no code has the sign U+0007 in it",
        "b2c-4xq-9r\ud83d\ude00 | no code has the sign U+1F600 in it"})
    void what_is_no_code_is_refused_with_the_reason_in_one_sentence(String typed, String says) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> RoomCode.of(typed));
        var sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.contains(says) && sentence.contains("k7m-4xq-9rt"), sentence);
        assertEquals(1, sentence.lines().count());
        assertTrue(typed.length() < 2 || !sentence.contains(typed), "a log shows what was typed: " + sentence);
    }

    @Test
    void words_have_the_form_of_a_code_and_none_that_is_made_is_one() throws Exception {
        assertTrue(RoomCode.of("classroom").isWord());
        assertTrue(RoomCode.of("hello-1-0-1-0").isWord());
        assertFalse(RoomCode.of("lass-room-9").isWord());
        var made = random();
        for (int code = 0; code < CODES; code++)
            assertFalse(RoomCode.made(made).isWord());
    }

    @Test
    void a_code_is_shown_in_three_groups_and_by_no_log() {
        var code = RoomCode.of("K7M4XQ9RT");
        assertEquals("k7m-4xq-9rt", code.shown());
        assertEquals("k7m-4", RoomCode.shown("k7m4"));
        assertEquals("k7m", RoomCode.shown("k7m"));
        assertFalse(code.toString().contains("k7m"));
    }

    /// Always the same codes.
    private static SecureRandom random() throws NoSuchAlgorithmException {
        var random = SecureRandom.getInstance("SHA1PRNG");
        random.setSeed(20);
        return random;
    }
}
