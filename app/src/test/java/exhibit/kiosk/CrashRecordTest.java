package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.thread.SupervisedThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What went wrong last.
final class CrashRecordTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_newest_stands_first() throws IOException {
        var record = record();
        record.note("first");
        record.note("second");
        var lines = Files.readAllLines(file());
        assertTrue(lines.get(0).endsWith("second") && lines.get(1).endsWith("first"), lines::toString);
    }

    @Test
    void it_never_grows_beyond_64_KiB_and_one_entry_never_fills_it() throws IOException {
        var record = record();
        for (int crash = 0; crash < 50; crash++)
            record.note(crash + " " + "x".repeat(crash % 3 == 0 ? 100_000 : 9000));
        assertTrue(Files.size(file()) <= CrashRecord.MOST_BYTES);
        assertTrue(Files.readAllLines(file()).size() >= 4);
    }

    @Test
    void what_no_thread_has_caught_is_noted_with_its_place() throws Exception {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            record().watch();
            var thread = Thread.ofPlatform().name("doomed").start(() -> {
                throw new IllegalStateException("the bell rang");
            });
            thread.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        var text = Files.readString(file());
        assertTrue(text.contains("doomed") && text.contains("the bell rang") && text.contains("CrashRecordTest"), text);
    }

    @Test
    void what_fails_again_and_again_is_counted_each_time_and_noted_once() throws IOException {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        var record = record();
        try {
            record.watch();
            for (int frame = 0; frame < 1000; frame++)
                SupervisedThread.tell(new IllegalStateException("in frame " + frame));
            SupervisedThread.tell(new IllegalStateException("elsewhere"));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(1001, record.failures());
        var text = Files.readString(file());
        assertTrue(text.contains("in frame 0") && text.contains("elsewhere") && !text.contains("in frame 1"), text);
    }

    @Test
    void where_every_thread_stood_is_noted_when_one_stops() throws IOException {
        record().stopped("screen");
        var text = Files.readString(file());
        assertTrue(text.contains("no sign of life from: screen") && text.contains("main"), text);
    }

    @Test
    void a_disk_that_takes_nothing_is_no_reason_to_fail() throws IOException {
        var full = Files.createFile(folder.resolve("full"));
        new CrashRecord(full.resolve("crash.txt")).note("lost");
        assertEquals(0, Files.size(full));
    }

    private CrashRecord record() {
        return new CrashRecord(file());
    }

    private Path file() {
        return folder.resolve("crash.txt");
    }
}
