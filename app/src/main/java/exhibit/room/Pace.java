package exhibit.room;

/// What the teacher lets the stations do.
///
/// @param frozen whether they wait
/// @param steps how many cells each may train all the same, counted since the room was opened
/// @param lock where every exhibit is kept: a chapter's id or another place's, empty where visitors are free
public record Pace(boolean frozen, long steps, String lock) {

    static final Pace FREE = new Pace(false, 0, "");

    private static final int PARTS = 3;

    static Pace of(String text) {
        var parts = text.split(" ", PARTS);
        if (parts.length < PARTS) throw new IllegalArgumentException("'" + text + "' is no pace");
        return new Pace(Boolean.parseBoolean(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    /// Nobody begins another cell.
    public Pace freeze() {
        return new Pace(true, steps, lock);
    }

    /// Everybody trains one cell and waits.
    public Pace step() {
        return new Pace(true, steps + 1, lock);
    }

    /// On as fast as they can.
    public Pace go() {
        return new Pace(false, steps, lock);
    }

    /// Every exhibit goes to one place and stays there; to none where it is empty.
    public Pace lock(String place) {
        return new Pace(frozen, steps, place);
    }

    @Override
    public String toString() {
        return frozen + " " + steps + " " + lock;
    }
}
