package exhibit.hardware;

/// What a hand did, or what became of a control. The same event comes from pins, the screen, a keyboard, a MIDI box or
/// a file.
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

    /// A button has been down for a second; told again each second while it stays.
    record Held(Button button) implements ControlEvent {}

    /// A button came up.
    record Released(Button button) implements ControlEvent {}

    /// A control does not work, and why, in words for staff. It is tried again.
    record Lost(Control control, String reason) implements ControlEvent {}

    /// A lost control works again.
    record Back(Control control) implements ControlEvent {}
}
