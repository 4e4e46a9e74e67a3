package exhibit.hardware.keyboard;

import java.util.Locale;

/// A key that goes down or up, as the window system tells of it: not where it is, only what it is and what it writes.
///
/// @param code the name of what it is, such as `A`, `DIGIT1`, `F3`; empty where the window system knows none
/// @param text what it writes, empty where it writes nothing
/// @param level with which keys it was pressed
public record KeyPress(String code, String text, Level level) {

    /// What is held or locked beside a key.
    public enum Level {
        /// Nothing that changes what is written.
        PLAIN,
        /// Shift.
        SHIFTED,
        /// Caps Lock, under which layouts agree on nothing.
        EITHER
    }

    private static final String PAD = "NUMPAD";

    public KeyPress {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) text = "";
    }

    /// The same key, where what it writes tells nothing of it.
    KeyPress mute() {
        return new KeyPress(code, "", level);
    }

    /// On the block of digits beside the letters, which is the same everywhere.
    boolean isOnPad() {
        return code.startsWith(PAD);
    }

    /// What tells it from other keys of the same keyboard: what it writes without Shift, or else what it is.
    public String name() {
        return text.isEmpty() || isOnPad() ? code : text.toLowerCase(Locale.ROOT);
    }

    /// The character that it stands for by itself, in a layout that has letters and digits as its code says.
    String face() {
        return code.replaceFirst("^(DIGIT|" + PAD + ")(?=\\d$)", "").toLowerCase(Locale.ROOT);
    }
}
