package exhibit.view.kit;

import exhibit.hardware.keyboard.KeyPress;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What JavaFX tells of a key, read for whoever wants to know which one it is.
public final class KeyReading {

    private KeyReading() {
    }

    /// On the JavaFX thread. With Control, Alt or Meta a key writes nothing that tells of it.
    public static KeyPress of(KeyEvent event) {
        boolean writes = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        var code = event.getCode() == KeyCode.UNDEFINED ? "" : event.getCode().name();
        return new KeyPress(code, writes ? event.getText() : "", level(event));
    }

    private static KeyPress.Level level(KeyEvent event) {
        if (Platform.isKeyLocked(KeyCode.CAPS).orElse(false)) return KeyPress.Level.EITHER;
        return event.isShiftDown() ? KeyPress.Level.SHIFTED : KeyPress.Level.PLAIN;
    }
}
