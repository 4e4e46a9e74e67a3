package exhibit.station.watch;

/// What makes a station's screen dark for the night; one kind a display.
public interface ScreenPower {

    /// The lamps behind the screen where Linux shows them, otherwise what the compositor shows of its screens.
    static ScreenPower here() {
        var lamps = Backlight.here();
        return lamps.isThere() ? lamps : WaylandScreenPower.here();
    }

    /// Whether it can make anything dark.
    boolean isThere();

    /// How it does that, in a few words.
    String way();

    /// For the caretaker's thread.
    ///
    /// @param share of the most light: 0 is dark, 1 is full
    void shine(double share);
}
