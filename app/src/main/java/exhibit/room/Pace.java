package exhibit.room;

/// What the teacher lets the stations do.
///
/// @param frozen whether they wait
/// @param steps how many cells each may train all the same, counted since the room was opened
public record Pace(boolean frozen, long steps) {

    static final Pace FREE = new Pace(false, 0);

    static Pace of(String text) {
        var parts = text.split(" ", 2);
        return new Pace(Boolean.parseBoolean(parts[0]), Long.parseLong(parts[1]));
    }

    /// Nobody begins another cell.
    public Pace freeze() {
        return new Pace(true, steps);
    }

    /// Everybody trains one cell and waits.
    public Pace step() {
        return new Pace(true, steps + 1);
    }

    /// On as fast as they can.
    public Pace go() {
        return new Pace(false, steps);
    }

    @Override
    public String toString() {
        return frozen + " " + steps;
    }
}
