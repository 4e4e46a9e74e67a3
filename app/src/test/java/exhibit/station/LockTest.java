package exhibit.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.Lock.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lock on the page for staff.
final class LockTest {

    private static final String PIN = "271828";

    @TempDir
    private Path folder = Path.of("");
    private long nanos;

    @Test
    void no_pin_works_before_one_was_chosen() {
        var lock = lock();
        assertFalse(lock.isSet());
        for (var guess : new String[]{"", "000000", "123456", PIN})
            assertNotEquals(Answer.OPEN, lock.enter(guess));
    }

    @Test
    void the_first_pin_holds_and_no_second_is_taken() {
        var lock = lock();
        assertTrue(lock.set(PIN));
        assertFalse(lock.set("314159"));
        assertEquals(Answer.WRONG, lock.enter("314159"));
        assertEquals(Answer.OPEN, lock.enter(PIN));
    }

    @Test
    void it_holds_after_a_restart() {
        lock().set(PIN);
        assertTrue(lock().isSet());
        assertEquals(Answer.OPEN, lock().enter(PIN));
        assertEquals(Answer.WRONG, lock().enter("271829"));
    }

    @Test
    void five_wrong_ones_lock_it_for_five_minutes_even_to_the_right_one() {
        var lock = lock();
        lock.set(PIN);
        for (int wrong = 0; wrong < 5; wrong++)
            assertEquals(Answer.WRONG, lock.enter("000000"));
        assertEquals(Answer.LOCKED, lock.enter(PIN));
        nanos += TimeUnit.MINUTES.toNanos(5) - 1;
        assertEquals(Answer.LOCKED, lock.enter(PIN));
        nanos++;
        assertEquals(Answer.OPEN, lock.enter(PIN));
    }

    @Test
    void a_right_one_forgives_the_wrong_ones_before_it() {
        var lock = lock();
        lock.set(PIN);
        for (int round = 0; round < 3; round++) {
            for (int wrong = 0; wrong < 4; wrong++)
                assertEquals(Answer.WRONG, lock.enter("000000"));
            assertEquals(Answer.OPEN, lock.enter(PIN));
        }
    }

    @Test
    void the_pin_itself_is_written_nowhere_and_no_two_files_are_alike() throws IOException {
        lock().set(PIN);
        var other = folder.resolve("other");
        new Lock(other, () -> nanos).set(PIN);
        assertFalse(Files.readString(file()).contains(PIN));
        assertNotEquals(Files.readString(file()), Files.readString(other));
    }

    @Test
    void a_spoiled_file_lets_nobody_in_and_nobody_choose() throws IOException {
        for (var spoiled : new String[]{"", "271828", "PBKDF2WithHmacSHA256 00 00"}) {
            Files.writeString(file(), spoiled);
            var lock = lock();
            assertTrue(lock.isSet());
            assertFalse(lock.set(PIN));
            assertEquals(Answer.LOCKED, lock.enter(PIN));
        }
    }

    @Test
    void a_pin_that_cannot_be_written_holds_until_the_end() throws IOException {
        var nowhere = new Lock(Files.createFile(folder.resolve("file")).resolve("pin"), () -> nanos);
        assertFalse(nowhere.set(PIN));
        assertEquals(Answer.OPEN, nowhere.enter(PIN));
    }

    private Lock lock() {
        return new Lock(file(), () -> nanos);
    }

    private Path file() {
        return folder.resolve("pin");
    }
}
