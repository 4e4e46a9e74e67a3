package exhibit.hardware;

/// The endless knobs of the panel, counted from the left.
public enum Knob {
    FIRST, SECOND, THIRD, FOURTH
}
