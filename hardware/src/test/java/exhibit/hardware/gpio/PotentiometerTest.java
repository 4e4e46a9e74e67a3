package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PotentiometerTest {

    private final Potentiometer potentiometer = new Potentiometer();
    private double told = Double.NaN;
    private int count;

    @Test
    void a_trembling_reading_tells_nothing() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++)
            look(.4 + .005 * random.nextGaussian());
        assertEquals(0, count);
    }

    @Test
    void a_turn_is_followed_within_a_tenth_of_a_second() {
        settle(.2);
        for (int reading = 0; reading < 5; reading++)
            look(.8);
        assertEquals(.8, told, .12);
        settle(.8);
        assertEquals(.8, told, .03);
    }

    @Test
    void both_ends_are_reached_though_the_track_ends_before_them() {
        settle(.5);
        settle(.992);
        assertEquals(1, told);
        settle(.008);
        assertEquals(0, told);
    }

    @Test
    void after_a_reset_it_counts_only_when_it_is_turned() {
        settle(.2);
        settle(.7);
        potentiometer.pickUpLater();
        count = 0;
        settle(.7);
        assertEquals(0, count);
        settle(.75);
        assertTrue(count > 0);
    }

    @Test
    void where_it_stands_at_the_start_is_no_turn() {
        settle(.9);
        assertEquals(0, count);
    }

    private void settle(double reading) {
        for (int i = 0; i < 100; i++)
            look(reading);
    }

    private void look(double reading) {
        potentiometer.look(reading).ifPresent(position -> {
            told = position;
            count++;
        });
    }
}
