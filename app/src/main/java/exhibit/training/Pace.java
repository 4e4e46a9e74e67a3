package exhibit.training;

/// How fast a run may go.
public enum Pace {

    /// As fast as the eye can follow (REQUIREMENTS R4, F-1).
    STORY,
    /// As fast as the machine goes.
    FULL;
}
