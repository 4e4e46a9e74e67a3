package exhibit.view.disc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.kit.Fx;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The white dot, with and without an eye around it.
final class DotTest {

    private static final double RING = 400;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void a_plain_dot_is_a_disc_and_its_glow_and_nothing_around_it() {
        double last = 1;
        for (double light : lights(false)) {
            assertTrue(light <= last + .02, "something bright lies around it");
            last = light;
        }
        assertEquals(0, last, 1e-9);
    }

    @Test
    void an_eye_has_a_rim_and_a_lid() {
        double[] lights = lights(true);
        double leap = 0;
        for (int i = 1; i < lights.length; i++)
            leap = Math.max(leap, lights[i] - lights[i - 1]);
        assertTrue(leap > .2, "no rim: " + leap);
    }

    /// How opaque it is from its middle straight up.
    private static double[] lights(boolean eye) {
        return Fx.ask(() -> {
            var dot = new Dot();
            dot.node().setVisible(true);
            dot.dress(RING, eye);
            var clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            var image = dot.node().snapshot(clear, null);
            int middle = (int) (image.getHeight() / 2);
            var lights = new double[middle];
            for (int y = 0; y < middle; y++)
                lights[y] = image.getPixelReader().getColor((int) (image.getWidth() / 2), middle - y).getOpacity();
            return lights;
        });
    }
}
