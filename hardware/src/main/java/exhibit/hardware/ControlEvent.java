package exhibit.hardware;

/// What a hand did. The same event comes from pins, the screen, a keyboard or a script.
public sealed interface ControlEvent {

    /// A knob was turned by whole detents: to the right above 0, to the left below.
    record Turned(Knob knob, int detents) implements ControlEvent {}

    /// A knob was set to a position: 0 (left end) to 1 (right end).
    record TurnedTo(Knob knob, double position) implements ControlEvent {
        public TurnedTo {
            if (!(0 <= position && position <= 1))
                throw new IllegalArgumentException("position must be in 0..1, was " + position);
        }
    }

    /// A knob was pushed like a button.
    record Pushed(Knob knob) implements ControlEvent {}

    /// A button went down.
    record Pressed(Button button) implements ControlEvent {}
}
