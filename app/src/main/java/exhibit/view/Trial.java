package exhibit.view;

import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was used since staff began to try the panel. From any thread.
final class Trial {

    /// @param how it was used last
    /// @param total the detents it has gone since, to the right above 0; or how often it was pressed
    record Use(Control control, ControlEvent how, int total) {}

    private record Way(Control control, Class<?> how) {}

    private final Map<Way, Integer> totals = new HashMap<>();
    private Optional<Use> last = Optional.empty();

    synchronized void begin() {
        totals.clear();
        last = Optional.empty();
    }

    synchronized void hear(ControlEvent event) {
        switch (event) {
            case ControlEvent.Turned(var knob, var detents) -> note(knob, event, detents);
            case ControlEvent.TurnedTo(var knob, _) -> note(knob, event, 1);
            case ControlEvent.Pushed(var knob) -> note(knob, event, 1);
            case ControlEvent.Pressed(var button) -> note(button, event, 1);
            case ControlEvent.Held _,ControlEvent.Released _,ControlEvent.Lost _,ControlEvent.Back _ -> {
            }
        }
    }

    private void note(Control control, ControlEvent how, int more) {
        int total = totals.merge(new Way(control, how.getClass()), more, Integer::sum);
        last = Optional.of(new Use(control, how, total));
    }

    synchronized Optional<Use> last() {
        return last;
    }

    synchronized Set<Control> used() {
        return totals.keySet().stream().map(Way::control).collect(Collectors.toUnmodifiableSet());
    }
}
