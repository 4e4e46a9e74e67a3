package exhibit.control;

import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Knob;
import java.util.List;
import java.util.function.Consumer;

/// The panel that nobody turns: while no one is there it takes the first knob from common to rare and back, so that the
/// arrows fold and unfold, and then begins again with other luck. Not for two threads at once.
public final class Robot implements ControlPanel {

    private record Moment(double second, ControlEvent event) {}

    private static final double ROUND_SECONDS = 40;

    private static final List<Moment> ROUND = List.of(right(5), right(9), right(9.5), right(10), right(16),
            right(16.5), left(30), left(30.4), left(30.8), left(31.2), left(31.6), left(32),
            new Moment(39.9, new ControlEvent.Pressed(Controls.SHAKE)));

    private Consumer<ControlEvent> listener = _ -> {};
    private double before;

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
    }

    /// Tells of all that is due since it was last asked.
    ///
    /// @param seconds since nobody has been there; going back begins anew
    public void tick(double seconds) {
        double from = seconds < before ? 0 : before;
        before = seconds;
        for (double round = Math.floor(from / ROUND_SECONDS); round <= Math.floor(seconds / ROUND_SECONDS); round++)
            for (var moment : ROUND) {
                double due = round * ROUND_SECONDS + moment.second;
                if (from < due && due <= seconds)
                    listener.accept(moment.event);
            }
    }

    private static Moment right(double second) {
        return new Moment(second, new ControlEvent.Turned(Knob.FIRST, 1));
    }

    private static Moment left(double second) {
        return new Moment(second, new ControlEvent.Turned(Knob.FIRST, -1));
    }
}
