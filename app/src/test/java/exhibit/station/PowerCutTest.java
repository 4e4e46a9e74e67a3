package exhibit.station;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// REQUIREMENTS R18: the power goes at every step of a write, and the disk loses what it may lose.
final class PowerCutTest {

    private static final byte[] OLD = "the old counts\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW = "the new counts, which are longer\n".getBytes(StandardCharsets.US_ASCII);
    /// More than a write has.
    private static final int MOST_STEPS = 20;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void whenever_the_power_goes_the_old_content_is_there_or_the_new_one_and_nothing_else(DyingDisk.Loss loss)
            throws IOException {
        boolean old = false, fresh = false;
        int steps = 0;
        for (var disk = written(steps, loss); disk.isDead(); disk = written(++steps, loss)) {
            var found = Files.readAllBytes(folder.resolve("counts"));
            boolean isOld = Arrays.equals(OLD, found);
            if (!isOld) assertArrayEquals(NEW, found, "after " + steps + " steps");
            old |= isOld;
            fresh |= !isOld;
            AtomicFile.sweep(folder);
            assertEquals(List.of("counts"), names());
        }
        assertTrue(old && fresh && steps < MOST_STEPS, "the power went before and after the new name");
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("counts")));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_new_is_there_whole_or_not_at_all(DyingDisk.Loss loss) throws IOException {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Files.deleteIfExists(folder.resolve("counts"));
            write(new DyingDisk(steps, loss));
            AtomicFile.sweep(folder);
            if (!names().isEmpty()) assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("counts")));
        }
        assertEquals(List.of("counts"), names());
    }

    /// Otherwise the tests above would prove nothing.
    @Test
    void a_name_given_before_the_disk_has_the_content_would_be_found_out() throws IOException {
        var disk = new DyingDisk(3, DyingDisk.Loss.HALF_LEFT);
        var part = disk.part(folder, "a", "b", true);
        disk.fill(part, NEW);
        disk.rename(part, folder.resolve("counts"));
        assertThrows(DyingDisk.PowerCut.class, () -> disk.forceName(folder));
        assertEquals(NEW.length / 2, Files.size(folder.resolve("counts")));
    }

    private DyingDisk written(int steps, DyingDisk.Loss loss) throws IOException {
        AtomicFile.write(folder.resolve("counts"), OLD);
        var disk = new DyingDisk(steps, loss);
        write(disk);
        return disk;
    }

    private void write(DyingDisk disk) throws IOException {
        try {
            AtomicFile.write(folder.resolve("counts"), NEW, true, true, disk);
        } catch (DyingDisk.PowerCut _) {
            assertTrue(disk.isDead());
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
