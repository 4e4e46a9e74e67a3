package exhibit.station.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The settings file.
final class SettingsTest {

    private static final Path TEMPLATE = Path.of("../deploy/station.properties");
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");

    @Test
    void the_file_that_comes_along_says_what_holds_without_it() {
        assertEquals(Settings.usual(), Settings.read(TEMPLATE, LANGUAGES));
    }

    @Test
    void every_setting_stands_in_the_file_that_comes_along() throws IOException {
        var known = read(Files.readString(TEMPLATE).lines().map(line -> line.replaceFirst("^#((mqtt|room)\\..*)", "$1"))
                .collect(Collectors.joining("\n")));
        assertEquals(List.of(), known.notes());
        var keys = Pattern.compile("(?m)^#?([a-z.]+) *= ").matcher(Files.readString(TEMPLATE)).results()
                .map(match -> match.group(1)).toList();
        assertEquals(26, keys.size(), keys::toString);
    }

    /// What the code refuses with is the range it judges by; the comment above the setting must say the same.
    @ParameterizedTest
    @ValueSource(strings = {"station.number", "screen.width.mm", "screen.height.mm", "viewing.distance.mm",
        "sound.limit", "idle.seconds", "idle.countdown.seconds", "idle.dim.minutes"})
    void the_file_that_comes_along_says_the_range_of_every_number(String key) throws IOException {
        var note = read(key + " = -1").notes().getFirst();
        var range = note.replaceFirst(".* a whole number from (\\d+ to \\d+);.*", "$1");
        var manual = Files.readString(TEMPLATE);
        var above = manual.substring(0, manual.indexOf("\n" + key));
        var comment = above.substring(above.lastIndexOf("\n\n")).replaceAll("\\s+#?\\s*", " ");
        assertTrue(comment.contains(" " + range) || comment.contains("(" + range), key + " takes " + range + ", but: "
                + comment);
    }

    @Test
    void what_is_chosen_holds() {
        var chosen = read("""
                station.number = 7
                language=de
                  screen.rotation = 90
                rendering = software
                face = no
                sound = off
                idle.seconds = 120
                hours = mon-fri 09:00-17:00
                data = /srv/station
                mqtt = mqtts://broker:8883
                exhibitera = http://10.0.0.2:8082
                room = 192.168.1.21
                room.hub = 192.168.1.20
                csv.style = semicolon
                """);
        assertEquals(List.of(), chosen.notes());
        assertEquals(7, chosen.station());
        assertEquals("de", chosen.language());
        assertEquals(90, chosen.screen().rotation());
        assertEquals(Settings.Rendering.SOFTWARE, chosen.rendering());
        assertFalse(chosen.screen().face());
        assertEquals(CsvStyle.SEMICOLON, chosen.csv());
        assertFalse(chosen.sound().on());
        assertEquals(120, chosen.idle().quiet().toSeconds());
        assertEquals(5, chosen.hours().days().size());
        assertEquals(Optional.of(Path.of("/srv/station")), chosen.data());
        assertEquals("superposition-station/7", chosen.mqtt().orElseThrow().topic());
        assertEquals(Optional.of(URI.create("http://10.0.0.2:8082")), chosen.exhibitera());
        assertEquals(Optional.of(new Settings.Room("192.168.1.21", "192.168.1.20")), chosen.room());
    }

    /// A line, and what the note must say.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"idle.seconds = 5 | 30 to 900", "idle.seconds = soon | 30 to 900",
        "station.number = 0 | 1 to 9999", "language = xx | de, en, es, fr", "screen.rotation = 45 | 0, 90, 180, 270",
        "screen.width.mm = -1 | 50 to 5000", "rendering = vulkan | auto, gpu, software", "sound = loud | on or off",
        "face = off | yes or no",
        "sound.limit = 101 | 0 to 100", "hours = mon | always", "hours = mon-fri 17:00-09:00 | the later time last",
        "hours = mon-fri 9-17 | 09:00-17:00", "hours = someday 09:00-17:00 | mon, tue",
        "hours = mon 09:00-12:00, mon 13:00-17:00 | once", "hours.closed = 31-12 | month first",
        "hours.closed = 02-30 | month first", "hours.zone = Mars/Olympus | Europe/Berlin", "data = here | whole path",
        "mqtt = broker | mqtts://", "mqtt = http://broker | mqtts://", "mqtt.topic = a b | without spaces",
        "mqtt.certificate = | broker.pem",
        "exhibitera = 10.0.0.2 | http://", "room = on | such as 192.168.1.20", "room = 0.0.0.0 | one address",
        "room.hub = here or there | such as 192.168.1.20", "colour = blue | no setting", "idle.seconds | no '='"})
    void a_wrong_line_is_named_and_the_usual_value_holds(String line, String says) {
        var settings = read("# first\n\n" + line);
        var notes = settings.notes();
        assertTrue(notes.getFirst().startsWith("station.properties, line 3: "), notes::toString);
        assertTrue(notes.getFirst().contains(says), notes::toString);
        assertEquals(1, notes.size());
        assertEquals(read("").toString(), settings.toString().replace(notes.toString(), "[]"));
    }

    @Test
    void what_stands_twice_holds_as_it_stands_last() {
        var settings = read("station.number = 3\nstation.number = 4");
        assertEquals(4, settings.station());
        assertEquals(List.of("station.properties, line 2: 'station.number' stands here for the second time; "
                + "line 1 is left aside"), settings.notes());
    }

    @Test
    void a_certificate_for_a_broker_that_is_not_encrypted_is_named() {
        var settings = read("mqtt = mqtt://broker\nmqtt.certificate = /etc/broker.pem");
        assertEquals(
                List.of("station.properties, line 2: mqtt.certificate: mqtt:// is not encrypted and asks for none; "
                        + "write mqtts://; the default is used"),
                settings.notes());
    }

    @Test
    void a_file_that_cannot_be_read_is_named() {
        var settings = Settings.read(Path.of("nowhere.properties"), LANGUAGES);
        assertEquals(List.of("nowhere.properties cannot be read; every setting is as it comes"), settings.notes());
        assertEquals(Settings.usual().idle(), settings.idle());
    }

    @Test
    void no_text_whatever_stops_the_station() {
        var random = new Random(4);
        var letters = "abcdefgh.=:#-,0123456789 \n\t\u00e4\u0000mqthousidle";
        for (int file = 0; file < 2000; file++) {
            var text = random.ints(200, 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1))
                    .collect(Collectors.joining());
            assertEquals("en", read("idle.seconds = " + text).language());
        }
    }

    @Test
    void a_password_is_not_written_where_the_settings_are() {
        var settings = read("mqtt = mqtts://broker:8883\nmqtt.user = u\nmqtt.password = secret");
        assertEquals("secret", settings.mqtt().orElseThrow().password());
        assertFalse(settings.toString().contains("secret"));
    }

    private static Settings read(String text) {
        return SettingsFile.parse("station.properties", text, LANGUAGES);
    }
}
