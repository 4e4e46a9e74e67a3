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
import org.tinylog.Logger;

/// `station room` beside the exhibit. Threads of its own read and write, so that nobody here waits for it.
final class RoomProcess implements AutoCloseable {

    private static final long BETWEEN_WORDS_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Process process;
    private final Consumer<String> ended;
    private final BlockingQueue<TeacherWord> words = new LinkedBlockingQueue<>();
    private volatile String complaint = "";
    /// As far as it was told; the thread's alone that listens.
    private RoomState state = RoomState.UNKNOWN;

    /// @param process `started`, or what behaves like it
    /// @param secret its first line: whoever lists the processes shall not read it
    /// @param heard told how the room stands, whenever the process says what has changed
    /// @param ended told what it complained of last, when it has ended; empty where it did not complain
    /// @param seen asked now and then for what is seen here, told to it when that changes
    RoomProcess(Process process, String secret, Consumer<RoomState> heard, Consumer<String> ended,
            Supplier<ExhibitStatus> seen) {
        this.process = process;
        this.ended = ended;
        var complaints = begin("room complaints", () -> read(process.getErrorStream(), this::complain));
        begin("room", () -> {
            read(process.getInputStream(), line -> hear(line, heard));
            end(complaints);
        });
        begin("room news", () -> tell(secret, seen));
    }

    /// @param arguments of `station room`
    static Process started(String launcher, List<String> arguments) throws IOException {
        var line = new ArrayList<>(List.of(launcher, "room"));
        line.addAll(arguments);
        return new ProcessBuilder(line).start();
    }

    private static Thread begin(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon().start(work);
    }

    private static void read(InputStream from, Consumer<String> heard) {
        try (var in = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine())
                heard.accept(line);
        } catch (IOException _) {
            // it has ended
        }
    }

    private void hear(String line, Consumer<RoomState> heard) {
        try {
            state = RoomText.after(state, line);
        } catch (IllegalArgumentException e) {
            Logger.warn("the room has said what is left aside here: " + e.getMessage());
            return;
        }
        heard.accept(state);
    }

    private void complain(String line) {
        complaint = line;
        Logger.warn(line);
    }

    private void end(Thread complaints) {
        try {
            complaints.join();
            boolean well = process.waitFor() == 0;
            ended.accept(well ? "" : complaint);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String secret, Supplier<ExhibitStatus> seen) {
        var before = ExhibitStatus.NOTHING;
        try (var out = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(secret + "\n");
            while (process.isAlive()) {
                var now = seen.get();
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
