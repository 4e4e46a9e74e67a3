package exhibit.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SupervisedThreadTest {

    private static final long PATIENCE_SECONDS = 10;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void listen() {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> told.add(thread.getName() + ": " + e.getMessage()));
    }

    @AfterEach
    void listenNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void what_fails_is_told_by_name_and_begins_again() throws InterruptedException {
        new SupervisedThread("worker", () -> failTwice(new IllegalStateException("broken"))).start();
        assertTrue(end.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(List.of("worker: broken", "worker: broken"), told);
        assertEquals(3, begun.get());
    }

    @Test
    void an_error_does_not_end_it_either() throws InterruptedException {
        new SupervisedThread("worker", () -> failTwice(new StackOverflowError("deep"))).start();
        assertTrue(end.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(List.of("worker: deep", "worker: deep"), told);
    }

    @Test
    void a_listener_that_fails_itself_does_not_end_it() throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> {
            throw new IllegalStateException(e);
        });
        new SupervisedThread("worker", () -> failTwice(new IllegalStateException("broken"))).start();
        assertTrue(end.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void work_that_comes_to_its_end_is_not_begun_again() throws InterruptedException {
        var thread = new SupervisedThread("worker", begun::incrementAndGet);
        thread.start();
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        Thread.sleep(2 * SupervisedThread.AGAIN_MILLIS);
        assertEquals(1, begun.get());
    }

    @Test
    void one_that_is_interrupted_while_it_rests_ends() {
        var thread = new SupervisedThread("worker", () -> {
            begun.incrementAndGet();
            throw new IllegalStateException("broken");
        });
        thread.start();
        long begun = System.nanoTime();
        while (told.isEmpty() && System.nanoTime() - begun < PATIENCE_SECONDS * 1_000_000_000L)
            LockSupport.parkNanos(1_000_000);
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertEquals(List.of("worker: broken"), told);
        assertEquals(1, this.begun.get());
    }

    private void failTwice(Throwable what) {
        if (begun.incrementAndGet() <= 2) {
            if (what instanceof Error error) throw error;
            throw (RuntimeException) what;
        }
        end.countDown();
    }
}
