package exhibit.command.station;

import exhibit.command.option.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.tinylog.Logger;

/// A file of what was learned on the page for staff.
final class LearnedFile {

    private LearnedFile() {
    }

    /// What stands in it. Where there is none it is empty, and where it is wrong as well: then the log says why.
    ///
    /// @param parse throws IllegalArgumentException naming the line that is wrong
    static <T> Optional<T> read(Path file, Function<String, T> parse) {
        try {
            if (Files.exists(file)) return Optional.of(parse.apply(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            Logger.warn(file + " is not used: " + e.getMessage());
        }
        return Optional.empty();
    }

    /// Writes it down, whole or not at all.
    ///
    /// @return the file, where it could not be written
    static Optional<Path> keep(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new Target(file).write(text, new PrintWriter(Writer.nullWriter()));
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            Logger.warn("what was learned was not kept: " + e.getMessage());
            return Optional.of(file);
        }
    }
}
