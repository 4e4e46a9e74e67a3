package exhibit.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Signs of life.
final class HeartTest {

    private static final Duration WATCHDOG = Duration.ofSeconds(15);
    private static final long SECOND = 1_000_000_000L;

    private final Pulse screen = new Pulse();
    private final Pulse training = new Pulse();
    private final List<String> told = new ArrayList<>();
    private final List<String> stopped = new ArrayList<>();
    private final Heart heart = new Heart(told::add, WATCHDOG, Map.of("screen", screen, "training", training),
            stopped::add);

    @Test
    void it_beats_while_every_thread_comes_round() {
        heart.look(System.nanoTime());
        screen.beat();
        training.beat();
        heart.look(System.nanoTime() + 4 * SECOND);
        assertEquals(List.of("WATCHDOG=1", "WATCHDOG=1"), told);
        assertEquals(List.of(), stopped);
    }

    @Test
    void one_that_stands_still_silences_it_and_is_named_once() throws InterruptedException {
        Thread.sleep(10);
        training.beat();
        long later = System.nanoTime() + 5 * SECOND - 5_000_000;
        heart.look(later);
        heart.look(later);
        assertEquals(List.of(), told);
        assertEquals(List.of("screen"), stopped);
    }

    @Test
    void it_beats_again_when_the_thread_is_back() {
        heart.look(System.nanoTime() + 6 * SECOND);
        screen.beat();
        training.beat();
        heart.look(System.nanoTime());
        assertEquals(List.of("WATCHDOG=1"), told);
        assertEquals(List.of("screen, training"), stopped);
    }

    /// R8: back within 30 seconds. A freeze is noticed after a third of the wait, systemd waits once more in full.
    @Test
    void a_frozen_screen_costs_at_most_a_third_more_than_systemd_waits() throws InterruptedException {
        var quick = new ArrayList<Long>();
        var frozen = new Pulse();
        long begun = System.nanoTime();
        try (var beating = new Heart(_ -> quick.add(System.nanoTime() - begun), Duration.ofMillis(600),
                Map.of("screen", frozen), stopped::add)) {
            beating.start();
            Thread.sleep(900);
        }
        assertEquals(List.of(true), quick.stream().map(at -> at <= 300_000_000L).distinct().toList());
        assertEquals(List.of("screen"), stopped);
    }
}
