package exhibit.command.learn;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import exhibit.command.learn.Frames.Late;
import exhibit.command.option.PictureSize;
import exhibit.view.ViewInbox;
import exhibit.view.Window;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Times the frames of scenes in a window.
///
/// @param window watched by nobody else
/// @param news what the window shows
record FrameTimer(Window window, ViewInbox news) {

    /// What nobody sees as a jerk, in milliseconds from one frame to the next.
    private static final double LATE_MILLIS = 50;

    private static final double WARM_UP_SECONDS = 5;
    private static final double NANOS = 1e9;

    /// All scenes as one, for a few seconds each.
    Frames beginning(PictureSize size) {
        window.resize(size.width(), size.height());
        return timed("how it begins", size, () -> {
            for (var scene : FrameScene.all())
                try (var player = new ScenePlayer(scene, news)) {
                    player.play(WARM_UP_SECONDS);
                }
        });
    }

    /// One scene, after a few seconds of it that do not count.
    Frames time(FrameScene scene, PictureSize size, int seconds) {
        window.resize(size.width(), size.height());
        try (var player = new ScenePlayer(scene, news)) {
            player.play(WARM_UP_SECONDS);
            return timed(scene.name(), size, () -> player.play(seconds));
        }
    }

    private Frames timed(String name, PictureSize size, Runnable scenes) {
        var watch = new Watch();
        long begun = System.nanoTime();
        long cpu = cpu();
        long bytes = allocated();
        window.watch(_ -> watch.frame());
        scenes.run();
        double nanos = System.nanoTime() - begun;
        long spent = cpu() - cpu;
        long made = allocated() - bytes;
        window.watch(_ -> {});
        return new Frames(name, size.toString(), watch.frames / nanos * NANOS, spent / nanos,
                (double) made / watch.frames, watch.longest, watch.late);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getTotalThreadAllocatedBytes();
    }

    /// Written by the JavaFX thread while nobody reads.
    private static final class Watch {

        private final List<Late> late = new ArrayList<>();
        private final long begun = System.nanoTime();
        private int frames;
        private long last;
        private double longest;

        void frame() {
            long now = System.nanoTime();
            double millis = (now - last) / 1e6;
            last = now;
            if (frames++ == 0)
                return;
            longest = Math.max(longest, millis);
            if (millis > LATE_MILLIS)
                late.add(new Late((now - begun) / NANOS, millis));
        }
    }
}
