package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One language more comes with a file that the owner of a station puts into a folder.
final class OwnWordsTest {

    private static final List<String> OURS = Lacks.languages();

    @TempDir
    private Path folder;

    @Test
    void a_file_of_words_is_a_language() throws IOException {
        write("words_own.properties", "next=Avanti\nlanguage.code=IT\nthing.bell=campana \\u00e8");
        assertEquals(Stream.concat(OURS.stream(), Stream.of("own")).toList(), TextFiles.languages(folder));
        var words = words("own");
        assertEquals("Avanti", words.text("next"));
        assertEquals("IT", words.text("language.code"));
        assertEquals("campana \u00e8", words.text("thing.bell"));
    }

    @Test
    void ours_are_found_in_the_order_that_visitors_are_used_to() {
        assertEquals(List.of("en", "de", "fr", "es"), OURS.subList(0, 4));
    }

    @Test
    void what_it_does_not_say_stays_english() throws IOException {
        write("words_own.properties", "next=Avanti");
        assertEquals("Two numbers", words("own").text("room-for-two"));
        assertEquals("5 of 5 kept: a pentagon", new Captions(words("own")).caption(5, 5, "pentagon"));
    }

    @Test
    void a_word_of_ours_can_be_put_better() throws IOException {
        write("words_de.properties", "next=Los!");
        assertEquals(OURS, TextFiles.languages(folder));
        assertEquals("Los!", words("de").text("next"));
        assertEquals("Zwei Zahlen", words("de").text("room-for-two"));
    }

    @Test
    void a_slip_costs_a_word_and_not_the_exhibit() throws IOException {
        write("words_own.properties", "next=Avanti {\nback=Indietro");
        assertEquals("Next", words("own").text("next"));
        assertEquals("Indietro", words("own").text("back"));
        write("words_odd.properties", "next=\\uZZZZ");
        assertEquals("Next", words("odd").text("next"));
    }

    @Test
    void other_files_and_no_folder_are_no_languages() throws IOException {
        write("words_own.properties~", "next=Avanti");
        write("notes.txt", "");
        assertEquals(OURS, TextFiles.languages(folder));
        assertEquals(OURS, TextFiles.languages(folder.resolve("none")));
    }

    @Test
    void long_words_are_long() {
        assertEquals("Rrooom fforr {0}", LongWords.stretched("Room for {0}"));
        var english = TextFiles.visitors("en").getProperty("room-for-two.ask");
        assertTrue(LongWords.stretched(english).length() >= 1.32 * english.length(),
                () -> LongWords.stretched(english));
    }

    private Words words(String language) {
        return new Words(language, TextFiles.visitors(language, folder), TextFiles.laboratory("en"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
