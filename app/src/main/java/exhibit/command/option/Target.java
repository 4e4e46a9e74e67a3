package exhibit.command.option;

import exhibit.station.AtomicFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Where a result goes: a file, written whole or not at all, or standard output for "-".
public record Target(Path file) {

    static final Path STANDARD_OUTPUT = Path.of("-");

    private static final Duration SOMEBODY_ELSES = Duration.ofHours(1);

    /// Looks before the work, not after it, whether the file can be written.
    public static final class Converter implements ITypeConverter<Target> {
        @Override
        public Target convert(String value) {
            var file = path(value);
            if (file.equals(STANDARD_OUTPUT))
                return new Target(file);
            var folder = file.toAbsolutePath().getParent();
            if (folder == null || Files.isDirectory(file))
                throw new TypeConversionException("'" + value + "' is a folder, not a file");
            if (Files.exists(file) && !Files.isRegularFile(file))
                throw new TypeConversionException("'" + value + "' is a device or a pipe, not a file");
            if (!Files.isDirectory(folder))
                throw new TypeConversionException("the folder of '" + value + "' does not exist");
            if (!Files.isWritable(folder))
                throw new TypeConversionException("the folder of '" + value + "' may not be written to");
            return new Target(followed(file, value));
        }

        /// A link stays, and what it leads to is written: it is somebody's way of saying where.
        private static Path followed(Path file, String value) {
            if (!Files.isSymbolicLink(file)) return file;
            try {
                return file.toRealPath();
            } catch (IOException _) {
                throw new TypeConversionException("'" + value + "' is a link that leads nowhere");
            }
        }

        private static Path path(String value) {
            try {
                if (!value.isBlank())
                    return Path.of(value);
            } catch (InvalidPathException _) {
                // the sentence below says all
            }
            throw new TypeConversionException("'" + value + "' is not the name of a file");
        }
    }

    /// What is no text cannot go to standard output.
    public static final class Binary implements ITypeConverter<Target> {
        @Override
        public Target convert(String value) {
            var target = new Converter().convert(value);
            if (!target.isStandardOutput())
                return target;
            throw new TypeConversionException("'-' is not the name of a file");
        }
    }

    /// Whether there is a target and it is standard output.
    public static boolean fillsStandardOutput(@Nullable Target target) {
        return target != null && target.isStandardOutput();
    }

    public boolean isStandardOutput() {
        return file.equals(STANDARD_OUTPUT);
    }

    public void write(String text, PrintWriter out) {
        if (isStandardOutput()) {
            out.print(text);
            out.flush();
        } else
            write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// To a file; what a command that was killed has left beside it is swept.
    public void write(byte[] bytes) {
        try {
            AtomicFile.sweep(Objects.requireNonNull(file.toAbsolutePath().getParent()), SOMEBODY_ELSES);
            AtomicFile.writeShared(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file + ": " + e.getMessage(), e);
        }
    }
}
