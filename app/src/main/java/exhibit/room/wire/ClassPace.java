package exhibit.room.wire;

/// What a teacher holds a class to: what stations may train, and where their exhibits are.
///
/// @param frozen whether they wait, pictures stand still and hands do nothing
/// @param steps how many cells each may train all the same, counted since the room was opened
/// @param lock where every exhibit is kept: a chapter's id or another place's word, empty where visitors are free
public record ClassPace(boolean frozen, long steps, String lock) {

    /// Nobody holds anybody.
    public static final ClassPace FREE = new ClassPace(false, 0, "");

    private static final String PLACE = "[a-z0-9-]*";
    private static final int PARTS = 3;

    public ClassPace {
        place(lock);
    }

    /// @param text as `toString` has written it
    /// @throws IllegalArgumentException where it is none
    public static ClassPace of(String text) {
        var parts = text.split(" ", PARTS);
        if (parts.length == PARTS) {
            var pace = new ClassPace(Boolean.parseBoolean(parts[0]), Long.parseLong(parts[1]), parts[2]);
            if (pace.toString().equals(text)) return pace;
        }
        throw new IllegalArgumentException("'" + text + "' is no pace");
    }

    /// The place itself.
    ///
    /// @throws IllegalArgumentException where it is no word of a place
    static String place(String word) {
        if (word.matches(PLACE)) return word;
        throw new IllegalArgumentException("'" + word + "' is no place");
    }

    /// Nobody begins another cell.
    public ClassPace freeze() {
        return new ClassPace(true, steps, lock);
    }

    /// Everybody trains one cell and waits.
    public ClassPace step() {
        return new ClassPace(true, steps + 1, lock);
    }

    /// On as fast as they can.
    public ClassPace go() {
        return new ClassPace(false, steps, lock);
    }

    /// Every exhibit goes to one place and stays there; to none where it is empty.
    public ClassPace lock(String place) {
        return new ClassPace(frozen, steps, place);
    }

    @Override
    public String toString() {
        return frozen + " " + steps + " " + lock;
    }
}
