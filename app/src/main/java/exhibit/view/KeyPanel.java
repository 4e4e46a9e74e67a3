package exhibit.view;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The panel on a keyboard, for a desk without one: each knob has a column of keys, the upper one turns it right, the
/// middle one left, the lower one pushes it; 1 to 4 are the buttons and 0 is the staff key. Which they are stands in
/// [Knob] and [Button]:
///
///     1  2  3  4  0  buttons, staff key
///     Q  W  E  R     to the right
///     A  S  D  F     to the left
///     Z  X  C  V     back to the start
public final class KeyPanel implements ControlPanel {

    private static final Map<KeyCode, Action> KEYS = all();

    private final List<Parent> nodes;

    /// The screens that have the keyboard's attention, one after the other.
    public KeyPanel(ExhibitScreen screen, LaboratoryScreen laboratory) {
        nodes = List.of(screen.node(), laboratory.node());
    }

    /// Events come on the JavaFX thread.
    @Override
    public void listen(Consumer<ControlEvent> listener) {
        for (var node : nodes)
            node.addEventHandler(KeyEvent.KEY_PRESSED, event -> Optional
                    .ofNullable(KEYS.get(event.getCode()))
                    .ifPresent(action -> listener.accept(new Hand(Origin.KEYBOARD, action))));
    }

    private static Map<KeyCode, Action> all() {
        var all = new EnumMap<KeyCode, Action>(KeyCode.class);
        for (var control : Control.all())
            switch (control) {
            case Knob knob -> add(all, knob);
            case Button button -> List.of("DIGIT", "NUMPAD").forEach(
                    row -> all.put(KeyCode.valueOf(row + button.keys()), new Action.Pressed(button)));
            }
        return Map.copyOf(all);
    }

    private static void add(Map<KeyCode, Action> all, Knob knob) {
        var keys = knob.keys().chars().mapToObj(Character::toString).map(KeyCode::valueOf).toList();
        all.put(keys.get(0), new Action.Turned(knob, 1));
        all.put(keys.get(1), new Action.Turned(knob, -1));
        keys.stream().skip(2).forEach(key -> all.put(key, new Action.Pushed(knob)));
    }
}
