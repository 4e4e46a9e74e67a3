package exhibit.command.station;

import exhibit.command.option.FileOf;
import exhibit.hardware.midi.MidiMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
        return new MidiHome(file, LearnedFile.read(file, MidiMap::parse).orElse(MidiMap.NOTHING));
    }

    /// Writes a map down, whole or not at all.
    ///
    /// @return the file, where it could not be written
    public Optional<Path> keep(MidiMap learned) {
        return LearnedFile.keep(file, learned.asText());
    }

    public static final class Converter extends FileOf<MidiHome> {
        @Override
        protected MidiHome read(Path file) throws IOException {
            return at(file);
        }
    }
}
