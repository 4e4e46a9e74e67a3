package exhibit.command.station;

import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.hardware.Fault;
import exhibit.hardware.Faults;
import exhibit.hardware.Knob;
import exhibit.hardware.Part;
import exhibit.hardware.Wiring;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of each control while somebody tried them all. From several threads.
final class PanelTrial {

    private final Wiring wiring;
    private final Faults faults = new Faults();
    private final Set<Control> used = new HashSet<>();
    private final Map<Knob, Integer> detents = new EnumMap<>(Knob.class);
    private final Map<Knob, Integer> edges = new EnumMap<>(Knob.class);

    PanelTrial(Wiring wiring) {
        this.wiring = wiring;
    }

    synchronized void edge(Knob knob) {
        edges.merge(knob, 1, Integer::sum);
    }

    synchronized void note(Fault fault) {
        faults.note(fault);
    }

    synchronized void note(Action action) {
        // A knob that can be pushed may still not turn.
        if (action instanceof Action.Use use && !(use instanceof Action.Pushed)) used.add(use.control());
        if (action instanceof Action.Turned(var knob, var turned)) detents.merge(knob, turned, Integer::sum);
    }

    synchronized int detents(Knob knob) {
        return detents.getOrDefault(knob, 0);
    }

    /// A line for each control of the wiring.
    synchronized List<String> verdicts() {
        return wiring.parts().entrySet().stream()
                .map(e -> e.getKey().place() + ": " + verdict(e.getKey(), e.getValue()))
                .toList();
    }

    private String verdict(Control control, Part part) {
        var fault = faults.lines().stream().filter(line -> line.startsWith(control.place() + ": ")).findFirst();
        if (fault.isPresent()) return fault.get().substring(control.place().length() + 2);
        if (control instanceof Knob knob && part instanceof Part.Encoder) return verdict(knob);
        return used.contains(control) ? "works" : "was not used, or is dead";
    }

    private String verdict(Knob knob) {
        int seen = edges.getOrDefault(knob, 0);
        if (!used.contains(knob) && seen > 0) return "only one of its wires answers; check A, B and ground";
        if (!used.contains(knob)) return "was not used, or is dead";
        return detents(knob) < 0 ? "went left; if you turned it right, A and B are swapped" : "works";
    }
}
