package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.Patience;
import exhibit.hardware.Origin;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is felt of keys.
final class HandWatcherTest {

    private final List<Origin> felt = new ArrayList<>();
    private final Stage stage = Fx.ask(Stage::new);

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void two_keys_that_are_held_together_are_two_hands() {
        Fx.await(() -> {
            watch();
            for (int sent = 0; sent < 3; sent++) {
                send(KeyEvent.KEY_PRESSED, KeyCode.Q);
                send(KeyEvent.KEY_PRESSED, KeyCode.W);
            }
        });
        assertEquals(List.of(Origin.KEYBOARD, Origin.KEYBOARD), felt);
    }

    @Test
    void a_key_is_felt_again_when_the_window_has_come_to_the_front() throws InterruptedException {
        Fx.await(() -> {
            watch();
            send(KeyEvent.KEY_PRESSED, KeyCode.Q);
            stage.show();
            stage.requestFocus();
        });
        Patience.await(() -> Fx.ask(stage::isFocused));
        Fx.await(() -> {
            send(KeyEvent.KEY_PRESSED, KeyCode.Q);
            stage.hide();
        });
        assertEquals(List.of(Origin.KEYBOARD, Origin.KEYBOARD), felt);
    }

    private void watch() {
        stage.setScene(new Scene(new Group()));
        new HandWatcher(stage.getScene()).feel(felt::add);
    }

    private void send(EventType<KeyEvent> what, KeyCode key) {
        Event.fireEvent(stage.getScene(), new KeyEvent(what, "", "", key, false, false, false, false));
    }
}
