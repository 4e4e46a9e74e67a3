package exhibit.command;

import exhibit.control.Controls;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.training.Experiment;
import exhibit.training.Pace;
import exhibit.training.Trainer;
import exhibit.view.ExhibitScreen;
import exhibit.view.Picture;
import exhibit.view.News;
import exhibit.view.Toolkit;
import exhibit.view.Viewing;
import exhibit.view.Window;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/// How long it takes from a turn of the first knob until other pixels stand on the screen, while training runs: the
/// whole way of the data, on the Headless platform.
///
/// @param median in milliseconds
/// @param percentile95 in milliseconds
/// @param turns how often it was measured
record Latency(double median, double percentile95, int turns) {

    private static final int TURNS = 60;
    private static final int WARM_UP = 20;
    private static final long BETWEEN_NANOS = 150_000_000;
    private static final long LONGEST_NANOS = 2_000_000_000L;

    static Latency measured() {
        Screens.withoutDisplay();
        var wanted = new AtomicReference<>(Controls.OPENING);
        var news = new News();
        var screen = Toolkit.ask(() -> Screens.screen("en", Viewing.USUAL));
        Window.open(screen, Toolkit.ask(() -> Screens.laboratory("en")), news, false, () -> {});
        try (var trainer = new Trainer(wanted::get, news.snapshots(), Pace.STORY)) {
            trainer.start();
            var millis = new double[TURNS];
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                LockSupport.parkNanos(BETWEEN_NANOS);
                double time = turnAndWait(wanted, screen, turn % 2 == 0 ? 1 : -1);
                if (turn >= 0)
                    millis[turn] = time;
            }
            Arrays.sort(millis);
            return new Latency(millis[TURNS / 2], millis[(int) Math.ceil(.95 * TURNS) - 1], TURNS);
        }
    }

    private static double turnAndWait(AtomicReference<Experiment> wanted, ExhibitScreen screen, int detents) {
        int before = seen(screen);
        long begun = System.nanoTime();
        wanted.updateAndGet(now -> new Controls(() -> 0).after(now, new ControlEvent.Turned(Knob.FIRST, detents)));
        while (seen(screen) == before)
            if (System.nanoTime() - begun > LONGEST_NANOS)
                throw new IllegalStateException("a turn of the knob changed nothing on the screen");
        return (System.nanoTime() - begun) / 1e6;
    }

    private static int seen(ExhibitScreen screen) {
        return Toolkit.ask(() -> Picture.fingerprint(screen, Knob.FIRST));
    }
}
