package exhibit.station.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a station finds in its folder again.
final class StationFolderTest {

    private static final List<String> LANGUAGES = List.of("en", "de");

    @TempDir
    private Path path = Path.of("");

    @Test
    void the_language_that_staff_chose_is_there_after_a_restart() throws IOException {
        assertEquals(Optional.empty(), folder().language(LANGUAGES));
        folder().greetIn("de");
        assertEquals(Optional.of("de"), folder().language(LANGUAGES));
        folder().greetIn("en");
        assertEquals(Optional.of("en"), folder().language(LANGUAGES));
    }

    @Test
    void a_language_without_words_and_a_spoiled_file_count_for_nothing() throws IOException {
        folder().greetIn("tlh");
        assertEquals(Optional.empty(), folder().language(LANGUAGES));
        Files.write(path.resolve("language"), new byte[]{(byte) 0xC3, 0, 1});
        assertEquals(Optional.empty(), folder().language(LANGUAGES));
    }

    @Test
    void the_loudness_that_staff_have_chosen_is_kept_and_nothing_else_counts() throws IOException {
        assertEquals(OptionalInt.empty(), folder().soundLimit());
        folder().soundUpTo(30);
        assertEquals(OptionalInt.of(30), folder().soundLimit());
        for (var spoiled : List.of("", "loud", "-1", "101", "3e1")) {
            Files.writeString(path.resolve("sound"), spoiled);
            assertEquals(OptionalInt.empty(), folder().soundLimit(), spoiled);
        }
    }

    @Test
    void a_folder_that_is_not_there_yet_is_made_and_half_written_files_go() throws IOException {
        var later = new StationFolder(path.resolve("a/b"));
        assertEquals(path, later.nearest());
        assertTrue(later.isWell());
        later.make();
        var half = Files.createFile(later.path().resolve(".station123.part"));
        later.make();
        assertTrue(Files.notExists(half));
    }

    @Test
    void where_a_file_stands_in_the_way_nothing_can_be_kept_and_the_exhibit_goes_on() throws IOException {
        var way = Files.createFile(path.resolve("way"));
        var folder = new StationFolder(way.resolve("station"));
        folder.make();
        assertThrows(IOException.class, () -> folder.greetIn("de"));
        assertEquals("", folder.lastExport());
        assertFalse(Files.isDirectory(way));
    }

    @Test
    void the_recipes_that_were_asked_for_most_come_first() throws IOException, SQLException {
        assertEquals(List.of(), folder().recipes(2));
        try (var counts = new Counts(folder().counts())) {
            counts.write(new Unwritten(Map.of(), Map.of("AAAA", 1L, "BBBB", 3L, "CCCC", 2L)));
        }
        assertEquals(List.of("BBBB", "CCCC"), folder().recipes(2));
    }

    private StationFolder folder() {
        return new StationFolder(path);
    }
}
