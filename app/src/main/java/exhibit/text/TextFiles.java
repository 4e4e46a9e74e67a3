package exhibit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The files that words are read from. A language of ours is a folder beside this class: `de` with `words.properties`,
/// `hand.properties` and so on. The owner of a station puts files into one folder, `words_it.properties` or
/// `hand_it.properties`, each a whole language or a part of one.
final class TextFiles {

    static final String VISITORS = "words";

    /// Where the laboratory's words stand.
    static final List<String> LABORATORY = List.of("laboratory", "hand", "concepts", "mixing", "unmixing");

    private static final String ENGLISH = "en";

    /// In the order that visitors are used to; all other languages come after these, by their codes.
    private static final List<String> FIRST = List.of(ENGLISH, "de", "fr", "es");

    private static final String END = ".properties";
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern OURS = Pattern.compile("(?:exhibit/text/)?([a-z]{2,3})/" + VISITORS + "\\" + END);
    private static final Pattern OWN = Pattern.compile(VISITORS + "_([a-z]{2,3})\\" + END);

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
        return Stream.of(FIRST.stream().filter(language -> has(VISITORS, language)), ours(), own(folder))
                .flatMap(codes -> codes).distinct().toList();
    }

    /// The same as to look for it among all of them, without a look through the whole jar.
    static boolean knows(String language) {
        return CODE.matcher(language).matches() && (has(VISITORS, language)
                || Files.exists(folder().resolve(own(VISITORS, language))));
    }

    /// The folders beside this class, which may be in a jar.
    private static Stream<String> ours() {
        var english = Objects.requireNonNull(TextFiles.class.getResource(file(VISITORS, ENGLISH)));
        try {
            return codes(OURS, english.openConnection() instanceof JarURLConnection jar
                    ? jar.getJarFile().stream().map(ZipEntry::getName).toList()
                    : files(Path.of(URI.create(english.toString())).resolve("../..").normalize(), 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> own(Path folder) {
        try {
            return Files.isDirectory(folder) ? codes(OWN, files(folder, 1)) : Stream.empty();
        } catch (IOException | UncheckedIOException _) {
            return Stream.empty();
        }
    }

    private static List<String> files(Path folder, int deep) throws IOException {
        try (var files = Files.walk(folder, deep)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
        }
    }

    private static Stream<String> codes(Pattern pattern, List<String> files) {
        return files.stream().map(pattern::matcher).filter(Matcher::matches).map(found -> found.group(1)).sorted();
    }

    /// Where a language of ours has the words of a room.
    static String file(String room, String language) {
        return language + "/" + room + END;
    }

    /// Where a language of the owner's has them.
    private static String own(String room, String language) {
        return room + "_" + language + END;
    }

    static boolean has(String room, String language) {
        return TextFiles.class.getResource(file(room, language)) != null;
    }

    /// What visitors read. What there are no words for in a language, it says in English.
    static Properties visitors(String language) {
        return visitors(language, folder());
    }

    static Properties visitors(String language, Path folder) {
        return read(List.of(VISITORS), language, folder);
    }

    /// What the laboratory has no words for in a language, it says in English.
    static Properties laboratory(String language) {
        return read(LABORATORY, language, folder());
    }

    /// The later file has the last word: English, the language itself, and what the owner says in it.
    private static Properties read(List<String> rooms, String language, Path folder) {
        var texts = new Properties();
        for (var room : rooms) {
            for (var spoken : Stream.of(ENGLISH, language).distinct().toList())
                if (has(room, spoken))
                    texts.putAll(ours(room, spoken));
            var own = folder.resolve(own(room, language));
            if (Files.isRegularFile(own))
                texts.putAll(usable(own));
        }
        return texts;
    }

    /// What one file of ours says.
    static Properties ours(String room, String language) {
        var texts = new Properties();
        read(texts, Objects.requireNonNull(TextFiles.class.getResourceAsStream(file(room, language))));
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
            return !new MessageFormat(text, Locale.ROOT).toPattern().isEmpty();
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
