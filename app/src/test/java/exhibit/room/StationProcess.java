package exhibit.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A station of its own: a process with its own address of the loopback network.
final class StationProcess implements AutoCloseable {

    private static final List<String> JAVA = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow", "--add-modules", "java.se",
            "--add-exports", "java.base/jdk.internal.ref=ALL-UNNAMED", "--add-opens", "java.base/java.lang=ALL-UNNAMED",
            "--add-opens", "java.base/sun.nio.ch=ALL-UNNAMED", "--add-opens",
            "java.management/sun.management=ALL-UNNAMED", "--add-opens",
            "jdk.management/com.sun.management.internal=ALL-UNNAMED");

    private final Process process;
    private final Path err;

    /// @param folder where its standard error goes
    StationProcess(Path folder, String... room) throws IOException {
        err = Files.createTempFile(folder, "station", ".err");
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(JAVA);
        line.addAll(List.of("-cp", System.getProperty("java.class.path", ""), "exhibit.Main", "room"));
        line.addAll(List.of(room));
        process = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile()).start();
    }

    /// @return the exit code; -1 where it took too long
    int ended(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /// The lines on standard error.
    List<String> said() throws IOException {
        return Files.readAllLines(err);
    }

    /// All of them, for a report.
    String report() {
        try {
            return String.join("\n", said());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// As when the power goes.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
