package exhibit.thread;

import java.util.concurrent.locks.LockSupport;

/// A thread that nothing ends but its own work: what goes wrong in it is told to whoever hears of failures that nobody
/// caught, and a moment later the work begins again.
public final class SupervisedThread {

    /// Short enough that nobody misses it, long enough that what fails at once each time leaves the processor to others.
    static final long AGAIN_MILLIS = 500;

    private final Thread thread;
    private final Work work;

    /// What a thread does: comes back, or lets itself be interrupted, when the thread shall end.
    public interface Work {
        void go() throws InterruptedException;
    }

    /// @param name as it stands in logs and on the page for staff
    public SupervisedThread(String name, Work work) {
        this.work = work;
        thread = Thread.ofPlatform().daemon().name(name).unstarted(this::go);
    }

    public void start() {
        thread.start();
    }

    /// It goes on at once if it is parked.
    public void wake() {
        LockSupport.unpark(thread);
    }

    /// Its work is over at the next place where it may be interrupted.
    public void interrupt() {
        thread.interrupt();
    }

    /// Waits until its work is over, but no longer than so many milliseconds.
    public void join(long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void go() {
        for (long rest = 0;; rest = AGAIN_MILLIS)
            try {
                Thread.sleep(rest);
                work.go();
                return;
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException | Error e) {
                tell(e);
            }
    }

    /// Tells of what has failed on this thread, as Java does where nobody has caught it. Never throws.
    public static void tell(Throwable e) {
        var here = Thread.currentThread();
        try {
            here.getUncaughtExceptionHandler().uncaughtException(here, e);
        } catch (RuntimeException | Error _) {
            // nobody is left who could be told
        }
    }
}
