package exhibit.station.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.Stick;
import exhibit.station.settings.CsvStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves the station.
final class ExportTest {

    private static final Instant NOW = Instant.parse("2026-06-02T15:04:05Z");
    private static final String HEAD = "station,version,from (UTC),to (UTC),what,count (1)\r\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_hour_with_few_visits_is_merged_with_the_next() {
        var csv = export().counts(List.of(row(494_000, "visits", 4), row(494_001, "visits", 1),
                row(494_001, "faults", 2), row(494_002, "visits", 7)));
        assertEquals(HEAD + "7,1.0,2026-05-10T08:00:00Z,2026-05-10T10:00:00Z,faults,2\r\n"
                + "7,1.0,2026-05-10T08:00:00Z,2026-05-10T10:00:00Z,visits,5\r\n"
                + "7,1.0,2026-05-10T10:00:00Z,2026-05-10T11:00:00Z,visits,7\r\n", csv);
    }

    @Test
    void what_is_left_over_joins_the_last_and_fewer_than_five_visits_are_not_told() {
        assertEquals(HEAD + "7,1.0,2026-05-10T08:00:00Z,2026-05-10T13:00:00Z,visits,9\r\n",
                export().counts(List.of(row(494_000, "visits", 5), row(494_004, "visits", 4))));
        assertEquals(HEAD, export().counts(List.of(row(494_000, "visits", 4))));
    }

    @Test
    void numbers_are_the_same_in_every_country() {
        var before = Locale.getDefault();
        try {
            var rows = List.of(row(494_000, "visits", 1_234_567));
            var english = export().counts(rows);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(english, export().counts(rows));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_field_with_a_comma_or_a_quote_is_quoted() {
        assertTrue(export().recipes(Map.of("a\"b,c", 1L)).endsWith("7,1.0,\"a\"\"b,c\",1\r\n"));
    }

    @Test
    void the_files_carry_the_stations_number_and_the_time() throws Exception {
        try (var counts = new Counts(database())) {
            var batch = new Unwritten();
            for (int visit = 0; visit < 5; visit++)
                batch.add(494_000, "visits");
            batch.recipes().put("2222248P", 3L);
            counts.write(batch);
        }
        var stick = folder.resolve("stick");
        var files = export().to(stick);
        assertEquals(Stream.of("counts.csv", "recipes.csv", "health.json")
                .map(end -> stick.resolve("station-7-20260602T150405Z-" + end)).toList(), files);
        assertTrue(Files.readString(files.get(0)).endsWith("visits,5\r\n"));
        assertEquals("station,version,recipe,kept (1)\r\n7,1.0,2222248P,3\r\n", Files.readString(files.get(1)));
        try (var all = Files.list(stick)) {
            assertEquals(3, all.count());
        }
    }

    @Test
    void what_cannot_be_written_leaves_nothing_behind() throws IOException {
        var full = Files.writeString(folder.resolve("full"), "");
        assertThrows(IOException.class, () -> export().to(full.resolve("stick")));
        assertEquals(0, Files.size(full));
    }

    @Test
    void a_year_is_exported_within_twenty_seconds() throws Exception {
        try (var counts = new Counts(database())) {
            var batch = new Unwritten();
            for (int hour = 0; hour < 365 * 10; hour++)
                for (int what = 0; what < 30; what++)
                    batch.counts().computeIfAbsent(480_000L + hour, _ -> new java.util.TreeMap<>())
                            .put(what == 0 ? "visits" : "count " + what, 20L);
            counts.write(batch);
        }
        long begun = System.nanoTime();
        var files = export().to(folder.resolve("stick"));
        assertTrue(System.nanoTime() - begun < 20_000_000_000L);
        assertEquals(365 * 10 * 30 + 1, Files.readAllLines(files.getFirst()).size());
    }

    @Test
    void only_a_stick_with_the_marker_is_one_for_exports() throws IOException {
        Files.createDirectories(folder.resolve("media/user/other"));
        var stick = Files.createDirectories(folder.resolve("media/user/stick"));
        assertEquals(Optional.empty(), Stick.found(List.of(folder.resolve("media"))));
        Files.createFile(stick.resolve(Stick.MARKER));
        assertEquals(Optional.of(stick), Stick.found(List.of(folder.resolve("nowhere"), folder.resolve("media"))));
    }

    private Export export() {
        return new Export(7, database(), "{}\n", new ExportForm("1.0", NOW, CsvStyle.COMMA));
    }

    private Path database() {
        return folder.resolve("counts.db");
    }

    private static Counts.Row row(long hour, String what, long count) {
        return new Counts.Row(hour, what, count);
    }
}
