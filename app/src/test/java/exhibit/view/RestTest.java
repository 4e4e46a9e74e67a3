package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fx;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What moves while no hand does anything: nothing for long where somebody asked for calm (REQUIREMENTS R38), and
/// everything bright where nobody is, or it would burn into the screen (REQUIREMENTS R22).
final class RestTest {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 480;
    private static final long SECOND = 1_000_000_000;

    /// In six seconds.
    private static final int STEPS = 2;
    private static final double BRIGHT = .6;

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    /// Where somebody is: a countdown counts for nobody.
    static Stream<String> visits() {
        return Visits.all().keySet().stream().filter(name -> !List.of("attract", "countdown").contains(name));
    }

    /// Things come all the same, but in steps with rest between them, and nothing glides.
    @ParameterizedTest
    @MethodSource("visits")
    void in_calm_a_picture_stands_still_but_for_a_step_every_three_seconds(String name) {
        var calm = Visits.after(Visits.of(name), new Request.Go(new MenuEntry.Ease(Accessibility.Aid.CALM)));
        assertTrue(calm.comfort().calm());
        for (var learned : new Snapshot[]{Samples.pentagon(0), Samples.antiprism()}) {
            for (int tenth = 0; tenth <= 50; tenth++)
                moved(calm, learned, tenth);
            int steps = 0;
            var before = drawn(calm, learned, 5);
            for (int tenth = 52; tenth <= 110; tenth += 2) {
                moved(calm, learned, tenth - 1);
                var now = drawn(calm, learned, tenth / 10.);
                steps += Arrays.equals(before, now) ? 0 : 1;
                before = now;
            }
            assertTrue(steps <= STEPS, name + ": " + steps);
        }
    }

    @Test
    void a_solid_moves_where_nobody_asked_for_calm() {
        drawn(Visits.of("play"), Samples.antiprism(), 0);
        var settled = drawn(Visits.of("play"), Samples.antiprism(), 5);
        assertFalse(Arrays.equals(settled, drawn(Visits.of("play"), Samples.antiprism(), 6)));
    }

    /// With other luck every forty seconds, as the robot shakes.
    @Test
    void no_pixel_is_bright_for_ten_minutes_while_nobody_is_there() {
        var bright = new boolean[WIDTH * HEIGHT];
        Arrays.fill(bright, true);
        for (int second = 0; second <= 600; second += 10) {
            var pixels = drawn(Visits.of("attract"), Samples.pentagon(25 * Math.floorDiv(second, 40)), second);
            IntStream.range(0, pixels.length).filter(pixel -> luma(pixels[pixel]) <= BRIGHT)
                    .forEach(pixel -> bright[pixel] = false);
        }
        assertEquals(0, IntStream.range(0, bright.length).filter(pixel -> bright[pixel]).count());
    }

    private static double luma(int argb) {
        var color = Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
        return .2126 * color.getRed() + .7152 * color.getGreen() + .0722 * color.getBlue();
    }

    private void moved(Session session, Snapshot snapshot, int tenth) {
        Fx.await(() -> {
            screen.show(session);
            screen.show(snapshot, tenth * SECOND / 10);
            screen.move(tenth * SECOND / 10);
        });
    }

    private int[] drawn(Session session, Snapshot snapshot, double second) {
        long nanos = (long) (second * SECOND);
        return Fx.ask(() -> {
            screen.show(session);
            screen.move(nanos);
            screen.show(snapshot, nanos);
            var pixels = new int[WIDTH * HEIGHT];
            Picture.image(screen.node(), WIDTH, HEIGHT).getPixelReader().getPixels(0, 0, WIDTH, HEIGHT,
                    PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
            return pixels;
        });
    }
}
