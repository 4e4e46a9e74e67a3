package exhibit.hardware.gpio;

import static exhibit.hardware.gpio.Press.Change.DOWN;
import static exhibit.hardware.gpio.Press.Change.HELD;
import static exhibit.hardware.gpio.Press.Change.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PressTest {

    private static final long MILLI = 1_000_000;

    private final Press press = new Press(false);
    private final List<Press.Change> told = new ArrayList<>();
    private long now;

    @Test
    void a_press_is_told_at_its_first_edge() {
        look(true);
        assertEquals(List.of(DOWN), told);
    }

    @Test
    void bounces_of_up_to_twenty_milliseconds_are_one_press() {
        var random = new Random(26);
        for (int round = 0; round < 10_000; round++) {
            told.clear();
            bounce(random, true);
            hold(true, 60);
            bounce(random, false);
            hold(false, 60);
            assertEquals(List.of(DOWN, UP), told);
        }
    }

    @Test
    void eight_presses_a_second_are_all_counted() {
        for (int round = 0; round < 80; round++) {
            hold(true, 62);
            hold(false, 63);
        }
        assertEquals(80, told.stream().filter(DOWN::equals).count());
    }

    @Test
    void a_second_of_pressing_is_a_hold_and_repeats() {
        hold(true, 999);
        assertEquals(List.of(DOWN), told);
        hold(true, 1_500);
        hold(false, 50);
        assertEquals(List.of(DOWN, HELD, HELD, UP), told);
    }

    @Test
    void what_is_down_at_the_start_was_not_pressed() {
        var stuck = new Press(true);
        for (long t = 0; t < 5_000; t++)
            assertEquals(true, stuck.look(true, t * MILLI).isEmpty());
        assertEquals(UP, stuck.look(false, 6_000 * MILLI).orElseThrow());
    }

    private void bounce(Random random, boolean pressed) {
        long end = now + random.nextInt(20);
        look(pressed);
        for (; now < end; now++)
            look(random.nextBoolean());
        look(pressed);
    }

    private void hold(boolean pressed, long millis) {
        for (long end = now + millis; now < end; now++)
            look(pressed);
    }

    private void look(boolean pressed) {
        press.look(pressed, now * MILLI).ifPresent(told::add);
    }
}
