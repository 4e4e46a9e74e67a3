package exhibit.hardware;

import java.util.Locale;

/// Where a hand was.
public enum Origin {
    /// The knobs and buttons on the table.
    PANEL,
    /// A MIDI box.
    MIDI,
    /// The screen, with all that stands there for a knob or a button.
    SCREEN,
    /// The keys of a keyboard.
    KEYBOARD,
    /// A recorded session.
    REPLAY;

    /// Its name, as files write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
