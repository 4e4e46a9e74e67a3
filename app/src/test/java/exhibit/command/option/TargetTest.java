package exhibit.command.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/// Where results may go, and what becomes of what is there already.
@DisabledOnOs(OS.WINDOWS) // its devices, links and rights are others
final class TargetTest {

    private static final byte[] CONTENT = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"/dev/full", "/dev/null"})
    void a_device_is_refused_before_the_work_and_stays(String device) {
        assertTrue(refusal(device).contains("is a device"));
        assertFalse(Files.isRegularFile(Path.of(device)));
    }

    @Test
    void a_link_stays_and_what_it_leads_to_is_written() throws IOException {
        var real = Files.writeString(folder.resolve("real.csv"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
        target(link).write(CONTENT);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void a_link_that_leads_nowhere_is_refused() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("gone.csv"));
        assertTrue(refusal(link.toString()).contains("leads nowhere"));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void a_result_has_the_rights_of_any_new_file_and_what_a_station_keeps_is_its_own() throws IOException {
        var usual = Files.createFile(folder.resolve("usual"));
        target(folder.resolve("result.csv")).write(CONTENT);
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("result.csv")));
        AtomicFile.write(folder.resolve("pin"), CONTENT);
        assertEquals("rw-------", PosixFilePermissions
                .toString(Files.getPosixFilePermissions(folder.resolve("pin"))));
    }

    @Test
    void what_a_kill_has_left_is_swept_and_what_is_being_written_stays() throws IOException {
        var left = Files.createFile(folder.resolve(".station123.part"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var now = Files.createFile(folder.resolve(".station456.part"));
        target(folder.resolve("result.csv")).write(CONTENT);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(now));
    }

    private static Target target(Path file) {
        return new Target.Converter().convert(file.toString());
    }

    private static String refusal(String value) {
        return String.valueOf(assertThrows(TypeConversionException.class, () -> new Target.Converter().convert(value))
                .getMessage());
    }
}
