package exhibit;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import org.tinylog.Logger;

/// Tells when the first picture stands, and notes in the log how long it took to come.
final class FirstFrame {

    /// JavaFX begins a frame only when the one before the last stands on the screen.
    private static final int STANDS = 3;

    private final CountDownLatch stood = new CountDownLatch(1);
    private int frames;

    /// Waits until the picture stands.
    void await() throws InterruptedException {
        stood.await();
    }

    /// On the JavaFX thread, once a frame.
    void frame() {
        if (++frames != STANDS) return;
        stood.countDown();
        Logger.info("the first picture stood {} ms after Java's start",
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
