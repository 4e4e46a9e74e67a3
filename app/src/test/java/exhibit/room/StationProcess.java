package exhibit.room;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A station of its own: a process with its own address of the loopback network.
public final class StationProcess implements AutoCloseable {

    /// As `deploy/station` starts a room: no object of Java's comes in from anywhere.
    static final List<String> JAVA = List.of("-Xmx64m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Djdk.serialFilter=!*", "-Dglass.platform=Headless", "-Dprism.order=sw");

    /// TCP that listens, UDP that is open.
    private static final Set<String> WAITING = Set.of("0A", "07");

    private final Process process;
    private final Path err;

    /// @param folder where its standard error goes
    public StationProcess(Path folder, String... room) throws IOException {
        this(folder, System.getProperty("java.class.path", ""), Stream.concat(Stream.of("room"), Stream.of(room)));
    }

    private StationProcess(Path folder, String classPath, Stream<String> arguments) throws IOException {
        err = Files.createTempFile(folder, "station", ".err");
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(JAVA);
        line.addAll(List.of("-cp", classPath, "exhibit.Main"));
        line.addAll(arguments.toList());
        process = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile()).start();
    }

    /// The exhibit itself, on the class path that it is started with: JGroups is not on it here.
    static StationProcess exhibit(Path folder, String... arguments) throws IOException {
        var classPath = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(jar -> !jar.contains("jgroups")).collect(Collectors.joining(File.pathSeparator));
        return new StationProcess(folder, classPath, Stream.of(arguments));
    }

    /// The names of its threads, of which Linux keeps 15 letters.
    public Set<String> threads() throws IOException {
        var names = new HashSet<String>();
        try (var tasks = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/task"))) {
            for (var task : tasks)
                try {
                    names.add(Files.readString(task.resolve("comm")).strip());
                } catch (NoSuchFileException _) {
                    // it has ended meanwhile
                }
        }
        return names;
    }

    /// Its own sockets that wait for others, as /proc writes them: the address in hexadecimal digits, then the port.
    List<String> listening() throws IOException {
        var own = process.toHandle().pid();
        var sockets = new HashSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("/proc/" + own + "/fd"))) {
            for (var file : files)
                target(file).ifPresent(to -> sockets.add(to.replaceAll("socket:\\[(\\d+)]", "$1")));
        }
        var found = new ArrayList<String>();
        for (var kind : List.of("tcp", "tcp6", "udp", "udp6"))
            for (var line : Files.readAllLines(Path.of("/proc/" + own + "/net/" + kind))) {
                var words = line.strip().split(" +", -1);
                if (WAITING.contains(words[3]) && sockets.contains(words[9])) found.add(words[1]);
            }
        return found;
    }

    /// What an open file stands for; empty where it was closed since the folder was listed.
    private static Optional<String> target(Path open) throws IOException {
        try {
            return Optional.of(Files.readSymbolicLink(open).toString());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// Nothing is heard of it, as when its network is away, until it goes on.
    public void stand(boolean still) throws IOException, InterruptedException {
        new ProcessBuilder("kill", still ? "-STOP" : "-CONT", String.valueOf(process.pid())).start().waitFor();
    }

    /// @return the exit code; -1 where it took too long
    public int ended(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /// The lines on standard error.
    public List<String> said() throws IOException {
        return Files.readAllLines(err);
    }

    /// All of them, for a report.
    public String report() {
        try {
            return String.join("\n", said());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// As when the power goes.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
