package exhibit.view;

import exhibit.hardware.Origin;
import exhibit.hardware.keyboard.HeldKeys;
import exhibit.view.kit.KeyReading;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Tells of every hand that a scene feels, once and before anything comes of it: a finger that comes down, a key that
/// goes down, and what a screen reader sets off, which comes as an action without a finger. A key that is held sends
/// itself again and again, and is one hand until it comes up. For the JavaFX thread.
final class HandWatcher {

    private final HeldKeys down = new HeldKeys();
    private Consumer<Origin> feeler = _ -> {};

    /// @param scene one that is in its window
    HandWatcher(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> feeler.accept(Origin.SCREEN));
        scene.addEventFilter(ActionEvent.ACTION, _ -> feeler.accept(Origin.SCREEN));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var key = KeyReading.of(event);
            if (down.press(key, key.name(), System.nanoTime())) feeler.accept(Origin.KEYBOARD);
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            var key = KeyReading.of(event);
            down.release(key, key.name());
        });
        // A key that comes up while another window is in front is not heard of here.
        scene.getWindow().focusedProperty().subscribe(_ -> down.clear());
    }

    void feel(Consumer<Origin> feeler) {
        this.feeler = feeler;
    }
}
