package exhibit.room.wire;

/// What is seen at a station's exhibit; neither part has a `|` or the end of a line in it.
///
/// @param at where it is, such as a chapter's id; empty where there is no exhibit
/// @param result what it shows, in a few words; empty where it shows nothing yet
public record ExhibitStatus(String at, String result) implements ExhibitText.Said {

    /// Where there is no exhibit.
    public static final ExhibitStatus NOTHING = new ExhibitStatus("", "");

    public ExhibitStatus {
        OneLine.part(at);
        OneLine.part(result);
    }
}
