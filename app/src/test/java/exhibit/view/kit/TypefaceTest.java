package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The letters that come with the exhibit are all it needs, wherever it starts.
final class TypefaceTest {

    private static final List<Path> WORDS = List.of(Path.of("src/main/resources/exhibit/text"),
            Path.of("src/main/java/exhibit/view"), Path.of("src/main/java/exhibit/text"),
            Path.of("src/main/java/exhibit/study"));
    /// What JavaFX calls its own names for letters.
    private static final Set<String> LOGICAL = Set.of("Monospaced", "SansSerif", "Serif", "System");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern FAMILY = Pattern.compile("-fx-font-family: \"(.*?)\"");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void no_other_letters_are_known_than_those_that_came_along() {
        assertTrue(Typeface.isThere());
        assertEquals(Typeface.FAMILIES,
                Font.getFamilies().stream().filter(family -> !LOGICAL.contains(family)).toList());
        assertEquals(width(new Font("Inter Regular", 20)), width(new Font("System Regular", 20)));
    }

    @Test
    void every_weight_is_one_of_its_own() {
        assertEquals("Inter Regular", Font.font(Typeface.FAMILY, FontWeight.NORMAL, 20).getName());
        assertEquals("Inter Bold", Font.font(Typeface.FAMILY, FontWeight.BOLD, 20).getName());
        assertEquals("Inter SemiBold", Font.font("Inter SemiBold", 20).getName());
    }

    @Test
    void style_sheets_name_no_family_that_did_not_come_along() throws IOException {
        var named = new HashSet<String>();
        for (var sheet : List.of("letters.css", "look.css"))
            FAMILY.matcher(new String(bytes(sheet), StandardCharsets.UTF_8)).results().map(found -> found.group(1))
                    .forEach(named::add);
        assertEquals(Set.copyOf(Typeface.FAMILIES), named);
    }

    @Test
    void every_letter_that_is_written_is_in_every_weight() throws IOException {
        var written = new TreeSet<Integer>();
        for (var place : WORDS) written.addAll(letters(place));
        assertTrue(written.containsAll(List.of((int) 'ß', (int) '½', (int) 'ñ')), "too few were read");
        for (var file : Typeface.FILES) {
            var drawn = drawn(ByteBuffer.wrap(bytes(Typeface.PLACE + file)));
            assertEquals("", written.stream().filter(letter -> !drawn.contains(letter)).map(Character::toString)
                    .collect(Collectors.joining()), file);
        }
    }

    @Test
    void a_spoiled_letter_is_replaced() throws IOException {
        Typeface.unpack(folder);
        var first = folder.resolve(Typeface.FILES.getFirst());
        var whole = Files.readAllBytes(first);
        Files.write(first, new byte[whole.length]);
        Typeface.unpack(folder);
        assertEquals(ByteBuffer.wrap(whole), ByteBuffer.wrap(Files.readAllBytes(first)));
    }

    @Test
    void many_first_starts_in_the_same_second_leave_whole_letters() throws IOException {
        IntStream.range(0, 16).parallel().forEach(_ -> unpack());
        for (var file : Typeface.FILES)
            assertEquals(ByteBuffer.wrap(bytes(Typeface.PLACE + file)),
                    ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file))));
        try (var left = Files.list(folder)) {
            assertEquals(5, left.count());
        }
    }

    @Test
    void a_place_that_cannot_be_written_to_is_refused() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> Typeface.unpack(file.resolve("letters")));
    }

    private static double width(Font font) {
        return Fx.ask(() -> {
            var text = new Text("What comes when no letters are named");
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }

    private void unpack() {
        try {
            Typeface.unpack(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// All in some files but for what only programmers read.
    private static Set<Integer> letters(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            var letters = new HashSet<Integer>();
            for (var file : files.filter(Files::isRegularFile).toList())
                COMMENT.matcher(Files.readString(file)).replaceAll("").codePoints().filter(letter -> letter >= ' ')
                        .forEach(letters::add);
            return letters;
        }
    }

    /// What an OpenType font draws: its table "cmap", in the format that holds all of Unicode.
    private static Set<Integer> drawn(ByteBuffer font) {
        int map = table(font, "cmap");
        var drawn = new HashSet<Integer>();
        for (int i = 0; i < font.getShort(map + 2); i++) {
            int at = map + font.getInt(map + 8 + 8 * i);
            if (font.getShort(at) == 12)
                for (int group = 0; group < font.getInt(at + 12); group++)
                    IntStream.rangeClosed(font.getInt(at + 16 + 12 * group), font.getInt(at + 20 + 12 * group))
                            .forEach(drawn::add);
        }
        return drawn;
    }

    private static int table(ByteBuffer font, String name) {
        for (int i = 0; i < font.getShort(4); i++) {
            var tag = new byte[4];
            font.get(12 + 16 * i, tag);
            if (name.equals(new String(tag, StandardCharsets.US_ASCII))) return font.getInt(12 + 16 * i + 8);
        }
        throw new IllegalArgumentException("no table " + name);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var bytes = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource)) {
            return bytes.readAllBytes();
        }
    }
}
