package exhibit.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// The files that words are read from, which stand beside the classes: `words_de.properties`, `hand_de.properties`.
final class TextFiles {

    /// Where the laboratory's words stand.
    static final List<String> LABORATORY = List.of("laboratory", "hand", "concepts", "mixing");

    private TextFiles() {
    }

    static boolean has(String name) {
        return TextFiles.class.getResource(name + ".properties") != null;
    }

    /// @param name as in `words_de`
    static Properties read(String name) {
        var texts = new Properties();
        read(texts, name);
        return texts;
    }

    /// What the laboratory has no words for in a language, it says in English.
    static Properties laboratory(String language) {
        var texts = new Properties();
        for (var spoken : List.of(Words.LANGUAGES.getFirst(), language))
            for (var room : LABORATORY)
                if (has(room + "_" + spoken))
                    read(texts, room + "_" + spoken);
        return texts;
    }

    private static void read(Properties texts, String name) {
        try (var file = TextFiles.class.getResourceAsStream(name + ".properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
