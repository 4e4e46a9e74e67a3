package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The story's file as a teacher edits it: what it says comes, and what is wrong is said in a sentence.
final class StoryFileTest {

    private static String ours() {
        try (var bytes = StoryFile.class.getResourceAsStream("story.toml")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_story_has_its_chapters_in_their_order() {
        assertEquals(List.of("room-for-two", "rare-things-share", "five-in-a-flat-world", "only-the-dot", "the-price",
                "who-matters", "so-what", "can-it-be-undone"), Chapter.all().stream().map(Chapter::id).toList());
    }

    @Test
    void a_beat_leaves_as_it_was_what_it_does_not_name() {
        var beats = Chapter.of("who-matters").orElseThrow().beats();
        assertEquals(0, beats.getFirst().hyperparameters().sparsity());
        assertEquals(.5, beats.getFirst().hyperparameters().importance());
        assertEquals(.7, beats.getLast().hyperparameters().sparsity());
        assertEquals(.5, beats.getLast().hyperparameters().importance());
    }

    @ParameterizedTest
    @CsvSource({"always, 0", "1 in 2, .5", "3 in 10, .7", "1 in 5, .8", "1 in 10, .9", "1 in 20, .95", "1 in 33, .97",
        "1 in 100, .99"})
    void how_often_things_come_is_said_as_people_say_it(String said, double sparsity) {
        var book = StoryFile.read(with("comes = \"1 in 10\", uneven = 0.9", "comes = \"" + said + "\", uneven = 0.9"));
        assertEquals(sparsity, book.presets().get(4).hyperparameters().sparsity());
    }

    @Test
    void another_order_and_another_chapter_are_a_matter_of_the_file_alone() {
        var text = ours();
        int second = text.indexOf("[[chapter]]", text.indexOf("[[chapter]]") + 1);
        var first = text.substring(text.indexOf("[[chapter]]"), second);
        var book = StoryFile.read(text.replace("[[preset]]\nid = \"right-angle\"",
                first.replace("room-for-two", "once-more") + "[[preset]]\nid = \"right-angle\""));
        assertEquals("once-more", book.chapters().getLast().id());
        assertEquals(book.chapters().getFirst().sight(), book.chapters().getLast().sight());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "comes = \"3 in 10\", uneven = 0.9 | comes = \"1 in 7\", uneven = 0.9 | chapter 3 (five-in-a-flat-world), opens: comes is 1 in 7; it must be always, 1 in 2, 3 in 10, 1 in 5, 1 in 10, 1 in 20, 1 in 33 or 1 in 100",
        "comes = \"3 in 10\", uneven = 0.9 | comes = \"3 in 10\", uneven = 0.42 | chapter 3 (five-in-a-flat-world), opens: uneven is 0.42; it must be 1, 0.95, 0.9, 0.8, 0.7 or 0.5",
        "comes = \"3 in 10\", uneven = 0.9 | comes = \"3 in 10\" | chapter 3 (five-in-a-flat-world), opens: uneven is missing",
        "things = 6 | things = 9 | preset 5, opens: things is 9; it must be a whole number from 2 to 8",
        "numbers = 1 | numbers = 1.5 | preset 4, opens: numbers is 1.5; it must be a whole number from 1 to 3",
        "id = \"so-what\" | id = \"So what\" | chapter 7: id is So what; it must be a word of small letters, digits and hyphens",
        "id = \"so-what\" | name = \"so-what\" | chapter 7: id is missing; it must be a word of small letters, digits and hyphens",
        "id = \"so-what\" | id = \"who-matters\" | two of chapter have the id who-matters",
        "id = \"pentagon\" | id = \"square\" | two of preset have the id square",
        "knob = \"numbers\" | knob = \"volume\" | chapter 7 (so-what): knob is volume; it must be one of comes, uneven, things, numbers",
        "blank = true | blank = 1 | chapter 1 (room-for-two): blank is 1; it must be true or false",
        "blank = true | empty = true | chapter 1 (room-for-two): empty is not known here; what is: id, knob, opens, blank, ask, tap, count, beats, seen",
        "ask = \"the game\" | ask = \"nothing\" | chapter 4 (only-the-dot): ask is nothing; it must be one of tap, ring or middle, who answers, the game, to unmix",
        "ask = \"who answers\" | ask = \"the game\" | chapter 5 (the-price): beats have no place where \"the game\" is asked",
        "ask = \"to unmix\" | ask = \"the game\" | one chapter must ask \"the game\", and no other",
        "ask = \"the game\" | ask = \"ring or middle\" | chapter 4 (only-the-dot): beats are missing; there must be one at least",
        "tap = \"kept\" | tap = \"blue\" | chapter 1 (room-for-two): tap is blue; it must be one of kept, lost, alone, sharing",
        "count = 1 | count = 6 | chapter 2 (rare-things-share): count is 6; it must be a whole number from 1 to 5",
        "{ second = 2, | { second = 0.5, | chapter 3 (five-in-a-flat-world), beats 3: second is 0.5; it must be a number from 1.0 to 60.0, as beats stand in the order of time",
        "come = \"one\" | come = \"all\" | chapter 5 (the-price), beats 3: come is all; it must be one of one, two neighbours, two apart",
        "alone = [\"bell\"] | alone = [\"horse\"] | chapter 6 (who-matters), seen: alone is a list; it must be a list of things: bell, fish, star, leaf, key, moon, drop, tree",
        "comes = [\"1 in 2\", \"1 in 10\"] | comes = [\"1 in 10\", \"1 in 2\"] | chapter 2 (rare-things-share), seen: comes is a list; it must be always, 1 in 2, 3 in 10, 1 in 5, 1 in 10, 1 in 20, 1 in 33 or 1 in 100, or two of them as [from, to]",
        "figure = \"square\" | figure = \"blob\" | challenge 1, seen: figure is blob; it must be one of single, orthogonal, digon, digon + 1, triangle, square, pentagon, octahedron",
        "[secret] | [hidden] | hidden is not known here; what is: chapter, preset, challenge, secret"})
    void what_is_wrong_is_said_in_one_sentence(String right, String wrong, String said) {
        var text = with(right, wrong);
        assertEquals(said, assertThrows(IllegalArgumentException.class, () -> StoryFile.read(text)).getMessage());
    }

    @Test
    void a_file_that_is_no_toml_says_where() {
        var said = assertThrows(IllegalArgumentException.class,
                () -> StoryFile.read(ours().replaceFirst("knob = \"comes\"", "knob = comes"))).getMessage();
        assertTrue(String.valueOf(said).startsWith("line 19 is no TOML: "), said);
    }

    @Test
    void a_story_without_chapters_is_none() {
        assertEquals("there must be one chapter, one preset and one challenge at least",
                assertThrows(IllegalArgumentException.class,
                        () -> StoryFile.read("[secret]\nid = \"secret\"\nseen = { kept = 5 }\n")).getMessage());
    }

    /// The last place where it stands counts, so that a chapter of its own can be chosen.
    private static String with(String right, String wrong) {
        var text = ours();
        int at = text.lastIndexOf(right);
        assertTrue(at >= 0, right);
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }
}
