package exhibit.command.learn;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import exhibit.command.option.IdleTimes;
import exhibit.command.option.PictureSize;
import exhibit.command.screen.Display;
import exhibit.command.screen.Screens;
import exhibit.control.Controls;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.station.settings.Settings;
import exhibit.training.Experiment;
import exhibit.training.LatestValue;
import exhibit.training.OfflineRun;
import exhibit.training.Pace;
import exhibit.training.Snapshot;
import exhibit.training.Trainer;
import exhibit.view.ViewInbox;
import exhibit.view.Window;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/// What a frame of the exhibit costs on 800x480, and where it rains on 1280x720: training at the pace of the story, which a hand on the first knob never
/// lets come to rest, drawing, and all that Java does beside them. On the display where there is one, else in memory.
///
/// @param scene what was to be seen
/// @param perSecond frames a second
/// @param core the share of one core that the whole process took
/// @param bytes allocated per frame, by all threads
/// @param worst the longest time from one frame to the next, in milliseconds
record Frames(String scene, double perSecond, double core, double bytes, double worst) {

    private static final PictureSize SIZE = new PictureSize(800, 480);
    private static final PictureSize LARGE = new PictureSize(1280, 720);
    private static final long WARM_UP_NANOS = 5_000_000_000L;
    private static final long NANOS = 6_000_000_000L;
    private static final long BETWEEN_TURNS_NANOS = 1_500_000_000L;

    /// A plane, a solid that turns, nothing new, and the whole machine of the story under a hand on the knob.
    static List<Frames> told(PrintWriter out) {
        out.printf(Locale.ROOT, "%-16s  %8s  %12s  %10s  %12s%n", "", "frames/s", "of one core", "KB/frame",
                "worst ms");
        var all = measured();
        for (var f : all)
            out.printf(Locale.ROOT, "%-16s  %8.1f  %10.1f %%  %10.1f  %12.1f%n", f.scene, f.perSecond, 100 * f.core,
                    f.bytes / 1e3, f.worst);
        out.flush();
        return all;
    }

    private static List<Frames> measured() {
        if (Display.found().isEmpty())
            Fx.headless();
        Fx.start();
        var news = new ViewInbox();
        var newest = news.snapshots();
        var screen = Fx.ask(() -> Screens.screen("en", Viewing.USUAL));
        var window = Window.open(screen, Fx.ask(() -> Screens.laboratory("en")), news, false, () -> {});
        window.resize(SIZE.width(), SIZE.height());
        var frames = new ArrayList<Frames>();
        of("warming up", window, Optional.of(rare(5, 2)), newest);
        frames.add(of("a plane learns", window, Optional.of(rare(5, 2)), newest));
        frames.add(of("a solid learns", window, Optional.of(rare(8, 3)), newest));
        newest.put(OfflineRun.of(List.of(Controls.OPENING)));
        frames.add(of("all is still", window, Optional.empty(), newest));
        window.resize(LARGE.width(), LARGE.height());
        news.sessions().put(raining());
        frames.add(of("it rains", window, Optional.of(Controls.OPENING), newest));
        window.close();
        return frames;
    }

    /// The machine as it stands once somebody has turned the knob.
    private static Session raining() {
        var journey = new SessionReducer(new Controls(() -> 0), List.of("en"), IdleTimes.of(Settings.usual()));
        return journey.after(journey.fresh(0), new Action.Turned(Knob.FIRST, 1), 0);
    }

    private static Experiment rare(int features, int hidden) {
        return new Experiment(new Hyperparameters(features, hidden, .9, .9, Activation.RELU), 0);
    }

    private static Frames of(String scene, Window window, Optional<Experiment> learned, LatestValue<Snapshot> newest) {
        var wanted = new AtomicReference<>(learned.orElse(Controls.OPENING));
        try (var trainer = new Trainer(wanted::get, newest, Pace.STORY)) {
            if (learned.isPresent())
                trainer.start();
            turn(wanted, WARM_UP_NANOS);
            return timed(scene, window, wanted);
        }
    }

    /// A detent up, a detent down, for so long.
    private static void turn(AtomicReference<Experiment> wanted, long nanos) {
        var controls = new Controls(() -> 0);
        for (int turn = 0; turn < nanos / BETWEEN_TURNS_NANOS; turn++) {
            LockSupport.parkNanos(BETWEEN_TURNS_NANOS);
            var detent = new Action.Turned(Knob.FIRST, turn % 2 == 0 ? 1 : -1);
            wanted.updateAndGet(now -> controls.after(now, detent));
        }
    }

    private static Frames timed(String scene, Window window, AtomicReference<Experiment> wanted) {
        var watch = new Watch();
        window.watch(watch::frame);
        long begun = System.nanoTime();
        long cpu = cpu();
        long bytes = allocated();
        turn(wanted, NANOS);
        double nanos = System.nanoTime() - begun;
        long spent = cpu() - cpu;
        long made = allocated() - bytes;
        window.watch(_ -> {});
        return new Frames(scene, watch.frames / nanos * 1e9, spent / nanos, (double) made / watch.frames,
                watch.longest / 1e6);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getTotalThreadAllocatedBytes();
    }

    /// Written by the JavaFX thread while nobody reads.
    private static final class Watch {

        private int frames;
        private long last = System.nanoTime();
        private long longest;

        void frame(long nanos) {
            long now = System.nanoTime();
            if (frames++ > 0)
                longest = Math.max(longest, now - last);
            last = now;
        }
    }
}
