package exhibit.room.wire;

import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import java.util.Arrays;

/// What an exhibit tells the room's process beside it, line by line: what is seen there, and what a teacher wants. The
/// other way goes `RoomText`. Before all this comes the room's code, which the command line takes for itself.
public final class ExhibitText {

    private static final String SEEN = "seen";
    private static final String PACE = "pace";
    private static final String LOCK = "lock";

    /// Whatever an exhibit has to say.
    public sealed interface Said permits ExhibitStatus, TeacherWord {}

    private ExhibitText() {
    }

    /// @return one line, without its end
    public static String line(Said said) {
        return switch (said) {
            case ExhibitStatus(var at, var result) -> SEEN + " " + at + OneLine.BETWEEN + result;
            case Pacing pacing -> PACE + " " + pacing;
            case Lock lock -> LOCK + " " + lock;
        };
    }

    /// @param line as `line` has written it
    /// @throws IllegalArgumentException with the line where it is none of these
    public static Said of(String line) {
        int space = line.indexOf(' ');
        try {
            return said(line.substring(0, Math.max(0, space)), line.substring(space + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + line + "' is nothing that an exhibit says: " + e.getMessage(), e);
        }
    }

    private static Said said(String kind, String what) {
        return switch (kind) {
            case SEEN -> seen(what);
            case PACE -> pacing(what);
            case LOCK -> Lock.of(what);
            default -> throw new IllegalArgumentException("it begins with none of its words");
        };
    }

    private static ExhibitStatus seen(String text) {
        int between = text.indexOf(OneLine.BETWEEN);
        if (between < 0) throw new IllegalArgumentException("'" + text + "' has one part");
        return new ExhibitStatus(text.substring(0, between), text.substring(between + 1));
    }

    private static Pacing pacing(String word) {
        return Arrays.stream(Pacing.values()).filter(pacing -> pacing.toString().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no pace"));
    }
}
