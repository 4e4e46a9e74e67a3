package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Request;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A challenge that is met is seen to be met, and makes room for the next one.
final class ChallengeMetTest {

    private static final long MILLI = 1_000_000;

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private final List<Request> asked = new ArrayList<>();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void a_line_runs_around_it_and_three_seconds_later_the_next_is_asked_for_once() {
        play(0, 2900);
        assertFalse(outline().isVisible());
        play(3000, 5900);
        assertTrue(outline().isVisible());
        assertEquals(List.of(), asked);
        play(6000, 9000);
        assertEquals(List.of(new Request.Solved(0)), asked);
    }

    /// Where training rests no new picture comes, and time passes all the same.
    @Test
    void a_picture_that_rests_meets_it_too() {
        play(0, 0);
        Fx.await(() -> IntStream.rangeClosed(0, 70).forEach(tenth -> screen.move(100L * tenth * MILLI)));
        assertEquals(List.of(new Request.Solved(0)), asked);
    }

    private Node outline() {
        return screen.node().lookup(".met-outline");
    }

    private void play(int from, int to) {
        Fx.await(() -> {
            screen.grant(asked::add);
            screen.show(Visits.of("play"));
            for (int at = from; at <= to; at += 100)
                screen.show(Samples.settled(Samples.square(0)), at * MILLI);
        });
    }
}
