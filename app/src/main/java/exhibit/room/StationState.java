package exhibit.room;

/// A station as the others see it.
///
/// @param number from 1
/// @param at where its exhibit is, empty where it shows none
/// @param doing what it is at, one word
/// @param done how many cells it has trained
/// @param last its last result, or empty
/// @param alive whether it is in the room now
public record StationState(int number, String at, String doing, int done, String last, boolean alive) {

    private static final String BETWEEN = "|";
    private static final int PARTS = 6;

    /// @param text as `toString` has written it
    static StationState of(String text) {
        var parts = text.split("\\|", PARTS);
        if (parts.length < PARTS) throw new IllegalArgumentException("'" + text + "' is no station");
        return new StationState(Integer.parseInt(parts[0]), parts[2], parts[3], Integer.parseInt(parts[4]), parts[5],
                Boolean.parseBoolean(parts[1]));
    }

    /// The last result comes last, because anything may stand in it.
    @Override
    public String toString() {
        return String.join(BETWEEN, "" + number, "" + alive, at, doing, "" + done, last);
    }
}
