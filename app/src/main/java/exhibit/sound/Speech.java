package exhibit.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/// A voice: the program espeak-ng where it is installed, otherwise nobody. It says one thing at a time; something new
/// cuts off what is being said. For one thread.
public final class Speech implements AutoCloseable {

    /// What the program takes for its full voice.
    private static final int LOUDEST = 100;

    private final Optional<Path> program;
    private @Nullable Process speaking;

    /// @param program that takes the options of espeak-ng and reads from its standard input; empty says nothing
    public Speech(Optional<Path> program) {
        this.program = program;
    }

    /// Where the voice is installed on this machine.
    public static Optional<Path> installed() {
        return Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").map(Path::of)
                .map(folder -> folder.resolve("espeak-ng")).filter(Files::isExecutable).findFirst();
    }

    /// @param language two letters, such as `de`
    /// @param loudness 0 (says nothing) to 1
    public void say(String text, String language, double loudness) {
        hush();
        if (program.isEmpty() || loudness <= 0)
            return;
        try {
            var process = new ProcessBuilder(program.get().toString(), "-v", language, "-a",
                    Long.toString(Math.round(LOUDEST * Math.min(1, loudness))), "--stdin")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            speaking = process;
            try (var mouth = process.getOutputStream()) {
                mouth.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            Logger.warn("The voice did not speak: " + e.getMessage());
        }
    }

    /// Cuts off what is being said.
    public void hush() {
        if (speaking != null)
            speaking.destroyForcibly();
        speaking = null;
    }

    /// Whether what was said last is not at its end yet.
    public boolean isSpeaking() {
        return speaking != null && speaking.isAlive();
    }

    @Override
    public void close() {
        hush();
    }
}
