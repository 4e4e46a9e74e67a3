package exhibit.view.machine;

/// How quickly moments follow each other, for eyes.
///
/// @param busy how long something that comes is seen, in seconds
/// @param empty how long nothing is, in seconds; 0 leaves it out
/// @param steps whether all of it is there at once, and nothing glides
public record RainPace(double busy, double empty, boolean steps) {

    public static final RainPace STORY = new RainPace(1.2, .06, false);
    public static final RainPace ATTRACT = new RainPace(.8, .06, false);
    public static final RainPace PLAY = new RainPace(.45, .06, false);

    /// For who asked for calm.
    public static final RainPace CALM = new RainPace(3, 0, true);
}
