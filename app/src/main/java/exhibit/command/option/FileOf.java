package exhibit.command.option;

import exhibit.hardware.Replay;
import exhibit.hardware.Wiring;
import exhibit.hardware.WiringException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A file that is read when it is named, so that what is wrong in it is told as bad input.
public abstract class FileOf<T> implements ITypeConverter<T> {

    /// @throws IllegalArgumentException with a sentence where something is wrong in it
    protected abstract T read(Path file) throws IOException;

    @Override
    public T convert(String value) {
        try {
            return read(Path.of(value));
        } catch (IOException | InvalidPathException _) {
            throw new TypeConversionException("'" + value + "' cannot be read");
        } catch (WiringException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(value + ", " + e.getMessage());
        }
    }

    public static final class AWiring extends FileOf<Wiring> {
        @Override
        protected Wiring read(Path file) throws IOException {
            return Wiring.read(file);
        }
    }

    public static final class AReplay extends FileOf<Replay> {
        @Override
        protected Replay read(Path file) throws IOException {
            return new Replay(Files.readString(file));
        }
    }
}
