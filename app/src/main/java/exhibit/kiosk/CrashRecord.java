package exhibit.kiosk;

import exhibit.station.AtomicFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.tinylog.Logger;

/// What went wrong last, on disk at once, because the log may be in memory only. The newest stands first; what is
/// beyond 64 KiB is forgotten.
final class CrashRecord {

    static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_EACH = MOST_BYTES / 4;

    private static final int MOST_KINDS = 100;

    private final Path file;
    private final AtomicInteger failures = new AtomicInteger();
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();

    public CrashRecord(Path file) {
        this.file = file;
    }

    /// Notes whatever no thread has caught, each kind once: what fails in every frame must not wear out the disk.
    public void watch() {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            failures.incrementAndGet();
            if (kinds.size() >= MOST_KINDS || !kinds.add(thread.getName() + " " + kind(e))) return;
            Logger.error(e, "the thread {} failed", thread.getName());
            note("the thread " + thread.getName() + " failed: " + trace(e));
        });
    }

    /// How often something failed that nobody had caught, since this began to watch.
    public int failures() {
        return failures.get();
    }

    /// What it was and where, whatever the numbers in its message: the innermost cause's.
    private static String kind(Throwable e) {
        var cause = e;
        while (cause.getCause() != null)
            cause = cause.getCause();
        var places = cause.getStackTrace();
        return cause.getClass().getName() + (places.length > 0 ? " " + places[0] : "");
    }

    /// Notes where every thread stood when something stopped.
    public void stopped(String what) {
        var text = new StringBuilder("no sign of life from: " + what + "\n");
        Thread.getAllStackTraces().forEach((thread, places) -> {
            text.append(thread.getName()).append('\n');
            for (var place : places)
                text.append("  ").append(place).append('\n');
        });
        Logger.error("no sign of life from: " + what);
        note(text.toString());
    }

    public synchronized void note(String text) {
        try {
            var before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            var entry = cut((Instant.now() + " " + text).getBytes(StandardCharsets.UTF_8), MOST_EACH);
            var all = Arrays.copyOf(entry, entry.length + 1 + before.length);
            all[entry.length] = '\n';
            System.arraycopy(before, 0, all, entry.length + 1, before.length);
            AtomicFile.write(file, cut(all, MOST_BYTES));
        } catch (IOException e) {
            Logger.warn("the crash was not recorded: " + e.getMessage());
        }
    }

    private static byte[] cut(byte[] text, int most) {
        return text.length <= most ? text : Arrays.copyOf(text, most);
    }

    private static String trace(Throwable e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
