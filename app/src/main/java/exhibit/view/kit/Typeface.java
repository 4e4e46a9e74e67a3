package exhibit.view.kit;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javafx.scene.text.Font;
import org.tinylog.Logger;

/// Inter, which comes with the exhibit, so that words look and fit the same on every machine. What is installed there is
/// neither needed nor looked at.
public final class Typeface {

    /// Of all words; JavaFX takes the weight between regular and bold for a family of its own.
    public static final String FAMILY = "Inter";
    static final List<String> FAMILIES = List.of(FAMILY, "Inter SemiBold");

    private static final String FOLDER = "prism.fontdir";
    static final String PLACE = "/com/formdev/flatlaf/fonts/inter/";
    static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

    /// What JavaFX on Linux reads beside the letters, where it does not ask the system for them: what stands for its
    /// logical fonts, and which others there are.
    private static final List<String> TABLES = List.of("logicalfonts.properties", "allfonts.properties");

    private Typeface() {
    }

    /// Whether words are set in it, and not in whatever the system has. Once JavaFX runs.
    public static boolean isThere() {
        return Font.getFamilies().containsAll(FAMILIES);
    }

    /// Before JavaFX runs: on Linux it takes our letters for all there are, and asks no fontconfig, which may have none.
    static void unpack() {
        if (!isLinux() || System.getProperty(FOLDER) != null) return;
        try {
            take(unpacked());
        } catch (IOException e) {
            Logger.warn("the letters of the exhibit cannot be unpacked (" + e.getMessage()
                    + "), so those of the system are taken; make room in " + System.getProperty("java.io.tmpdir"));
        }
    }

    private static void take(Path folder) {
        System.setProperty("prism.useFontConfig", "false");
        System.setProperty(FOLDER, folder.toString());
    }

    private static Path unpacked() throws IOException {
        var kept = kept();
        try {
            if (kept.isAbsolute()) return unpack(kept.resolve("letters"));
        } catch (IOException _) {
            // nothing may be kept there
        }
        return unpack(passing());
    }

    /// As soon as JavaFX runs: elsewhere our letters join those of the system.
    static void load() {
        if (isLinux() || isThere()) return;
        for (var file : FILES)
            try (var letters = place(PLACE + file).openStream()) {
                Font.loadFont(letters, 0);
            } catch (IOException e) {
                Logger.warn(file + " cannot be read: " + e.getMessage());
            }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    /// A folder that stays, so that what is unpacked there is unpacked once. It is not absolute where the system knows no
    /// home of this user, which Java calls "?".
    static Path kept() {
        var cache = Stream.of(System.getProperty("javafx.cachedir"), System.getenv("XDG_CACHE_HOME"))
                .filter(place -> place != null && place.startsWith("/")).findFirst()
                .orElse(System.getProperty("user.home") + "/.cache");
        return Path.of(cache, "superposition-station");
    }

    /// One of our own that goes with us.
    private static Path passing() throws IOException {
        var folder = Files.createTempDirectory("superposition-station");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try {
            for (var file : Stream.concat(FILES.stream(), TABLES.stream()).toList())
                Files.deleteIfExists(folder.resolve(file));
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // the system empties its folder for passing things by itself
        }
    }

    static Path unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : FILES) copy(PLACE + file, folder.resolve(file));
        for (var table : TABLES) copy(table, folder.resolve(table));
        return folder;
    }

    /// Whole or not at all, for another start may be at it in the same moment.
    private static void copy(String resource, Path to) throws IOException {
        var from = place(resource);
        if (Files.exists(to) && isSame(from, to)) return;
        var part = Files.createTempFile(to.getParent(), "part", ".tmp");
        try (var bytes = from.openStream()) {
            Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// A jar knows the checksum of what is in it, so that nothing has to be unpacked to be compared.
    private static boolean isSame(URL resource, Path file) throws IOException {
        var content = Files.readAllBytes(file);
        if (resource.openConnection() instanceof JarURLConnection jar) {
            var checksum = new CRC32();
            checksum.update(content);
            return jar.getJarEntry().getSize() == content.length && jar.getJarEntry().getCrc() == checksum.getValue();
        }
        try (var bytes = resource.openStream()) {
            return Arrays.equals(bytes.readAllBytes(), content);
        }
    }

    private static URL place(String resource) throws IOException {
        var place = Typeface.class.getResource(resource);
        if (place == null) throw new IOException(resource + " is not in the exhibit");
        return place;
    }
}
