package exhibit.room.wire;

/// A station as the others see it.
///
/// @param number from 1
/// @param address where it is in the network, as others type it; empty where nobody knows
/// @param at where its exhibit is: a chapter's id or another place's word, empty where it shows none
/// @param doing what it is at, one word
/// @param done how many cells it has trained
/// @param last its last result, or empty
/// @param alive whether it is in the room now
public record StationState(int number, String address, String at, String doing, int done, String last,
        boolean alive) {

    private static final int PARTS = 7;
    private static final String ADDRESS = "[0-9a-f.:\\[\\]]{0,54}";

    public StationState {
        if (!address.matches(ADDRESS)) throw new IllegalArgumentException("'" + address + "' is no address");
        OneLine.part(at);
        OneLine.part(doing);
        OneLine.rest(last);
    }

    /// @param text as `toString` has written it
    /// @throws IllegalArgumentException where it is none
    public static StationState of(String text) {
        var parts = text.split("\\|", PARTS);
        if (parts.length == PARTS) {
            var state = new StationState(Integer.parseInt(parts[0]), parts[2], parts[3], parts[4],
                    Integer.parseInt(parts[5]), parts[6], Boolean.parseBoolean(parts[1]));
            if (state.toString().equals(text)) return state;
        }
        throw new IllegalArgumentException("'" + text + "' is no station");
    }

    /// The same station, there or gone.
    public StationState alive(boolean alive) {
        return new StationState(number, address, at, doing, done, last, alive);
    }

    /// The last result comes last, because anything may stand in it.
    @Override
    public String toString() {
        return String.join(OneLine.BETWEEN, "" + number, "" + alive, address, at, doing, "" + done, last);
    }
}
