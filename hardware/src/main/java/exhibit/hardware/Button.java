package exhibit.hardware;

/// The push buttons of the panel, counted from the left, and the key switch that only staff can reach.
public enum Button implements Control {
    FIRST("1"), SECOND("2"), THIRD("3"), FOURTH("4"), STAFF_KEY("0");

    private final String keys;

    /// @param keys the digit that presses it on a keyboard
    Button(String keys) {
        this.keys = keys;
    }

    @Override
    public String keys() {
        return keys;
    }
}
