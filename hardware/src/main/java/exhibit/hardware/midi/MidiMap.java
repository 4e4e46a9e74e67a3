package exhibit.hardware.midi;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which of a MIDI box's knobs and pads is which control. Boxes agree on nothing but the messages, so a box is learned
/// once (`MidiLearning`) and its map kept as a file.
///
/// @param sources what each control is on the box
public record MidiMap(Map<Control, Source> sources) {

    /// No box was learned yet.
    public static final MidiMap NOTHING = new MidiMap(Map.of());

    /// How a knob of the box tells that it was turned.
    public enum Kind {
        /// Its position, 0 to 127.
        POSITION,
        /// Steps as two's complement: 1, 2... to the right, 127, 126... to the left.
        STEPS,
        /// Steps round 64: 65, 66... to the right, 63, 62... to the left.
        STEPS_ROUND_64,
        /// A pad or key.
        PAD
    }

    /// A knob (number of its control change) or a pad (number of its note) of the box.
    public record Source(Kind kind, int number) {
        public Source {
            if (number < 0 || number > 127)
                throw new IllegalArgumentException("number must be in 0..127, was " + number);
        }
    }

    public MidiMap {
        sources = Map.copyOf(sources);
    }

    /// @param text as [#asText] writes it
    /// @throws IllegalArgumentException naming the line and what is allowed
    public static MidiMap parse(String text) {
        return MidiFile.read(text);
    }

    /// A line a control: `FIRST knob = position 21`.
    public String asText() {
        return MidiFile.write(this);
    }

    /// The event of a control change.
    ///
    /// @param number 0 to 127
    /// @param value 0 to 127
    public Optional<Action> controlChange(int number, int value) {
        return knob(number).flatMap(knob -> switch (source(knob).kind) {
            case POSITION -> Optional.of(new Action.TurnedTo(knob, value / 127.));
            case STEPS -> turned(knob, value < 64 ? value : value - 128);
            case STEPS_ROUND_64 -> turned(knob, value - 64);
            case PAD -> Optional.empty();
        });
    }

    /// The event of a pad going down or up.
    public Optional<Action> note(int number, boolean down) {
        return sources.entrySet().stream().filter(e -> e.getValue().equals(new Source(Kind.PAD, number)))
                .map(Map.Entry::getKey).findFirst().flatMap(control -> switch (control) {
                    case Knob knob -> down ? Optional.of(new Action.Pushed(knob)) : Optional.empty();
                    case Button button -> Optional.of(down
                            ? new Action.Pressed(button)
                            : new Action.Released(button));
                });
    }

    /// The map with one more control.
    MidiMap with(Control control, Source source) {
        var more = new LinkedHashMap<>(sources);
        more.put(control, source);
        return new MidiMap(more);
    }

    private Optional<Knob> knob(int number) {
        return sources.entrySet().stream()
                .filter(e -> e.getValue().kind != Kind.PAD && e.getValue().number == number).map(Map.Entry::getKey)
                .filter(Knob.class::isInstance).map(Knob.class::cast).findFirst();
    }

    private Source source(Knob knob) {
        return Optional.ofNullable(sources.get(knob)).orElseThrow();
    }

    private static Optional<Action> turned(Knob knob, int detents) {
        return detents == 0 ? Optional.empty() : Optional.of(new Action.Turned(knob, detents));
    }
}
