package exhibit.hardware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which controls do not work now, and why: the note for staff. From any thread.
public final class Faults {

    private final Map<Control, String> reasons = new LinkedHashMap<>();

    /// Remembers what was lost and forgets what is back.
    public synchronized void note(ControlEvent event) {
        if (event instanceof ControlEvent.Lost(var control, var reason)) reasons.put(control, reason);
        if (event instanceof ControlEvent.Back(var control)) reasons.remove(control);
    }

    /// A line for each, such as "first knob: its wires make noise; is one loose?".
    public synchronized List<String> lines() {
        return reasons.entrySet().stream().map(e -> e.getKey().place() + ": " + e.getValue()).toList();
    }

    /// The controls alone, such as "first knob", for where there is little room.
    public synchronized List<String> places() {
        return reasons.keySet().stream().map(Control::place).toList();
    }
}
