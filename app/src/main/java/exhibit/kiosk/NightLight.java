package exhibit.kiosk;

import exhibit.station.watch.ScreenPower;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The screen is dark while the station is closed, unless staff are at it. A program that switches a screen takes its
/// time, so a thread of its own waits for it. From any thread.
final class NightLight implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final ScreenPower light;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("light").factory());
    private boolean open = true;
    private boolean staff;
    private boolean lit = true;

    public NightLight(ScreenPower light) {
        this.light = light;
    }

    /// Whether visitors may come.
    public synchronized void open(boolean now) {
        open = now;
        look();
    }

    /// Whether their page is open.
    public synchronized void staff(boolean there) {
        staff = there;
        look();
    }

    private void look() {
        boolean next = open || staff;
        if (next == lit) return;
        lit = next;
        thread.execute(() -> light.shine(next ? 1 : 0));
    }

    /// Does first what it was told.
    @Override
    public void close() {
        thread.shutdown();
    }

    /// The same, and waits for it.
    ///
    /// @return whether it came to its end
    boolean end() throws InterruptedException {
        close();
        return thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
