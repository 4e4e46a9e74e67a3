package exhibit.room;

/// What a station says of itself to the room.
///
/// @param station its number, from 1
/// @param member which member of the room it is
/// @param at where its exhibit is, empty where it shows none
/// @param doing what it is at, one word
/// @param done how many cells it has trained
/// @param last its last result, or empty
record Card(int station, String member, String at, String doing, int done, String last) {

    private static final String BETWEEN = "|";
    private static final int PARTS = 6;

    static Card of(String text) {
        var parts = text.split("\\|", PARTS);
        return new Card(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], Integer.parseInt(parts[4]),
                parts[5]);
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, String.valueOf(station), member, at, doing, String.valueOf(done), last);
    }
}
