package exhibit;

import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.ExhibitText;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.RoomText;
import exhibit.room.wire.TeacherWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// `station room` beside the exhibit. Threads of its own read and write, so that nobody here waits for it; whatever a
/// listener does, they go on until the process has ended, and tell so.
final class RoomProcess implements AutoCloseable {

    private static final long BETWEEN_WORDS_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Process process;
    private final Listener listener;
    private final BlockingQueue<TeacherWord> words = new LinkedBlockingQueue<>();
    private volatile String complaint = "";
    /// As far as it was told; the thread's alone that listens.
    private RoomState state = RoomState.UNKNOWN;

    /// Whoever has started it, as its threads call it.
    ///
    /// @param heard told how the room stands, whenever the process says what has changed
    /// @param noted told what belongs into the log: what the process complains of, what was not understood
    /// @param ended told what it complained of last, when it has ended; empty where it ended well or did not complain
    /// @param seen asked now and then for what is seen here, told to the process when that changes
    record Listener(Consumer<RoomState> heard, Consumer<String> noted, Consumer<String> ended,
            Supplier<ExhibitStatus> seen) {}

    /// @param process `started`, or what behaves like it
    /// @param secret its first line: whoever lists the processes shall not read it
    RoomProcess(Process process, String secret, Listener listener) {
        this.process = process;
        this.listener = listener;
        var complaints = begin("room complaints", () -> read(process.getErrorStream(), this::complain));
        begin("room", () -> {
            guarded(() -> read(process.getInputStream(), this::hear));
            end(complaints);
        });
        begin("room news", () -> tell(secret));
    }

    /// @param arguments of `station room`
    static Process started(String launcher, List<String> arguments) throws IOException {
        var line = new ArrayList<>(List.of(launcher, "room"));
        line.addAll(arguments);
        return new ProcessBuilder(line).start();
    }

    private Thread begin(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon().start(() -> guarded(work));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            listener.noted.accept("what the room has to do with this station was not done: " + e);
        }
    }

    private void read(InputStream from, Consumer<String> heard) {
        try (var in = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var said = line;
                guarded(() -> heard.accept(said));
            }
        } catch (IOException _) {
            // it has ended
        }
    }

    private void hear(String line) {
        try {
            state = RoomText.after(state, line);
        } catch (IllegalArgumentException e) {
            listener.noted.accept("the room has said what is left aside here: " + e.getMessage());
            return;
        }
        listener.heard.accept(state);
    }

    private void complain(String line) {
        complaint = line;
        listener.noted.accept(line);
    }

    private void end(Thread complaints) {
        try {
            complaints.join();
            boolean well = process.waitFor() == 0;
            listener.ended.accept(well ? "" : complaint);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String secret) {
        var before = ExhibitStatus.NOTHING;
        try (var out = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(secret + "\n");
            while (process.isAlive()) {
                var now = seen(before);
                if (!now.equals(before)) out.write(ExhibitText.line(now) + "\n");
                out.flush();
                before = now;
                var word = words.poll(BETWEEN_WORDS_MILLIS, TimeUnit.MILLISECONDS);
                if (word != null) out.write(ExhibitText.line(word) + "\n");
            }
        } catch (IOException _) {
            // it has ended
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where it cannot be told what is seen, the room keeps what it was told last.
    private ExhibitStatus seen(ExhibitStatus before) {
        try {
            return listener.seen.get();
        } catch (RuntimeException | Error e) {
            listener.noted.accept("what is seen here was not told to the room: " + e);
            return before;
        }
    }

    /// Tells it what the teacher wants as soon as may be; never waits.
    void say(TeacherWord word) {
        words.add(word);
    }

    /// It leaves the room when nobody speaks to it any more, or is made to.
    @Override
    public void close() {
        close(PATIENCE);
    }

    void close(Duration patience) {
        process.destroy();
        var _ = process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((_, late) -> {
            if (late != null) process.destroyForcibly();
        });
    }
}
