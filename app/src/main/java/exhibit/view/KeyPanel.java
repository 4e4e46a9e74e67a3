package exhibit.view;

import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.view.kit.KeyReading;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// A keyboard as a panel: hears the keys that go to the exhibit or to the laboratory. A key that is sent again while it
/// is held goes no further, whatever page is open.
public final class KeyPanel implements ControlPanel {

    private final Keyboard keyboard;
    private final List<Parent> nodes;
    private final AnimationTimer holding = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (!keyboard.look(System.nanoTime())) stop();
        }
    };

    /// The screens that have the keyboard's attention, one after the other.
    public KeyPanel(Keyboard keyboard, ExhibitScreen screen, LaboratoryScreen laboratory) {
        this.keyboard = keyboard;
        nodes = List.of(screen.node(), laboratory.node());
    }

    /// Events come on the JavaFX thread.
    @Override
    public void listen(Consumer<ControlEvent> listener) {
        keyboard.listen(listener);
        nodes.forEach(this::listen);
    }

    /// A key may go down on one screen and come up on the other.
    private void listen(Parent node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!keyboard.press(KeyReading.of(event), System.nanoTime())) event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            keyboard.use(KeyReading.of(event), System.nanoTime());
            holding.start();
        });
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> keyboard.release(KeyReading.of(event)));
        node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).subscribe(isInFront -> {
            if (Boolean.FALSE.equals(isInFront)) keyboard.letGo();
        });
    }
}
