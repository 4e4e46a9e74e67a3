package exhibit.control;

/// How far a chapter has come: it asks, it shows, and the answer is seen.
///
/// @param since when its question was shown, or closed
/// @param asking whether the question is still open
/// @param beats how many have happened
/// @param seen whether the answer was seen since
public record StoryProgress(long since, boolean asking, int beats, boolean seen) {

    static StoryProgress asked(long nanos) {
        return new StoryProgress(nanos, true, 0, false);
    }

    StoryProgress closed(long nanos) {
        return new StoryProgress(nanos, false, 0, false);
    }

    StoryProgress since(long nanos) {
        return new StoryProgress(nanos, asking, beats, seen);
    }

    StoryProgress beaten(int beats) {
        return new StoryProgress(since, asking, beats, seen);
    }

    StoryProgress answered() {
        return new StoryProgress(since, asking, beats, true);
    }
}
