package exhibit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// The files that words are read from: those that stand beside the classes, `words_de.properties`, `hand_de.properties`,
/// and those that the owner of a station has put into a folder, each a whole language or a part of one.
final class TextFiles {

    /// Where the laboratory's words stand.
    static final List<String> LABORATORY = List.of("laboratory", "hand", "concepts", "mixing");

    private static final List<String> OURS = List.of("en", "de", "fr", "es");
    private static final String VISITORS = "words_";
    private static final String END = ".properties";

    private TextFiles() {
    }

    /// Named when Java starts, otherwise beside the settings of the machine or of the user.
    private static Path folder() {
        return Stream.of(Path.of(System.getProperty("exhibit.words", "no such folder")),
                Path.of("/etc/superposition-station/words"),
                Path.of(System.getProperty("user.home"), ".config", "superposition-station", "words"))
                .filter(Files::isDirectory).findFirst().orElse(Path.of("no such folder"));
    }

    /// Ours, and every other of which there is a file of visitors' words in the owner's folder.
    static List<String> languages() {
        return languages(folder());
    }

    static List<String> languages(Path folder) {
        if (!Files.isDirectory(folder))
            return OURS;
        try (var files = Files.list(folder)) {
            var added = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(VISITORS + "[a-z]{2,3}\\" + END))
                    .map(name -> name.substring(VISITORS.length(), name.length() - END.length())).sorted();
            return Stream.concat(OURS.stream(), added).distinct().toList();
        } catch (IOException _) {
            return OURS;
        }
    }

    static boolean has(String name) {
        return TextFiles.class.getResource(name + END) != null;
    }

    /// What visitors read. What there are no words for in a language, it says in English.
    static Properties visitors(String language) {
        return read(List.of(VISITORS), language, folder());
    }

    static Properties visitors(String language, Path folder) {
        return read(List.of(VISITORS), language, folder);
    }

    /// What the laboratory has no words for in a language, it says in English.
    static Properties laboratory(String language) {
        return read(LABORATORY.stream().map(room -> room + "_").toList(), language, folder());
    }

    /// The later file has the last word: English, the language itself, and what the owner says in it.
    private static Properties read(List<String> rooms, String language, Path folder) {
        var texts = new Properties();
        for (var room : rooms) {
            for (var spoken : List.of(OURS.getFirst(), language))
                if (has(room + spoken))
                    read(texts, Objects.requireNonNull(TextFiles.class.getResourceAsStream(room + spoken + END)));
            var own = folder.resolve(room + language + END);
            if (Files.isRegularFile(own))
                texts.putAll(usable(own));
        }
        return texts;
    }

    /// What can be read of an owner's file. A slip in it costs the words it is in, never the exhibit.
    private static Properties usable(Path file) {
        var texts = new Properties();
        try (var bytes = Files.newInputStream(file)) {
            read(texts, bytes);
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            texts.clear();
        }
        texts.values().removeIf(text -> !isFormat((String) text));
        return texts;
    }

    private static boolean isFormat(String text) {
        try {
            return !new MessageFormat(text).toPattern().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void read(Properties texts, InputStream bytes) {
        try (bytes; var reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
