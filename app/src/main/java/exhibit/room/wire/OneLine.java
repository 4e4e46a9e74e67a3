package exhibit.room.wire;

/// What may stand in the lines that stations tell each other.
final class OneLine {

    /// Stands between the parts of a line.
    static final String BETWEEN = "|";

    private OneLine() {
    }

    /// What may be the last part of a line, or all of it.
    ///
    /// @throws IllegalArgumentException where the text has the end of a line in it
    static String rest(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) return text;
        throw new IllegalArgumentException("'" + text + "' is more than one line");
    }

    /// What may be one of its parts.
    ///
    /// @throws IllegalArgumentException where the text has the end of a part or of a line in it
    static String part(String text) {
        if (!text.contains(BETWEEN)) return rest(text);
        throw new IllegalArgumentException("'" + text + "' is more than one part of a line");
    }
}
