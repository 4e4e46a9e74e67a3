package exhibit.room.wire;

/// Why something that came in was left aside.
public enum LineFault {
    TOO_LARGE("more at once than there is to say"), OTHER_VERSION("here lines are of version " + MemberText.VERSION),
    NO_VERSION("lines that do not say of which version they are"), TOO_LONG("a line that is too long"),
    NO_WORD("a line that begins with none of a room's words"), NO_SWEEP("a map that nobody can paint"),
    NO_CELL("a cell that is none of its map"), NO_PLACE("a place that is not on the map"),
    NO_CARD("a station that cannot be one"), NO_PACE("a pace that is none"), NO_COUNT("a number that is none"),
    OTHER_CELL("another result of a cell that is there"),
    FOREIGN_NUMBER("a number that another station has; each needs one of its own"),
    NOT_ENTITLED("what only the station that leads the room may say");

    private final String words;

    LineFault(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
