package exhibit.hardware;

/// The knobs of the panel, counted from the left.
public enum Knob implements Control {
    FIRST, SECOND, THIRD, FOURTH
}
