package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import java.util.ArrayList;
import java.util.List;

/// The hand that is nobody's: while no one is there it takes the first knob from common to rare and back, so that the
/// arrows fold and unfold, and then begins again with other luck. Not for two threads at once.
public final class AttractPanel {

    private record Moment(double second, Action action) {}

    private static final double ROUND_SECONDS = 40;

    private static final List<Moment> ROUND = List.of(right(5), right(9), right(9.5), right(10), right(16),
            right(16.5), left(30), left(30.4), left(30.8), left(31.2), left(31.6), left(32),
            new Moment(39.9, new Action.Pressed(Controls.SHAKE)));

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
