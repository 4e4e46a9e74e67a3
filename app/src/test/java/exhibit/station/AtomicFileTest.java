package exhibit.station;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are there whole or not at all.
final class AtomicFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_takes_the_place_of_what_was_there_and_leaves_nothing_else() throws IOException {
        var file = folder.resolve("file");
        AtomicFile.write(file, new byte[]{1, 2, 3});
        AtomicFile.writeAndProve(file, new byte[]{4, 5});
        assertArrayEquals(new byte[]{4, 5}, Files.readAllBytes(file));
        assertEquals(List.of("file"), names(folder));
    }

    @Test
    void what_cannot_get_its_name_leaves_nothing_behind() throws IOException {
        Files.createDirectories(folder.resolve("name/not empty"));
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("name"), new byte[]{1}));
        assertEquals(List.of("name"), names(folder));
    }

    @Test
    void what_reads_back_otherwise_gets_no_name_and_what_was_there_stays() throws IOException {
        var file = folder.resolve("file");
        AtomicFile.write(file, new byte[]{1, 2, 3});
        var lying = new DyingDisk(Integer.MAX_VALUE, DyingDisk.Loss.ALL_LEFT) {
            @Override
            public byte[] read(Path part) throws IOException {
                var found = super.read(part);
                found[found.length - 1] ^= 1;
                return found;
            }
        };
        var refusal = assertThrows(IOException.class,
                () -> AtomicFile.write(file, new byte[]{4, 5}, false, true, lying));
        assertTrue(String.valueOf(refusal.getMessage()).endsWith("does not read back as it was written"));
        assertArrayEquals(new byte[]{1, 2, 3}, Files.readAllBytes(file));
        assertEquals(List.of("file"), names(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 4096, 4097, 100_000})
    void every_length_is_read_back(int length) throws IOException {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var file = folder.resolve("file");
        AtomicFile.writeAndProve(file, content);
        assertArrayEquals(content, Disk.REAL.read(file));
    }

    @Test
    void it_is_read_past_the_systems_memory_where_the_file_system_lets_it() throws IOException {
        var file = folder.resolve("file");
        AtomicFile.write(file, new byte[5000]);
        assumeTrue(type(folder).equals("ext4"));
        try (var channel = RealDisk.direct(file).orElseThrow()) {
            // only a read past that memory minds where it begins
            assertThrows(IOException.class, () -> channel.read(ByteBuffer.allocateDirect(10), 1));
        }
    }

    /// Unknown where the root is no mount point.
    private static String type(Path folder) {
        try {
            return Files.getFileStore(folder).type();
        } catch (IOException _) {
            return "";
        }
    }

    @Test
    void what_an_end_in_the_middle_left_is_swept_and_nothing_else() throws IOException {
        for (var name : List.of(".station123.part", ".station", "a.part", "file"))
            Files.createFile(folder.resolve(name));
        AtomicFile.sweep(folder);
        assertEquals(List.of(".station", "a.part", "file"), names(folder));
        AtomicFile.sweep(folder.resolve("nowhere"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
