package exhibit.command.learn;

import exhibit.command.option.PictureSize;
import exhibit.command.screen.Display;
import exhibit.command.screen.Screens;
import exhibit.view.ViewInbox;
import exhibit.view.Window;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a frame of the exhibit costs: training at the pace of the story, drawing, and all that Java does beside them. On
/// the display where there is one, else in memory.
///
/// @param scene what was to be seen
/// @param size of the window in pixels
/// @param perSecond frames a second
/// @param core the share of one core that the whole process took
/// @param bytes allocated per frame, by all threads
/// @param worst the longest time from one frame to the next, in milliseconds
/// @param late frames that came later than that
record Frames(String scene, String size, double perSecond, double core, double bytes, double worst, List<Late> late) {

    /// A frame that came late.
    ///
    /// @param seconds since the scene was timed
    /// @param millis since the frame before
    record Late(double seconds, double millis) {}

    Frames {
        late = List.copyOf(late);
    }

    /// All scenes in windows of these sizes, each told as soon as it is over; before them how it begins, when Java still
    /// compiles what it runs.
    ///
    /// @param seconds how long each is timed
    static List<Frames> told(List<PictureSize> sizes, int seconds, PrintWriter out) {
        out.printf(Locale.ROOT, "%-20s  %9s  %8s  %11s  %8s  %8s  %s%n", "", "size", "frames/s", "of one core",
                "KB/frame", "worst ms", "over 50 ms");
        out.flush();
        if (Display.found().isEmpty())
            Fx.headless();
        Fx.start();
        var news = new ViewInbox();
        var screen = Fx.ask(() -> Screens.screen("en", Viewing.USUAL));
        var all = new ArrayList<Frames>();
        try (var window = Window.open(screen, Fx.ask(() -> Screens.laboratory("en")), news, false, () -> {})) {
            var timer = new FrameTimer(window, news);
            all.add(timer.beginning(sizes.getFirst()).tell(out));
            for (var size : sizes)
                for (var scene : FrameScene.all())
                    all.add(timer.time(scene, size, seconds).tell(out));
        }
        return all;
    }

    private Frames tell(PrintWriter out) {
        out.printf(Locale.ROOT, "%-20s  %9s  %8.1f  %9.1f %%  %8.1f  %8.1f  %10d%n", scene, size, perSecond, 100 * core,
                bytes / 1e3, worst, late.size());
        for (var frame : late)
            out.printf(Locale.ROOT, "    %.0f ms after %.1f s%n", frame.millis, frame.seconds);
        out.flush();
        return this;
    }
}
