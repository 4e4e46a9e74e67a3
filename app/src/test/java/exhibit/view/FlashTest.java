package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Session;
import exhibit.story.Preset;
import exhibit.training.Experiment;
import exhibit.training.OfflineRun;
import exhibit.training.Snapshot;
import exhibit.view.kit.ContrastTest;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Nothing flashes (WCAG 2.3.1): within ten degrees of what is seen no quarter grows lighter and darker by a tenth more
/// than three times a second. Seen on frames, thirty a second.
final class FlashTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 240;
    private static final int FRAMES_A_SECOND = 30;
    private static final long FRAME_NANOS = 1_000_000_000 / FRAMES_A_SECOND;
    private static final int PRESSES_A_SECOND = 10;
    private static final int MOST_A_SECOND = 3;
    private static final double STEP = .1;
    private static final double QUARTER = .25;

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private long frame;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void shake_ten_times_a_second_flashes_nowhere() {
        var snapshots = IntStream.range(0, PRESSES_A_SECOND)
                .mapToObj(seed -> OfflineRun.start(new Experiment(Preset.all().getFirst().hyperparameters(), seed)))
                .toList();
        calm("play", at -> snapshots.get(at * PRESSES_A_SECOND / FRAMES_A_SECOND % snapshots.size()));
    }

    @Test
    void presets_ten_times_a_second_flash_nowhere() {
        var snapshots = List.of(Samples.pentagon(0), Samples.corner(0), Samples.square(0), Samples.antiprism(),
                Samples.line());
        calm("play", at -> snapshots.get(at * PRESSES_A_SECOND / FRAMES_A_SECOND % snapshots.size()));
    }

    @Test
    void attract_flashes_nowhere() {
        calm("attract", at -> Samples.pentagon(6 * at));
    }

    @Test
    void a_screen_that_flashes_is_seen() {
        var frames = new ArrayList<double[]>();
        for (int at = 0; at < FRAMES_A_SECOND; at++) {
            var luminance = new double[WIDTH * HEIGHT];
            if (at * 12 / FRAMES_A_SECOND % 2 == 0)
                Arrays.fill(luminance, .5);
            frames.add(luminance);
        }
        assertTrue(flashing(frames) > limit());
    }

    private void calm(String name, IntFunction<Snapshot> at) {
        Session session = Visits.of(name);
        var frames = IntStream.range(0, FRAMES_A_SECOND + FRAMES_A_SECOND / 3)
                .mapToObj(i -> luminance(drawn(session, at.apply(i)))).toList();
        int most = IntStream.of(0, FRAMES_A_SECOND / 3)
                .map(from -> flashing(frames.subList(from, from + FRAMES_A_SECOND))).max().orElseThrow();
        assertTrue(most <= limit(), () -> most + " pixels of " + limit() + " flash");
    }

    /// A quarter of ten degrees from half a metre on a screen of 7 inches, in pixels.
    private static double limit() {
        double degrees = 2 * Viewing.USUAL.distance() * Math.tan(Math.toRadians(5));
        return QUARTER * Math.pow(degrees * Viewing.USUAL.pixels(WIDTH, HEIGHT), 2);
    }

    private Image drawn(Session session, Snapshot snapshot) {
        return Fx.ask(() -> {
            screen.show(session);
            screen.show(snapshot, frame += FRAME_NANOS);
            return Picture.image(screen.node(), WIDTH, HEIGHT);
        });
    }

    private static double[] luminance(Image image) {
        var reader = image.getPixelReader();
        return IntStream.range(0, WIDTH * HEIGHT)
                .mapToDouble(i -> ContrastTest.luminance(reader.getColor(i % WIDTH, i / WIDTH))).toArray();
    }

    /// How many pixels, wherever they are, flash too often in this second.
    private static int flashing(List<double[]> frames) {
        return (int) IntStream.range(0, WIDTH * HEIGHT)
                .filter(pixel -> turns(frames, pixel) / 2 > MOST_A_SECOND).count();
    }

    /// How often a pixel changed from growing lighter to growing darker or back, each time by a step.
    private static int turns(List<double[]> frames, int pixel) {
        double extreme = frames.getFirst()[pixel];
        int direction = 0;
        int turns = 0;
        for (var luminance : frames) {
            double change = luminance[pixel] - extreme;
            if (direction * change > 0)
                extreme = luminance[pixel];
            else if (Math.abs(change) >= STEP) {
                turns++;
                direction = (int) Math.signum(change);
                extreme = luminance[pixel];
            }
        }
        return turns;
    }
}
