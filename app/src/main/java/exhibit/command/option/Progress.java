package exhibit.command.option;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/// A bar on the last line of a terminal, for work that takes a person's time; nothing in pipes.
public final class Progress implements AutoCloseable {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long BETWEEN_NANOS = 100_000_000L;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean watched;
    private final LongSupplier nanos;
    private final long all;
    private final long begun;
    private long last;
    private boolean drawn;

    public Progress(long all) {
        this(all, System.err, watched(), System::nanoTime);
    }

    /// @param watched whether a person looks on
    Progress(long all, PrintStream err, boolean watched, LongSupplier nanos) {
        this.all = all;
        this.err = err;
        this.watched = watched;
        this.nanos = nanos;
        begun = nanos.getAsLong();
        last = begun;
    }

    public void done(long part) {
        long now = nanos.getAsLong();
        if (!watched || now - begun < PATIENCE_NANOS || now - last < BETWEEN_NANOS)
            return;
        last = now;
        drawn = true;
        int full = (int) (WIDTH * part / all);
        long left = Math.round((now - begun) / 1e9 * (all - part) / Math.max(part, 1));
        err.printf(Locale.ROOT, "\r[%s%s] %3d %%  %d s left   ", "#".repeat(full), " ".repeat(WIDTH - full),
                100 * part / all, left);
        err.flush();
    }

    /// Makes room for what is to stand there; the bar comes back below it.
    public void clear() {
        if (drawn)
            err.print("\r" + " ".repeat(WIDTH + 30) + "\r");
        drawn = false;
        err.flush();
    }

    @Override
    public void close() {
        clear();
    }

    /// JDKs differ in whether a pipe has a console that is none, or none at all.
    private static boolean watched() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
