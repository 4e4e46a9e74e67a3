package exhibit.story;

import java.util.List;

/// Something to try in free play.
///
/// @param id its name in the language files
/// @param goal what is to be seen
public record Challenge(String id, PictureCondition goal) {

    /// It lasts so long, or it was only passing by.
    public static final double HOLD_SECONDS = 3;

    /// All that can be tried.
    public static List<Challenge> all() {
        return StoryBook.ours().challenges();
    }

    /// What the first knob keeps to itself.
    public static Challenge secret() {
        return StoryBook.ours().secret();
    }
}
