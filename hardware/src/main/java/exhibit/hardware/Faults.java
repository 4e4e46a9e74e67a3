package exhibit.hardware;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which controls do not work now, and why: the note for staff. From any thread.
public final class Faults {

    private final Map<Control, String> reasons = new LinkedHashMap<>();

    /// Remembers what was lost and forgets what is back.
    public synchronized void note(Fault fault) {
        switch (fault) {
            case Fault.Lost(var control, var reason) -> reasons.put(control, reason);
            case Fault.Back(var control) -> reasons.remove(control);
        }
    }

    /// A line for each, such as "first knob: its wires make noise; is one loose?".
    public synchronized List<String> lines() {
        return reasons.entrySet().stream().map(e -> e.getKey().place() + ": " + e.getValue()).toList();
    }

    /// Each control that does not work and its reason, in the order they were lost: a copy that cannot change.
    public synchronized Map<Control, String> reasons() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
