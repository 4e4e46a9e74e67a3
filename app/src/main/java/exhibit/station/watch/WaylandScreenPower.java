package exhibit.station.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tinylog.Logger;

/// The screens of a Wayland compositor, switched off and on by the program wlr-randr: one at HDMI has no lamp that Linux
/// could reach, but one without a signal goes dark by itself. For one thread.
final class WaylandScreenPower implements ScreenPower {

    private static final long PATIENCE_SECONDS = 10;

    private final Optional<Path> program;
    /// How each screen was before it was switched off: a compositor forgets its size and turn.
    private final Map<String, WaylandOutput> before = new HashMap<>();
    private boolean failed;

    /// @param program that takes the options of wlr-randr; empty where there is none, or no compositor
    WaylandScreenPower(Optional<Path> program) {
        this.program = program;
    }

    static WaylandScreenPower here() {
        return new WaylandScreenPower(System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isBlank()
                ? Optional.empty()
                : installed(System.getenv().getOrDefault("PATH", "")));
    }

    /// @param path folders as the variable PATH names them
    static Optional<Path> installed(String path) {
        return List.of(path.split(":", -1)).stream().filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "wlr-randr")).filter(Files::isExecutable).findFirst();
    }

    @Override
    public boolean isThere() {
        return program.isPresent();
    }

    @Override
    public String way() {
        return isThere() ? "the compositor switches the screen off" : "none";
    }

    /// There is nothing between dark and full.
    @Override
    public void shine(double share) {
        if (program.isEmpty()) return;
        try {
            for (var output : WaylandOutput.all(run(List.of())))
                if (output.enabled() != share > 0) run(share > 0 ? on(output) : off(output));
            failed = false;
        } catch (IOException e) {
            if (!failed) Logger.warn("the screen cannot be switched: " + e.getMessage());
            failed = true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> off(WaylandOutput output) {
        before.put(output.name(), output);
        return List.of("--output", output.name(), "--off");
    }

    private List<String> on(WaylandOutput output) {
        var line = new ArrayList<>(List.of("--output", output.name(), "--on"));
        var was = before.getOrDefault(output.name(), output);
        was.mode().ifPresent(mode -> line.addAll(List.of("--mode", mode)));
        was.transform().ifPresent(turn -> line.addAll(List.of("--transform", turn)));
        return line;
    }

    /// @return what it has said; that is less than a pipe holds
    private String run(List<String> options) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(program.orElseThrow().toString()));
        line.addAll(options);
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        try (var out = process.getInputStream()) {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new IOException(line + " does not end");
            var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) throw new IOException(line + ": " + said.strip());
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
