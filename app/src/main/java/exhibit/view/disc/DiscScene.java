package exhibit.view.disc;

import java.util.Optional;
import java.util.Set;

/// What is to be seen on a disc beside what was learned.
///
/// @param content what of the model is seen
/// @param face whether it is somebody: it stands on feet, and the dot is the pupil of an eye
/// @param pass the sample that is on its way through it; empty where none is shown, so that all shines
/// @param pressed the things to which it is seen what answers; empty where nobody presses any
/// @param marks what is marked on the things
/// @param finger the least width of a thing that is asked for, in pixels
public record DiscScene(Content content, boolean face, Optional<ForwardPass> pass, Optional<Set<Integer>> pressed,
        ThingMarks marks, double finger) {

    /// The arrows alone, all in full light.
    public static final DiscScene PLAIN = new DiscScene(Content.LEARNED, false, Optional.empty(), Optional.empty(),
            ThingMarks.NONE, 0);

    /// What of the model is seen.
    public enum Content {
        /// No more than the dot, and what pulls it.
        DOT,
        /// All things wait in the middle, as if nothing had been learned yet.
        WAITING,
        /// The arrows without their badges, which stand elsewhere.
        ARROWS,
        /// The arrows, as they were learned.
        LEARNED;

        boolean isLearned() {
            return this == ARROWS || this == LEARNED;
        }
    }

    public DiscScene {
        pressed = pressed.map(Set::copyOf);
    }

    public DiscScene content(Content next) {
        return new DiscScene(next, face, pass, pressed, marks, finger);
    }

    public DiscScene face(boolean next) {
        return new DiscScene(content, next, pass, pressed, marks, finger);
    }

    public DiscScene feed(Optional<ForwardPass> next) {
        return new DiscScene(content, face, next, pressed, marks, finger);
    }

    public DiscScene press(Optional<Set<Integer>> next) {
        return new DiscScene(content, face, pass, next, marks, finger);
    }

    public DiscScene mark(ThingMarks next, double width) {
        return new DiscScene(content, face, pass, pressed, next, width);
    }
}
