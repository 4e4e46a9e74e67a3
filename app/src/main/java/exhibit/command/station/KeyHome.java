package exhibit.command.station;

import exhibit.hardware.keyboard.KeyMap;
import java.nio.file.Path;
import java.util.Optional;

/// The keys that somebody chose, and the file they are kept in.
public record KeyHome(Path file, KeyMap map) {

    /// In the folder of a MIDI box's map. Where the file is wrong, no key is chosen and the log says why.
    public static KeyHome beside(MidiHome midi) {
        var file = midi.file().resolveSibling("keys.properties");
        return new KeyHome(file, LearnedFile.read(file, KeyMap::parse).orElse(KeyMap.NOTHING));
    }

    /// Writes a map down, whole or not at all.
    ///
    /// @return the file, where it could not be written
    public Optional<Path> keep(KeyMap learned) {
        return LearnedFile.keep(file, learned.asText());
    }
}
