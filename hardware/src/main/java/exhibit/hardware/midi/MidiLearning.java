package exhibit.hardware.midi;

import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.midi.ShortMessage;

/// Learns a MIDI box: asks for one control after the other, "turn the knob you want to use", and takes what was turned.
public final class MidiLearning {

    /// Enough turning to tell steps from positions.
    private static final int ENOUGH = 6;

    /// What is asked for, in this order.
    public static final List<Control> CONTROLS = Control.forVisitors();

    private final List<Integer> values = new ArrayList<>();
    private MidiMap map = MidiMap.NOTHING;
    private int asked;
    private int number = -1;

    /// The control to be turned or pressed next; empty when all are learned.
    public Optional<Control> asks() {
        return CONTROLS.stream().skip(asked).findFirst();
    }

    /// The box has no such control; the next one.
    public void skip() {
        asked = Math.min(asked + 1, CONTROLS.size());
        values.clear();
    }

    public MidiMap map() {
        return map;
    }

    /// How much of what tells a knob's kind has been heard of the one that is asked for, 0 to below 1.
    public double heard() {
        return (double) values.size() / ENOUGH;
    }

    /// Whatever the box says; what was not asked for is passed over.
    public void hear(ShortMessage message) {
        if (message.getCommand() == ShortMessage.CONTROL_CHANGE)
            controlChange(message.getData1(), message.getData2());
        if (message.getCommand() == ShortMessage.NOTE_ON && message.getData2() > 0) noteOn(message.getData1());
    }

    /// A knob of the box was turned.
    public void controlChange(int number, int value) {
        if (!(asks().orElse(Button.FIRST) instanceof Knob knob) || isTaken(number)) return;
        if (number != this.number) values.clear();
        this.number = number;
        values.add(value);
        if (values.size() < ENOUGH) return;
        map = map.with(knob, new MidiMap.Source(kind(values), number));
        skip();
    }

    /// A pad of the box went down.
    public void noteOn(int number) {
        if (!(asks().orElse(Knob.FIRST) instanceof Button button)) return;
        var source = new MidiMap.Source(MidiMap.Kind.PAD, number);
        if (map.sources().containsValue(source)) return;
        map = map.with(button, source);
        skip();
    }

    private boolean isTaken(int number) {
        return map.sources().values().stream().anyMatch(s -> s.kind() != MidiMap.Kind.PAD && s.number() == number);
    }

    /// Positions wander over the range, one next to the other; steps stay at the ends of it, or round its middle.
    private static MidiMap.Kind kind(List<Integer> values) {
        if (values.stream().allMatch(v -> (v <= 8 && v > 0) || v >= 120) && hasRepeats(values))
            return MidiMap.Kind.STEPS;
        if (values.stream().allMatch(v -> Math.abs(v - 64) <= 8 && v != 64) && hasRepeats(values))
            return MidiMap.Kind.STEPS_ROUND_64;
        return MidiMap.Kind.POSITION;
    }

    /// A knob that tells positions does not tell the same one twice running.
    private static boolean hasRepeats(List<Integer> values) {
        for (int v = 1; v < values.size(); v++)
            if (values.get(v).equals(values.get(v - 1))) return true;
        return false;
    }
}
