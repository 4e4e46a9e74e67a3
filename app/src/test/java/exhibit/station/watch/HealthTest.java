package exhibit.station.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import exhibit.station.counts.ExportForm;
import exhibit.station.counts.StationFolder;
import exhibit.station.settings.CsvStyle;
import exhibit.station.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a station is.
final class HealthTest {

    private static final Instant NOON = Instant.parse("2026-06-02T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_says_what_the_machine_says_of_itself() throws IOException {
        Files.writeString(folder.resolve("temp"), "54321\n");
        Files.writeString(folder.resolve("throttled"), "50005\n");
        var health = of("");
        assertEquals(54.3, health.temperatureCelsius());
        assertEquals("50005", health.throttled());
        assertTrue(health.freeMebibytes() != null && health.freeMebibytes() > 0);
    }

    @Test
    void what_the_machine_does_not_know_is_left_open() throws IOException {
        assertNull(of("").temperatureCelsius());
        assertNull(of("").throttled());
    }

    @Test
    void machines_can_read_it() throws IOException {
        var json = JsonParser.parseString(of("station.number = 12\ncolour = blue").json()).getAsJsonObject();
        assertEquals(Set.of("station", "version", "running", "open", "visited", "uptimeSeconds", "clockSet",
                "temperatureCelsius", "throttled", "freeMebibytes", "countsWritten", "countsSpoiled", "missing",
                "lastExport", "faults",
                "failures", "notes"),
                json.keySet());
        assertEquals(12, json.get("station").getAsInt());
        assertEquals(1, json.getAsJsonArray("notes").size());
        assertEquals(2, json.get("failures").getAsInt());
        assertEquals("sound", json.getAsJsonArray("missing").get(0).getAsString());
        assertEquals("it is stuck", json.getAsJsonObject("faults").get("first knob").getAsString());
    }

    @Test
    void a_station_that_sleeps_still_says_when_it_was_exported_and_whether_its_clock_is_right() {
        var asleep = Health.asleep(Settings.usual(), "1.0", machine(), "2026-06-01T00:00:00Z", NOON);
        assertEquals("false true 2026-06-01T00:00:00Z",
                asleep.running() + " " + asleep.clockSet() + " " + asleep.lastExport());
        assertEquals(false, Health.asleep(Settings.usual(), "1.0", machine(), "", Instant.EPOCH).clockSet());
    }

    @Test
    void an_export_is_remembered() throws IOException {
        var state = new StationFolder(folder.resolve("state"));
        assertEquals("", state.lastExport());
        assertEquals(3, state
                .export(folder.resolve("stick"), new ExportForm("1.0", NOON.plusNanos(5), CsvStyle.COMMA), of(""))
                .size());
        assertEquals("2026-06-02T12:00:00Z", state.lastExport());
    }

    private Health of(String settings) throws IOException {
        return Health.of(Settings.read(Files.writeString(folder.resolve("s"), settings), Set.of()), "1.0", machine(),
                new Health.Exhibit(true, false, true, false, List.of(Health.Part.SOUND), 60,
                        Map.of("first knob", "it is stuck"), 2),
                true, "");
    }

    private SystemInfo machine() {
        return new SystemInfo(folder.resolve("temp"), List.of(folder.resolve("elsewhere"), folder.resolve("throttled")),
                folder);
    }
}
