package exhibit.station.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The lines of a settings file, taken one after the other by what they set, and what was wrong with them.
final class SettingLines {

    private record Line(int number, String value) {}

    private record Note(int number, String sentence) {}

    private final String file;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    SettingLines(String file, String text) {
        this.file = file;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) add(line, number);
        }
    }

    static IllegalArgumentException refusal(String value, String allowed) {
        return new IllegalArgumentException("'" + value + "' is not " + allowed);
    }

    /// A whole path, or nothing for a word.
    ///
    /// @throws IllegalArgumentException with what is allowed
    static Optional<Path> absolute(String value, String nothing, String allowed) {
        if (value.equals(nothing)) return Optional.empty();
        try {
            var path = Path.of(value);
            if (path.isAbsolute()) return Optional.of(path);
        } catch (InvalidPathException _) {
            // the sentence below says all
        }
        throw refusal(value, allowed);
    }

    /// All that a file says; where it cannot be read, a sentence about that.
    ///
    /// @param parse given the file's name and its text
    static <S> S read(Path file, BiFunction<String, String, S> parse, Function<String, S> unreadable) {
        try {
            return parse.apply(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException _) {
            return unreadable.apply(file + " cannot be read; every setting is as it comes");
        }
    }

    private void add(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            note(number, "there is no '='; a line is written idle.seconds = 70");
            return;
        }
        var key = line.substring(0, equals).strip();
        var before = lines.put(key, new Line(number, line.substring(equals + 1).strip()));
        if (before != null)
            note(number, "'" + key + "' stands here for the second time; line " + before.number + " is left aside");
    }

    /// What a line says, or its default where there is none or it cannot be read.
    ///
    /// @param read throws IllegalArgumentException with what is allowed
    <T> T value(String key, T usual, Function<String, T> read) {
        var line = lines.remove(key);
        if (line == null) return usual;
        try {
            return read.apply(line.value);
        } catch (IllegalArgumentException e) {
            note(line.number, key + ": " + e.getMessage() + "; the default is used");
            return usual;
        }
    }

    /// In the file's order. After all settings were taken: what is left is none.
    List<String> notes() {
        lines.forEach((key, line) -> note(line.number, "'" + key + "' is no setting of this version"));
        lines.clear();
        return notes.stream().sorted(Comparator.comparingInt(Note::number))
                .map(note -> file + ", line " + note.number + ": " + note.sentence).toList();
    }

    private void note(int number, String sentence) {
        notes.add(new Note(number, sentence));
    }
}
