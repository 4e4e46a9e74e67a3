package exhibit;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.tinylog.Logger;

/// Tells when the first picture stands, and notes in the log how long it took to come.
final class FirstFrame {

    /// JavaFX begins a frame only when the one before the last stands on the screen.
    private static final int STANDS = 3;

    /// Looks at the screen so often; more would hold up what is drawn.
    private static final int APART = 5;

    /// So many frames long. Nothing of some screens can be read back, as under Wayland or where GTK doubles its pixels.
    private static final int LAST = 60;

    private final CountDownLatch stood = new CountDownLatch(1);
    private int frames;
    private boolean told;

    /// Waits until the picture was drawn, seen or not: a screen that cannot be read must not keep the exhibit waiting.
    void await() throws InterruptedException {
        stood.await();
    }

    /// On the JavaFX thread, once a frame.
    ///
    /// @param seen looks whether the screen shows more than one colour
    void frame(BooleanSupplier seen) {
        if (told || ++frames < STANDS || (frames - STANDS) % APART != 0) return;
        stood.countDown();
        told = frames > LAST || seen.getAsBoolean();
        if (!told) return;
        if (frames > LAST)
            Logger.warn("no picture was seen on the screen: it is black, or it cannot be read back");
        else
            Logger.info("the first picture stood {} ms after Java's start",
                    System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
