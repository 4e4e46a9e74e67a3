package exhibit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A process that runs nowhere: a test says its lines, hears what is said to it, and ends it.
final class FakeProcess extends Process {

    private static final int ASKED = 143;
    private static final int KILLED = 137;

    private final Pipe heard = pipe();
    private final Pipe said = pipe();
    private final Pipe complained = pipe();
    private final BufferedReader ear = new BufferedReader(Channels.newReader(heard.source(), UTF_8));
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final boolean obedient;

    /// @param obedient whether it ends when it is asked to
    FakeProcess(boolean obedient) {
        this.obedient = obedient;
    }

    private static Pipe pipe() {
        try {
            return Pipe.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next line that it is told; waits for it.
    String heard() throws IOException {
        return String.valueOf(ear.readLine());
    }

    void say(String line) throws IOException {
        write(said, line);
    }

    void complain(String line) throws IOException {
        write(complained, line);
    }

    private static void write(Pipe pipe, String line) throws IOException {
        pipe.sink().write(UTF_8.encode(line + "\n"));
    }

    void end(int code) {
        exit.complete(code);
        try {
            said.sink().close();
            complained.sink().close();
            heard.source().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OutputStream getOutputStream() {
        return Channels.newOutputStream(heard.sink());
    }

    @Override
    public InputStream getInputStream() {
        return Channels.newInputStream(said.source());
    }

    @Override
    public InputStream getErrorStream() {
        return Channels.newInputStream(complained.source());
    }

    @Override
    public int waitFor() throws InterruptedException {
        try {
            return exit.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int exitValue() {
        if (!exit.isDone()) throw new IllegalThreadStateException("it has not ended");
        return exit.join();
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return exit.thenApply(_ -> this);
    }

    @Override
    public void destroy() {
        if (obedient) end(ASKED);
    }

    @Override
    public Process destroyForcibly() {
        end(KILLED);
        return this;
    }
}
