package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While nobody is there the one thing to touch is a knob: it stays large in whatever language the invitation comes.
final class AttractKnobTest {

    /// Of the shorter side: what the knob has at the least.
    private static final double LEAST = .215;
    private static final double FINGER_MM = 20;

    @BeforeAll
    static void start() {
        Fx.headless();
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"640, 360", "480, 320", "800, 480", "1280, 720", "1920, 1080", "2560, 1080", "1080, 1080", "720, 1280",
        "3840, 2160"})
    void no_invitation_makes_the_knob_small(int width, int height) {
        var screen = Fx.ask(() -> Samples.screen("en"));
        var said = new TreeSet<String>();
        for (int second = 0; second < 60; second += 5) {
            var now = Visits.later(Visits.of("attract"), second);
            Fx.await(() -> {
                screen.show(now);
                screen.show(Samples.pentagon(0));
                Picture.image(screen.node(), width, height);
            });
            said.add(Fx.ask(() -> invitation(screen)));
            double knob = Fx.ask(() -> half(screen.node()));
            double finger = FINGER_MM * Viewing.USUAL.pixels(width, height);
            assertTrue(knob >= Math.min(finger, LEAST * Math.min(width, height)), () -> said + ": " + knob + " pixels");
        }
        assertTrue(said.size() >= 4, said::toString);
    }

    private static String invitation(ExhibitScreen screen) {
        return screen.node().lookupAll(".title").stream().filter(Legible::seen)
                .map(title -> ((Label) title).getText()).findFirst().orElse("");
    }

    /// The shorter side of a half of the one that is seen, which is what a finger finds.
    private static double half(Parent root) {
        return Stream.of(".less", ".more").flatMap(half -> root.lookupAll(half).stream()).filter(Legible::seen)
                .map(Node::getLayoutBounds).mapToDouble(half -> Math.min(half.getWidth(), half.getHeight())).min()
                .orElse(0);
    }
}
