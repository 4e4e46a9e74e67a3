package exhibit.view.staff;

import exhibit.hardware.Action;
import exhibit.hardware.Control;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was used since staff began to try the panel. From any thread.
final class Trial {

    /// @param how it was used last
    /// @param total the detents it has gone since, to the right above 0; or how often it was pressed
    record Use(Action.Use how, int total) {

        Control control() {
            return how.control();
        }
    }

    private record Way(Control control, Class<?> how) {}

    private final Map<Way, Integer> totals = new HashMap<>();
    private Optional<Use> last = Optional.empty();

    synchronized void begin() {
        totals.clear();
        last = Optional.empty();
    }

    synchronized void hear(Action action) {
        if (!(action instanceof Action.Use use))
            return;
        int more = use instanceof Action.Turned(_, var detents) ? detents : 1;
        int total = totals.merge(new Way(use.control(), use.getClass()), more, Integer::sum);
        last = Optional.of(new Use(use, total));
    }

    synchronized Optional<Use> last() {
        return last;
    }

    synchronized Set<Control> used() {
        return totals.keySet().stream().map(Way::control).collect(Collectors.toUnmodifiableSet());
    }
}
