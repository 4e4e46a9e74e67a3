package exhibit.station;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are there whole or not at all.
final class WholeFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_takes_the_place_of_what_was_there_and_leaves_nothing_else() throws IOException {
        var file = folder.resolve("file");
        WholeFile.write(file, new byte[]{1, 2, 3});
        WholeFile.writeAndProve(file, new byte[]{4, 5});
        assertArrayEquals(new byte[]{4, 5}, Files.readAllBytes(file));
        assertEquals(List.of("file"), names(folder));
    }

    @Test
    void what_cannot_get_its_name_leaves_nothing_behind() throws IOException {
        Files.createDirectories(folder.resolve("name/not empty"));
        assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("name"), new byte[]{1}));
        assertEquals(List.of("name"), names(folder));
    }

    @Test
    void what_an_end_in_the_middle_left_is_swept_and_nothing_else() throws IOException {
        for (var name : List.of(".station123.part", ".station", "a.part", "file"))
            Files.createFile(folder.resolve(name));
        WholeFile.sweep(folder);
        assertEquals(List.of(".station", "a.part", "file"), names(folder));
        WholeFile.sweep(folder.resolve("nowhere"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
