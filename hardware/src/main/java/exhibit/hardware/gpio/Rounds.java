package exhibit.hardware.gpio;

import exhibit.hardware.ControlEvent;
import exhibit.thread.SupervisedThread;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// One thread that goes round its controls: often while something moves, seldom while nothing does, at once when an edge
/// wakes it.
final class Rounds implements AutoCloseable {

    private final List<Supervised> controls;
    private final Consumer<ControlEvent> tell;
    private final long livelyNanos;
    private final long quietNanos;
    private final Runnable watcher;
    private final SupervisedThread thread;
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile boolean putBack;
    private volatile boolean closed;

    /// @param watcher told of every round
    Rounds(String name, List<Supervised> controls, Consumer<ControlEvent> tell, long livelyNanos, long quietNanos,
            Runnable watcher) {
        this.controls = controls;
        this.tell = tell;
        this.livelyNanos = livelyNanos;
        this.quietNanos = quietNanos;
        this.watcher = watcher;
        thread = new SupervisedThread(name, this::go);
    }

    void start() {
        thread.start();
    }

    /// Waits until every control has been tried once.
    void awaitFirst() throws InterruptedException {
        first.await();
    }

    /// From any thread.
    void wake() {
        thread.wake();
    }

    /// All values were put back without the hand; from any thread.
    void pickUpLater() {
        putBack = true;
        wake();
    }

    /// Ends the thread, then gives all pins back.
    @Override
    public void close() {
        closed = true;
        wake();
        thread.join(1000);
        controls.forEach(Supervised::close);
    }

    private void go() {
        while (!closed) {
            long nanos = System.nanoTime();
            boolean lively = false;
            if (putBack) {
                putBack = false;
                controls.forEach(Supervised::pickUpLater);
            }
            for (var control : controls) {
                control.look(nanos, tell);
                lively |= control.isLively(nanos);
            }
            first.countDown();
            watcher.run();
            LockSupport.parkNanos(lively ? livelyNanos : quietNanos);
        }
    }
}
