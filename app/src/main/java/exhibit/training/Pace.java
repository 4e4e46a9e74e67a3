package exhibit.training;

/// How fast a run may go.
public enum Pace {

    /// 480 steps a second: slow enough that people can watch (REQUIREMENTS F-1).
    STORY,
    /// As fast as the machine goes.
    FULL;

    static final int STEPS_PER_SECOND = 480;

    /// After a pause nobody wants to see everything at once (REQUIREMENTS R4).
    static final int MOST_AT_ONCE = 64;

    private static final double NANOS = 1e9;

    /// How many steps are due when `done` were made since `nanos` ago; a run that has fallen behind forgets the rest.
    int due(long done, long nanos) {
        return switch (this) {
            case FULL -> MOST_AT_ONCE;
            case STORY -> Math.clamp((long) (nanos / NANOS * STEPS_PER_SECOND) - done, 0, MOST_AT_ONCE);
        };
    }
}
