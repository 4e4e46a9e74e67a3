package exhibit.room.wire;

/// What is seen at a station's exhibit.
///
/// @param at where it is, such as a chapter's id; empty where there is no exhibit
/// @param result what it shows, in a few words; empty where it shows nothing yet
public record Seen(String at, String result) {

    /// Where there is no exhibit.
    public static final Seen NOTHING = new Seen("", "");

    private static final String BETWEEN = "|";

    public Seen {
        if (!(at + result).matches("[^|\\r\\n]*"))
            throw new IllegalArgumentException("'" + at + "', '" + result + "' are not two words of one line");
    }

    /// @param line as `toString` has written it
    public static Seen of(String line) {
        var parts = line.split("\\|", 2);
        return new Seen(parts[0], parts.length < 2 ? "" : parts[1]);
    }

    @Override
    public String toString() {
        return at + BETWEEN + result;
    }
}
