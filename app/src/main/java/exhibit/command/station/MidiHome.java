package exhibit.command.station;

import exhibit.command.option.FileOf;
import exhibit.command.option.Target;
import exhibit.hardware.midi.MidiMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tinylog.Logger;

/// A MIDI box's map and the file it is kept in.
public record MidiHome(Path file, MidiMap map) {

    /// @throws IllegalArgumentException naming the line that is wrong in it
    static MidiHome at(Path file) throws IOException {
        return new MidiHome(file, MidiMap.parse(Files.readString(file)));
    }

    /// The file of whoever runs the exhibit. Where it is wrong, nothing is mapped and the log says why.
    public static MidiHome ofUser() {
        return of(HomeFolder.settings().resolve("midi.properties"));
    }

    static MidiHome of(Path file) {
        try {
            if (Files.exists(file)) return at(file);
        } catch (IOException | IllegalArgumentException e) {
            Logger.warn(file + " is not used: " + e.getMessage());
        }
        return new MidiHome(file, MidiMap.NOTHING);
    }

    /// Writes a map down, whole or not at all.
    ///
    /// @return the file, where it could not be written
    public Optional<Path> keep(MidiMap learned) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new Target(file).write(learned.asText(), new PrintWriter(Writer.nullWriter()));
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            Logger.warn("the MIDI map was not kept: " + e.getMessage());
            return Optional.of(file);
        }
    }

    public static final class Converter extends FileOf<MidiHome> {
        @Override
        protected MidiHome read(Path file) throws IOException {
            return at(file);
        }
    }
}
