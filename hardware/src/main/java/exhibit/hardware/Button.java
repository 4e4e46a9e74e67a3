package exhibit.hardware;

/// The push buttons of the panel, counted from the left.
public enum Button {
    FIRST, SECOND, THIRD, FOURTH
}
