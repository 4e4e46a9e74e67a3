package exhibit.hardware;

/// What a hand did with a knob or with a button, wherever it did so.
public sealed interface Action {

    /// Something new: a knob or a button was used. What else there is follows from a button that was.
    sealed interface Use extends Action {
        Control control();
    }

    /// With a knob.
    sealed interface OnKnob extends Use {
        Knob knob();

        @Override
        default Control control() {
            return knob();
        }
    }

    /// A knob was turned by whole detents: to the right above 0, to the left below.
    record Turned(Knob knob, int detents) implements OnKnob {}

    /// A knob was set to a position: 0 (left end) to 1 (right end).
    record TurnedTo(Knob knob, double position) implements OnKnob {
        public TurnedTo {
            if (!(0 <= position && position <= 1))
                throw new IllegalArgumentException("position must be in 0..1, was " + position);
        }
    }

    /// A knob was pushed like a button.
    record Pushed(Knob knob) implements OnKnob {}

    /// A button went down.
    record Pressed(Button button) implements Use {
        @Override
        public Control control() {
            return button;
        }
    }

    /// A button has been down for a second; told again each second while it stays.
    record Held(Button button) implements Action {}

    /// A button came up.
    record Released(Button button) implements Action {}
}
