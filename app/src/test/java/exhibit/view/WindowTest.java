package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Fault;
import exhibit.hardware.Faults;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.text.MadeUp;
import exhibit.view.kit.Fx;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The window, from opening to closing.
final class WindowTest {

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private final LaboratoryScreen laboratory = Fx
            .ask(() -> new LaboratoryScreen(MadeUp.STUDIES, MadeUp.WORDS));
    private final ViewInbox news = new ViewInbox();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void the_window_shows_what_the_trainer_leaves_and_tells_when_it_closes() throws InterruptedException {
        var closed = new CountDownLatch(1);
        news.snapshots().put(Samples.pentagon(0));
        Window.open(screen, laboratory, news, false, closed::countDown);
        var shown = new CountDownLatch(1);
        Fx.await(() -> screen.node().lookup(".goal").accessibleTextProperty().subscribe(text -> {
            if (text.contains("5 of 5"))
                shown.countDown();
        }));
        assertTrue(shown.await(Patience.SECONDS, TimeUnit.SECONDS));
        Fx.await(() -> screen.node().getScene().getWindow().hide());
        assertTrue(closed.await(Patience.SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void in_a_kiosk_the_window_has_no_cursor_and_does_not_close() {
        var closed = new CountDownLatch(1);
        Window.open(screen, laboratory, news, true, closed::countDown);
        var window = Fx.ask(() -> (Stage) screen.node().getScene().getWindow());
        Fx.await(() -> Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(window.isShowing() && window.isFullScreen());
        assertEquals(Cursor.NONE, window.getScene().getCursor());
        assertEquals(1, closed.getCount());
        Fx.await(window::hide);
    }

    @Test
    void staff_read_which_controls_do_not_work_and_visitors_mind_nothing_when_they_do() throws InterruptedException {
        news.snapshots().put(Samples.pentagon(0));
        news.faults().put(faults(Knob.FIRST, Knob.SECOND, Button.STAFF_KEY));
        Window.open(screen, laboratory, news, false, () -> {});
        var sign = (Label) Fx.ask(() -> screen.node().lookup(".sign"));
        Patience.await(() -> Fx
                .ask(() -> sign.isVisible() && sign.getText().equals("Staff: first knob, second knob +1")));
        news.faults().put(faults());
        Patience.await(() -> Fx.ask(() -> !sign.isVisible()));
        Fx.await(() -> screen.node().getScene().getWindow().hide());
    }

    private static Map<Control, String> faults(Control... controls) {
        var faults = new Faults();
        for (var control : controls)
            faults.note(new Fault.Lost(control, "it is stuck"));
        return faults.reasons();
    }

    @Test
    void the_window_goes_to_the_laboratory_with_the_visitor_and_comes_back() throws InterruptedException {
        Window.open(screen, laboratory, news, false, () -> {});
        var scene = Fx.ask(() -> screen.node().getScene());
        var visit = LaboratoryVisit.exhibit(MadeUp.STUDIES).enter();
        var session = Visits.of("play");
        news.sessions().put(session.visiting(visit));
        Patience.await(() -> Fx.ask(() -> scene.getRoot().equals(laboratory.node())));
        news.sessions().put(session.visiting(visit.back()));
        Patience.await(() -> Fx.ask(() -> scene.getRoot().equals(screen.node())));
        Fx.await(() -> scene.getWindow().hide());
    }
}
