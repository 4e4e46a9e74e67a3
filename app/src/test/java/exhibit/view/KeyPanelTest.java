package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.Patience;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.keyboard.KeyMap;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.text.MadeUp;
import exhibit.view.kit.Fx;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What JavaFX tells of keys, and what the exhibit makes of it.
final class KeyPanelTest {

    private static final Action STAFF = new Action.Pressed(Button.STAFF_KEY);

    private final List<Action> told = new CopyOnWriteArrayList<>();
    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private final LaboratoryScreen laboratory = Fx.ask(() -> new LaboratoryScreen(MadeUp.STUDIES, MadeUp.WORDS));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @BeforeEach
    void listen() {
        Fx.await(() -> {
            new Scene(screen.node(), 800, 480);
            new Scene(laboratory.node(), 800, 480);
            new KeyPanel(new Keyboard(KeyMap.NOTHING), screen, laboratory)
                    .listen(event -> told.add(((Hand) event).action()));
        });
    }

    @Test
    void a_french_zero_is_the_staff_key_with_and_without_shift() {
        Fx.await(() -> {
            send(KeyEvent.KEY_PRESSED, "à", KeyCode.UNDEFINED, false);
            send(KeyEvent.KEY_RELEASED, "à", KeyCode.UNDEFINED, false);
            send(KeyEvent.KEY_PRESSED, "0", KeyCode.UNDEFINED, true);
            send(KeyEvent.KEY_RELEASED, "0", KeyCode.UNDEFINED, true);
            send(KeyEvent.KEY_PRESSED, "a", KeyCode.A, false);
        });
        var up = new Action.Released(Button.STAFF_KEY);
        assertEquals(List.of(STAFF, up, STAFF, up, new Action.Turned(Knob.FIRST, 1)), told);
    }

    @Test
    void a_key_that_the_keyboard_sends_again_and_again_acts_once_and_is_held() throws InterruptedException {
        Fx.await(() -> {
            for (int sent = 0; sent < 25; sent++)
                send(KeyEvent.KEY_PRESSED, "0", KeyCode.DIGIT0, false);
        });
        assertEquals(List.of(STAFF), told);
        Patience.await(() -> told.size() > 1);
        Fx.await(() -> send(KeyEvent.KEY_RELEASED, "0", KeyCode.DIGIT0, false));
        assertEquals(List.of(STAFF, new Action.Held(Button.STAFF_KEY), new Action.Released(Button.STAFF_KEY)), told);
    }

    @Test
    void a_key_may_go_down_in_the_exhibit_and_come_up_in_the_laboratory() {
        Fx.await(() -> {
            send(KeyEvent.KEY_PRESSED, "4", KeyCode.DIGIT4, false);
            Event.fireEvent(laboratory.node(), event(KeyEvent.KEY_PRESSED, "4", KeyCode.DIGIT4, false));
            Event.fireEvent(laboratory.node(), event(KeyEvent.KEY_RELEASED, "4", KeyCode.DIGIT4, false));
        });
        assertEquals(List.of(new Action.Pressed(Button.FOURTH), new Action.Released(Button.FOURTH)), told);
    }

    private void send(EventType<KeyEvent> what, String text, KeyCode key, boolean shift) {
        Event.fireEvent(screen.node(), event(what, text, key, shift));
    }

    private static KeyEvent event(EventType<KeyEvent> what, String text, KeyCode key, boolean shift) {
        return new KeyEvent(what, text, text, key, shift, false, false, false);
    }
}
