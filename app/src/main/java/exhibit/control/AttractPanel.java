package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import java.util.ArrayList;
import java.util.List;

/// The hand that is nobody's: while no one is there it takes the first knob from always to seldom and back, so that the
/// arrows fold and unfold, and then begins again with other luck. Not for two threads at once.
public final class AttractPanel {

    private record Moment(double second, Action action) {}

    private static final double ROUND_SECONDS = 32;

    /// Eight seconds always, eight at 1 in 5, twelve at 1 in 33, and four for the way back.
    private static final List<Moment> ROUND = List.of(right(8), right(8.2), right(8.4), right(16), right(16.2),
            right(16.4), left(28), left(28.5), left(29), left(29.5), left(30), left(30.5),
            new Moment(31.9, new Action.Pressed(Controls.SHAKE)));

    private double before;

    /// All that is due since it was last asked, in order.
    ///
    /// @param seconds since nobody has been there; going back begins anew
    public List<Action> due(double seconds) {
        var due = new ArrayList<Action>();
        double from = seconds < before ? 0 : before;
        before = seconds;
        for (double round = Math.floor(from / ROUND_SECONDS); round <= Math.floor(seconds / ROUND_SECONDS); round++)
            for (var moment : ROUND) {
                double at = round * ROUND_SECONDS + moment.second;
                if (from < at && at <= seconds)
                    due.add(moment.action);
            }
        return due;
    }

    private static Moment right(double second) {
        return new Moment(second, new Action.Turned(Knob.FIRST, 1));
    }

    private static Moment left(double second) {
        return new Moment(second, new Action.Turned(Knob.FIRST, -1));
    }
}
