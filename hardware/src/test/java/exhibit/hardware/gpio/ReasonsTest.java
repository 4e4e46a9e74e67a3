package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What staff read in place of what a driver says.
final class ReasonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"No gpio chip yet initialized! | pins",
        "write: Remote I/O error | is it plugged in?", "/dev/i2c-1 does not exist | fix: add dtparam=i2c_arm=on",
        "/dev/i2c-1 not readable | fix: sudo usermod -aG i2c", "Failed to open SPI device | fix: add dtparam=spi=on",
        "Device or resource busy | another program"})
    void what_a_driver_says_becomes_a_sentence_for_staff(String said, String read) {
        var reason = Reasons.of(new IllegalStateException("cannot open", new IllegalStateException(said)));
        assertTrue(reason.contains(read), reason);
    }

    @ParameterizedTest
    @CsvSource("the moon is in the way")
    void what_nobody_knows_a_mend_for_is_told_as_it_is(String said) {
        assertEquals(said, Reasons.of(new IllegalStateException(said)));
    }
}
