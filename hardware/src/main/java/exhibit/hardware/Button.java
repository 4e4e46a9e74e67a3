package exhibit.hardware;

/// The push buttons of the panel, counted from the left, and the key switch that only staff can reach.
public enum Button implements Control {
    FIRST, SECOND, THIRD, FOURTH, STAFF_KEY
}
