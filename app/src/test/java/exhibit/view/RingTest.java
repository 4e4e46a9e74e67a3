package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.kit.Fx;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is learned is the largest thing on every screen of a visit, whatever its shape.
final class RingTest {

    /// Of the shorter side: where the screen lies or stands, and where it is nearly square, letters are large, or a game
    /// is played, whose targets stand around the ring.
    private static final double MOST = .7;
    private static final double LEAST = .6;

    private static final List<int[]> LYING = List.of(new int[]{800, 480}, new int[]{1280, 720}, new int[]{1920, 1080},
            new int[]{3840, 2160}, new int[]{2560, 1080}, new int[]{720, 1280}, new int[]{1080, 1920});
    private static final List<int[]> SQUARE = List.of(new int[]{1024, 768}, new int[]{1080, 1080}, new int[]{480, 320});

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> screens() {
        return Stream.of(false, true).flatMap(large -> Stream.concat(
                LYING.stream().map(size -> Arguments.of(size[0], size[1], large, large ? LEAST : MOST)),
                SQUARE.stream().map(size -> Arguments.of(size[0], size[1], large, LEAST))));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_ring_is_the_largest_thing(int width, int height, boolean large, double least) {
        var screen = Fx.ask(() -> Samples.screen("en"));
        Visits.all().forEach((name, visit) -> {
            if (!name.matches("attract|minute-.*|.*-(ask|see|told)") || name.equals("minute-price")) return;
            Fx.await(() -> {
                screen.show(large ? Visits.large(visit) : visit);
                screen.show(Samples.pentagon(0));
                Picture.layOut(screen.node(), width, height);
            });
            double part = 2 * Fx.ask(() -> Ring.seen(screen)).radius() / Math.min(width, height);
            assertTrue(part >= (name.startsWith("only-the-dot") ? LEAST : least) - .001,
                    () -> "%s has a ring of %.3f".formatted(name, part));
        });
    }
}
