package exhibit.hardware.keyboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which layouts the system is set to: as the display says, where a program can be asked, then as the environment and
/// the system's files say, otherwise as it is usual where the user's language is spoken.
public final class KeyboardSettings {

    private static final List<Path> FILES = List.of(Path.of("/etc/default/keyboard"), Path.of("/etc/vconsole.conf"));
    private static final int PATIENCE_SECONDS = 3;

    /// Languages whose layout has another name.
    private static final Map<String, String> LAYOUTS = Map.ofEntries(Map.entry("ar", "ara"), Map.entry("cs", "cz"),
            Map.entry("da", "dk"), Map.entry("el", "gr"), Map.entry("fa", "ir"), Map.entry("he", "il"),
            Map.entry("ja", "jp"), Map.entry("nb", "no"), Map.entry("sl", "si"), Map.entry("sv", "se"),
            Map.entry("sr", "rs"), Map.entry("uk", "ua"), Map.entry("be", "by"), Map.entry("et", "ee"),
            Map.entry("fr-be", "be"), Map.entry("nl-be", "be"), Map.entry("fr-ch", "ch(fr)"), Map.entry("de-ch", "ch"),
            Map.entry("it-ch", "ch"), Map.entry("fr-ca", "ca"), Map.entry("en", "us"), Map.entry("en-gb", "gb"),
            Map.entry("pt-br", "br"), Map.entry("sq", "al"), Map.entry("hy", "am"), Map.entry("ka", "ge"),
            Map.entry("kk", "kz"), Map.entry("ga", "ie"), Map.entry("zh", "cn"), Map.entry("ko", "kr"),
            Map.entry("hi", "in"), Map.entry("ca", "es"), Map.entry("vi", "vn"));

    private KeyboardSettings() {
    }

    /// Finds out in the background, and tells the keyboard.
    public static void ask(Keyboard keyboard) {
        keyboard.expect(layouts(System.getenv(), FILES, system()));
        Thread.ofVirtual().name("keyboard").start(() -> {
            var found = display();
            if (!found.isEmpty()) keyboard.expect(found);
        });
    }

    /// The system's own language; what the exhibit speaks is another matter. The launcher tells Java another one, and
    /// leaves `LANG` as it was.
    private static Locale system() {
        var told = System.getenv().getOrDefault("LANG", "").replaceAll("[.@].*", "").replace('_', '-');
        return told.length() >= 2
                ? Locale.forLanguageTag(told)
                : Locale.of(System.getProperty("user.language", ""), System.getProperty("user.country", ""));
    }

    /// @param environment of the process
    /// @param files of shell variables; the first that names a layout counts
    static List<KeyLayout> layouts(Map<String, String> environment, List<Path> files, Locale locale) {
        var sources = Stream.concat(Stream.of(environment), files.stream().map(KeyboardSettings::variables));
        return sources.map(KeyboardSettings::named).filter(found -> !found.isEmpty()).findFirst()
                .orElseGet(() -> usual(locale));
    }

    /// @param answer of `setxkbmap -query`
    static List<KeyLayout> answered(String answer) {
        var told = new HashMap<String, String>();
        answer.lines().map(line -> line.split(":", 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> told.put(parts[0].strip(), parts[1].strip()));
        return named(told.getOrDefault("layout", ""), told.getOrDefault("variant", ""));
    }

    private static List<KeyLayout> named(Map<String, String> variables) {
        return Stream.of("XKB_DEFAULT_", "XKB").map(start -> named(variables.getOrDefault(start + "LAYOUT", ""),
                variables.getOrDefault(start + "VARIANT", ""))).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }

    /// Lists such as `us,ru` and `,phonetic`.
    private static List<KeyLayout> named(String layouts, String variants) {
        var variant = variants.split(",", -1);
        var layout = layouts.split(",", -1);
        return IntStream.range(0, layout.length).boxed().flatMap(i -> KeyLayouts
                .named(layout[i].strip(), i < variant.length ? variant[i].strip() : "").stream()).toList();
    }

    private static List<KeyLayout> usual(Locale locale) {
        var language = locale.getLanguage().toLowerCase(Locale.ROOT);
        if (locale.equals(Locale.ENGLISH)) return List.of(); // also what Java says where no language is set
        return Stream.of(language + "-" + locale.getCountry().toLowerCase(Locale.ROOT), language)
                .flatMap(key -> Optional.ofNullable(LAYOUTS.get(key)).stream()).findFirst()
                .or(() -> Optional.of(language)).flatMap(name -> KeyLayouts.named(name, "")).stream().toList();
    }

    private static Map<String, String> variables(Path file) {
        var found = new HashMap<String, String>();
        try {
            if (!Files.isReadable(file)) return found;
            for (var line : Files.readAllLines(file)) {
                var parts = line.split("=", 2);
                if (parts.length == 2) found.put(parts[0].strip(), parts[1].strip().replaceAll("^[\"']|[\"']$", ""));
            }
        } catch (IOException _) {
            // A setting that cannot be read is none.
        }
        return found;
    }

    private static List<KeyLayout> display() {
        // Under Wayland the display that can be asked knows nothing of the real one's keys.
        if (System.getenv("DISPLAY") == null || System.getenv("WAYLAND_DISPLAY") != null) return List.of();
        try {
            var program = new ProcessBuilder("setxkbmap", "-query").redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && program.exitValue() == 0)
                return answered(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            program.destroyForcibly();
        } catch (IOException _) {
            // It is not installed, and need not be.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
