package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.settings.KioskSettings;
import exhibit.station.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What is wrong is told to staff in the language of the station, whole sentences of it.
final class FaultWordsTest {

    static final List<String> OTHERS = List.of("de", "fr", "es");
    private static final Path DRIVERS = Path.of("../hardware/src/main/java/exhibit/hardware/gpio");
    private static final Pattern LITERAL = Pattern
            .compile("(contains\\()?\"([^\"]+)\"(?:\\s*\\+\\s*\"([^\"]+)\")?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EDGE = Pattern.compile("^\\P{L}+|\\P{L}+$");

    /// Every setting, each as nobody may write it.
    private static final String WRONG = """
            station.number = 0
            language = xx
            screen.width.mm = wide
            screen.rotation = 45
            face = perhaps
            rendering = quick
            sound = loud
            hours = quatsch
            hours.closed = 24.12.
            hours.zone = Here
            data = xyz
            mqtt = xyz
            mqtt.topic = #
            mqtt.certificate =
            exhibitera = xyz
            room = 0.0.0.0
            room.hub = fe80::1
            csv.style = colon
            no such line
            face = no
            colour = blue
            """;

    private static final String KIOSK = "size = large\nwiring = xyz";

    /// One after the other in the same line's place.
    private static final List<String> MORE = List.of("hours = mon 9-8", "hours = mon 09:00-17:00, mon 09:00-17:00",
            "hours = xyz 09:00-17:00", "mqtt = mqtt://broker.example\nmqtt.certificate = broker.pem", "room = xyz",
            "room.hub = fe80::1%eth0", "room.hub = :", "room.hub = 10.0.0.1:0");

    @ParameterizedTest
    @FieldSource("OTHERS")
    void whatever_is_wrong_with_a_control_is_told_without_a_word_of_english(String language) throws IOException {
        var told = new FaultWords(Words.in(language));
        var sentences = sentences();
        assertTrue(sentences.size() >= 12, () -> "these are not all: " + sentences);
        for (var sentence : sentences)
            assertEquals(Set.of(), english(sentence, told.fault(sentence), language), told.fault(sentence));
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void whatever_is_wrong_in_the_settings_is_told_without_a_word_of_english(String language,
            @TempDir Path folder) throws IOException {
        var told = new FaultWords(Words.in(language));
        var notes = notes(folder);
        assertTrue(notes.size() >= 30, () -> "these are not all: " + notes);
        for (var note : notes)
            assertEquals(Set.of(), english(note, told.fault(note), language), told.fault(note));
    }

    @Test
    void in_english_it_is_told_as_the_log_tells_it(@TempDir Path folder) throws IOException {
        var told = new FaultWords(Words.in("en"));
        for (var sentence : Stream.concat(notes(folder).stream(), sentences().stream()).toList())
            assertEquals(sentence, told.fault(sentence));
    }

    @Test
    void a_command_to_type_stays_as_it_is() {
        var told = new FaultWords(Words.in("de"))
                .fault("there is no I2C bus; fix: add dtparam=i2c_arm=on to /boot/firmware/config.txt and restart");
        assertEquals("Es gibt keinen I2C-Bus. Abhilfe: dtparam=i2c_arm=on in /boot/firmware/config.txt eintragen und "
                + "neu starten", told);
    }

    @Test
    void what_nobody_foresaw_is_quoted_and_what_is_no_sentence_stays() {
        var told = new FaultWords(Words.in("fr"));
        assertEquals("Message de l’appareil\u00a0: Input/output error", told.fault("Input/output error"));
        assertEquals("/media/stick", told.part("/media/stick"));
        assertEquals(7, told.part(7));
    }

    /// Words of the sentence that are still there, though they are English and none of the station's language.
    private static Set<String> english(String sentence, String told, String language) {
        assertFalse(told.equals(sentence), sentence);
        var own = words(all(language));
        var left = new TreeSet<>(words(told));
        left.retainAll(words(all("en")));
        left.removeAll(own);
        left.removeIf(word -> (WRONG + KIOSK).contains(word + " ="));
        return left;
    }

    private static String all(String language) {
        var words = Words.in(language);
        return TextFiles.ours(TextFiles.VISITORS, language).stringPropertyNames().stream()
                .filter(key -> key.startsWith("wrong.")).map(key -> words.text(key)).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split("[\\s\u00a0]+", -1)).map(word -> EDGE.matcher(word).replaceAll(""))
                .filter(WORD.asMatchPredicate()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the drivers' files say, a place in it filled.
    private static Set<String> sentences() throws IOException {
        try (var files = Files.list(DRIVERS)) {
            return files.filter(file -> file.toString().matches(".*(Reasons|Device|Channel)\\.java"))
                    .flatMap(FaultWordsTest::literals).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().filter(found -> found.group(1) == null)
                    .map(found -> found.group(2) + (found.group(3) == null ? "" : found.group(3)))
                    .filter(text -> text.split(" ", -1).length >= 3)
                    .map(text -> text.endsWith(": ") ? text + "/dev" : text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> notes(Path folder) throws IOException {
        var notes = new ArrayList<String>();
        for (var text : Stream.concat(Stream.of(WRONG), MORE.stream()).toList())
            notes.addAll(Settings.read(Files.writeString(folder.resolve("station.properties"), text),
                    Set.of("en", "de", "fr", "es")).notes());
        notes.addAll(KioskSettings
                .read(Files.writeString(folder.resolve("kiosk.properties"), KIOSK)).notes());
        notes.addAll(KioskSettings.read(folder.resolve("none")).notes());
        return notes;
    }
}
