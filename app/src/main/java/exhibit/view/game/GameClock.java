package exhibit.view.game;

import exhibit.story.DotGame.Phase;

/// How far a phase of the game is to be seen, by the seconds since it began.
///
/// @param phase which one
/// @param seconds since; endless where all is to be there at once
record GameClock(Phase phase, double seconds) {

    private static final double GLIDE = .3;
    private static final double ROLL = .4;
    private static final double LIGHT = .3;

    /// Where all has come.
    static GameClock ended(Phase phase) {
        return new GameClock(phase, Double.POSITIVE_INFINITY);
    }

    /// How far the dot has come, 0 to 1.
    double glided() {
        return phase == Phase.COVERED ? part(0, GLIDE) : 1;
    }

    /// How far the cover has rolled up.
    double open() {
        return phase == Phase.LIFTED ? part(0, ROLL) : 0;
    }

    /// How far what came has lit up.
    double lit() {
        return phase == Phase.LIFTED ? part(ROLL, LIGHT) : 0;
    }

    /// Whether it is said what was wrong: last of all.
    boolean judges() {
        return lit() == 1;
    }

    boolean isOver() {
        return seconds > ROLL + LIGHT;
    }

    private double part(double from, double length) {
        return Math.clamp((seconds - from) / length, 0, 1);
    }
}
