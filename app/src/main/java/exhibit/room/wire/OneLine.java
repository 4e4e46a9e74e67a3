package exhibit.room.wire;

/// What may stand in the lines that stations tell each other.
final class OneLine {

    /// Stands between the parts of a line.
    static final String BETWEEN = "|";

    /// Letters of what others say that are shown.
    private static final int MOST_SHOWN = 60;

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

    /// What may be shown of what others say: without what steers a terminal or turns letters round, and cut.
    ///
    /// @param text of any kind
    static String shown(String text) {
        var clean = text.codePoints().filter(OneLine::isSeen).limit(MOST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return clean.toString();
    }

    /// Neither a control character, nor one that only says how others are to be set, nor one that is none.
    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
