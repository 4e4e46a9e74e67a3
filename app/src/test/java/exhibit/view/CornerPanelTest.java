package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Hand;
import exhibit.hardware.Origin;
import exhibit.text.MadeUp;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A finger in the corner of the screen.
final class CornerPanelTest {

    private static final ControlEvent KEY = new Hand(Origin.SCREEN, new Action.Pressed(Button.STAFF_KEY));

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private final LinkedBlockingQueue<ControlEvent> told = new LinkedBlockingQueue<>();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @BeforeEach
    void hang() {
        Fx.await(() -> {
            new CornerPanel(screen, new LaboratoryScreen(MadeUp.STUDIES, MadeUp.WORDS))
                    .listen(told::add);
            Picture.image(screen.node(), 800, 480);
        });
    }

    @Test
    void five_taps_the_last_one_held_are_the_staff_key() throws InterruptedException {
        taps(40);
        assertEquals(KEY, told.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void taps_beside_the_corner_are_nothing() throws InterruptedException {
        taps(140);
        assertEquals(List.of(), heardWithin());
    }

    /// 20 mm from the edges of screens of 7 and of 10 inches.
    @ParameterizedTest
    @CsvSource({"155, 800, 480", "155, 720, 1280", "217, 1200, 1920", "155, 1280, 720"})
    void the_corner_has_twenty_millimetres(double longer, int width, int height) throws InterruptedException {
        var viewing = new Viewing(longer, 500, true);
        var here = Fx.ask(() -> {
            var fresh = Samples.screen("en", viewing);
            new CornerPanel(fresh, new LaboratoryScreen(MadeUp.STUDIES, MadeUp.WORDS)).listen(told::add);
            Picture.image(fresh.node(), width, height);
            return fresh;
        });
        double millimetre = Math.max(width, height) / longer;
        taps(here, 20.5 * millimetre);
        assertEquals(List.of(), heardWithin());
        taps(here, 19.5 * millimetre);
        assertEquals(KEY, told.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void a_finger_that_goes_away_or_slips_out_is_nothing() throws InterruptedException {
        taps(40, MouseEvent.MOUSE_RELEASED, 40);
        assertEquals(List.of(), heardWithin());
        taps(40, MouseEvent.MOUSE_DRAGGED, 140);
        assertEquals(List.of(), heardWithin());
    }

    /// Five, and the last stays down.
    private void taps(double at) {
        taps(screen, at);
    }

    private static void taps(ExhibitScreen screen, double at) {
        Fx.await(() -> {
            for (int tap = 0; tap < 5; tap++) {
                if (tap > 0) mouse(screen, MouseEvent.MOUSE_RELEASED, at);
                mouse(screen, MouseEvent.MOUSE_PRESSED, at);
            }
        });
    }

    private void taps(double at, EventType<MouseEvent> then, double where) {
        Fx.await(() -> {
            taps(screen, at);
            mouse(screen, then, where);
        });
    }

    private List<ControlEvent> heardWithin() throws InterruptedException {
        Thread.sleep(1400);
        return List.copyOf(told);
    }

    private static void mouse(ExhibitScreen screen, EventType<MouseEvent> type, double at) {
        Fx.await(() -> Event.fireEvent(screen.node(), new MouseEvent(type, at, at, at, at, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, false, null)));
    }
}
