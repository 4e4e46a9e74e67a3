package exhibit;

import java.lang.management.ManagementFactory;
import org.tinylog.Logger;

/// Notes in the log how long the first picture took to come.
final class Opening {

    /// JavaFX begins a frame only when the one before the last stands on the screen.
    private static final int STANDS = 3;

    private int frames;

    /// On the JavaFX thread, once a frame.
    void frame() {
        if (++frames == STANDS)
            Logger.info("the first picture stood {} ms after Java's start",
                    System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
