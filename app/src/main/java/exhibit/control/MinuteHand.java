package exhibit.control;

import exhibit.hardware.Action;
import exhibit.story.MinuteScreen;

/// What a hand does in the first minute, and what happens there by itself.
record MinuteHand(Controls controls) {

    private static final double NANOS = 1e9;

    /// So long the rain is seen to thin before the next screen comes.
    private static final double THINNING_SECONDS = 2;

    /// The whole minute, from a machine that has learned nothing.
    static Session opened(Session now, long nanos) {
        var at = MinuteScreen.WHO;
        return now.at(Place.Minute.opened(at, nanos)).with(now.experiment().with(at.learned(0)).again());
    }

    /// A knob was used: its screen comes at once, and nothing turns by itself any more.
    ///
    /// @param at where the visitor was
    Session turned(Session now, MinuteScreen at, Action.OnKnob action, long nanos) {
        var to = at.compareTo(MinuteScreen.KNOB) < 0 ? MinuteScreen.KNOB : at;
        return now.at(new Place.Minute(to, nanos, true, -1)).with(controls.after(now.experiment(), action));
    }

    /// From attract: what is seen stays, and one thing lights.
    static Session touched(Session now, int thing, long nanos) {
        return now.at(Place.Minute.opened(MinuteScreen.KNOB, nanos).touching(thing));
    }

    static Session pressed(Session now, Place.Minute minute, int thing) {
        return thing < 0 || thing >= now.experiment().hyperparameters().features()
                ? now
                : now.at(minute.touching(thing));
    }

    /// On to the next screen; after the last the story.
    static Session next(Session now, Place.Minute minute, long nanos) {
        if (minute.at().isLast())
            return StoryHand.opened(now, 0, nanos);
        var to = new Place.Minute(minute.at().next(), nanos, minute.own(), -1);
        return taught(now.at(to), to, nanos);
    }

    /// Time passes.
    static Session at(Session now, Place.Minute minute, long nanos) {
        return isOver(now, minute, nanos) ? next(now, minute, nanos) : taught(now, minute, nanos);
    }

    /// Who has a hand on the knob decides when all five come, and the figure waits until things come seldom.
    private static boolean isOver(Session now, Place.Minute minute, long nanos) {
        double seconds = seconds(minute, nanos);
        if (!minute.own())
            return seconds >= minute.at().seconds();
        boolean seldom = now.experiment().hyperparameters().sparsity() >= MinuteScreen.SELDOM;
        return seldom && seconds >= (minute.at() == MinuteScreen.KNOB ? THINNING_SECONDS : minute.at().seconds());
    }

    /// What is learned by itself, as long as the hand is nobody's.
    private static Session taught(Session now, Place.Minute minute, long nanos) {
        if (minute.own())
            return now;
        var h = minute.at().learned(seconds(minute, nanos));
        return h.equals(now.experiment().hyperparameters()) ? now : now.with(now.experiment().with(h));
    }

    private static double seconds(Place.Minute minute, long nanos) {
        return (nanos - minute.since()) / NANOS;
    }
}
