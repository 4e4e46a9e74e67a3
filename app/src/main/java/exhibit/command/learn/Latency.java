package exhibit.command.learn;

import exhibit.command.screen.Screens;
import exhibit.control.Controls;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.training.Experiment;
import exhibit.training.LatestValue;
import exhibit.training.Pace;
import exhibit.training.Snapshot;
import exhibit.training.Trainer;
import exhibit.view.ExhibitScreen;
import exhibit.view.Picture;
import exhibit.view.TestFinger;
import exhibit.view.ViewInbox;
import exhibit.view.Window;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// How long a hand waits (REQUIREMENTS R1, R2): from a turn of the first knob until the model trains on it and until
/// other pixels stand on the screen, and from a finger on the screen until that is seen, while training runs. The
/// whole way of the data, on the Headless platform.
///
/// @param ways each with its figures
record Latency(List<Way> ways) {

    private static final int TURNS = 100;
    private static final int WARM_UP = 100;
    private static final long BETWEEN_NANOS = 50_000_000;
    private static final long LONGEST_NANOS = 2_000_000_000L;

    /// One way from the hand to where it is answered, in milliseconds.
    ///
    /// @param allowed that 95 of 100 may take
    record Way(String what, double median, double percentile95, double percentile99, double allowed, int turns) {

        boolean holds() {
            return percentile95 <= allowed;
        }
    }

    static Latency measured() {
        Screens.withoutDisplay();
        var wanted = new AtomicReference<>(Controls.OPENING);
        return new Latency(List.of(trained(wanted), seen(wanted), felt(wanted)));
    }

    private static Way trained(AtomicReference<Experiment> wanted) {
        var newest = new LatestValue<Snapshot>();
        try (var trainer = new Trainer(wanted::get, newest, Pace.STORY)) {
            trainer.start();
            return way("a turn of the knob to the model that is trained", 5, () -> {},
                    turn -> turn(wanted, trainer, turn),
                    () -> newest.take().filter(now -> now.experiment().equals(wanted.get())).isPresent(), () -> {});
        }
    }

    private static Way seen(AtomicReference<Experiment> wanted) {
        return onScreen(wanted, (screen, trainer) -> {
            var before = new AtomicInteger();
            return way("a turn of the knob to other pixels", 100, () -> before.set(pixels(screen)),
                    turn -> turn(wanted, trainer, turn), () -> pixels(screen) != before.get(), () -> {});
        });
    }

    private static Way felt(AtomicReference<Experiment> wanted) {
        return onScreen(wanted, (screen, _) -> {
            var finger = Fx.ask(() -> new TestFinger(screen));
            var before = new AtomicInteger();
            return way("a finger on the screen to what is pressed", 100, () -> before.set(pixels(screen)),
                    _ -> Fx.await(() -> finger.press(Knob.FIRST)), () -> pixels(screen) != before.get(),
                    () -> Fx.await(finger::lift));
        });
    }

    /// Something to measure beside an exhibit that trains.
    private interface Measure {
        Way on(ExhibitScreen screen, Trainer trainer);
    }

    private static Way onScreen(AtomicReference<Experiment> wanted, Measure measure) {
        var news = new ViewInbox();
        var screen = Fx.ask(() -> Screens.screen("en", Viewing.USUAL));
        var window = Window.open(screen, Fx.ask(() -> Screens.laboratory("en")), news, false, () -> {});
        try (var trainer = new Trainer(wanted::get, news.snapshots(), Pace.STORY)) {
            trainer.start();
            return measure.on(screen, trainer);
        } finally {
            window.close();
        }
    }

    private static void turn(AtomicReference<Experiment> wanted, Trainer trainer, int turn) {
        var event = new Action.Turned(Knob.FIRST, turn % 2 == 0 ? 1 : -1);
        wanted.updateAndGet(now -> new Controls(() -> 0).after(now, event));
        trainer.wake();
    }

    /// @param before what is looked at before the clock runs
    /// @param deed what the hand does
    /// @param answered whether that is seen
    /// @param after what the hand does then
    private static Way way(String what, double allowed, Runnable before, IntConsumer deed, BooleanSupplier answered,
            Runnable after) {
        var millis = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            before.run();
            long begun = System.nanoTime();
            deed.accept(turn);
            while (!answered.getAsBoolean())
                if (System.nanoTime() - begun > LONGEST_NANOS)
                    throw new IllegalStateException("nothing answered " + what);
            if (turn >= 0)
                millis[turn] = (System.nanoTime() - begun) / 1e6;
            after.run();
        }
        Arrays.sort(millis);
        return new Way(what, millis[TURNS / 2], millis[TURNS * 95 / 100 - 1], millis[TURNS * 99 / 100 - 1], allowed,
                TURNS);
    }

    private static int pixels(ExhibitScreen screen) {
        return Fx.ask(() -> Picture.fingerprint(screen, Knob.FIRST));
    }
}
