package exhibit.view;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The panel on a keyboard, for a desk without one: each knob has a column of keys, the upper one turns it right, the
/// middle one left, the lower one pushes it; 1 to 4 are the buttons and 0 is the staff key.
///
///     1  2  3  4  0  buttons, staff key
///     Q  W  E  R     to the right
///     A  S  D  F     to the left
///     Z  X  C  V     back to the start
public final class KeyPanel implements ControlPanel {

    private final List<Parent> nodes;

    /// The screens that have the keyboard's attention, one after the other.
    public KeyPanel(ExhibitScreen screen, LaboratoryScreen laboratory) {
        nodes = List.of(screen.node(), laboratory.node());
    }

    /// Events come on the JavaFX thread.
    @Override
    public void listen(Consumer<ControlEvent> listener) {
        for (var node : nodes)
            node.addEventHandler(KeyEvent.KEY_PRESSED, event -> of(event.getCode())
                    .ifPresent(action -> listener.accept(new Hand(Origin.KEYBOARD, action))));
    }

    private static Optional<Action> of(KeyCode key) {
        return Optional.ofNullable(switch (key) {
            case DIGIT1, NUMPAD1 -> new Action.Pressed(Button.FIRST);
            case DIGIT2, NUMPAD2 -> new Action.Pressed(Button.SECOND);
            case DIGIT3, NUMPAD3 -> new Action.Pressed(Button.THIRD);
            case DIGIT4, NUMPAD4 -> new Action.Pressed(Button.FOURTH);
            case DIGIT0, NUMPAD0 -> new Action.Pressed(Button.STAFF_KEY);
            case Q -> new Action.Turned(Knob.FIRST, 1);
            case W -> new Action.Turned(Knob.SECOND, 1);
            case E -> new Action.Turned(Knob.THIRD, 1);
            case R -> new Action.Turned(Knob.FOURTH, 1);
            case A -> new Action.Turned(Knob.FIRST, -1);
            case S -> new Action.Turned(Knob.SECOND, -1);
            case D -> new Action.Turned(Knob.THIRD, -1);
            case F -> new Action.Turned(Knob.FOURTH, -1);
            case Z, Y -> new Action.Pushed(Knob.FIRST);
            case X -> new Action.Pushed(Knob.SECOND);
            case C -> new Action.Pushed(Knob.THIRD);
            case V -> new Action.Pushed(Knob.FOURTH);
            default -> null;
        });
    }
}
