package exhibit.command.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import exhibit.MadeUpStudy;
import exhibit.command.HeardTerminal;
import exhibit.command.StationCommand;
import exhibit.command.option.Json;
import exhibit.command.option.Target;
import exhibit.laboratory.KeptFile;
import exhibit.laboratory.Laboratory;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.plot.Plot;
import exhibit.text.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class ExperimentsTest {

    private static final Plot.Axis AXIS = new Plot.Axis("axis", 0, 1, false);

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_list_names_every_experiment_and_its_title() {
        assertEquals(0, run("experiments"));
        var lines = terminal.out().lines().toList();
        assertEquals(Laboratory.ALL.size(), lines.size());
        for (int line = 0; line < lines.size(); line++) {
            var study = Laboratory.ALL.get(line);
            assertTrue(lines.get(line).startsWith(study.id() + " "), lines.get(line));
            assertFalse(lines.get(line).contains(".title"), "no words for " + study.id());
            assertTrue(lines.get(line).contains(Words.in("en").label(study.id() + ".title")), lines.get(line));
        }
    }

    @Test
    void one_experiment_says_what_was_measured_beside_what_must_come_out() {
        assertEquals(0, run("experiment t8"));
        assertTrue(terminal.out().startsWith("T8  "), terminal.out());
        assertTrue(terminal.out().lines().skip(1).allMatch(line -> line.startsWith("  holds")), terminal.out());
        terminal.forget();
        assertEquals(0, run("experiment T8 --json -"));
        var json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals("T8", json.get("id").getAsString());
        assertTrue(json.get("pass").getAsBoolean());
        assertEquals(json.getAsJsonObject("measured").keySet(), json.getAsJsonObject("expected").keySet());
        assertTrue(json.getAsJsonObject("measured").get("border p = 4/7, error").getAsDouble() <= 1e-9);
        assertFalse(json.get("note").getAsString().contains(".limits"));
    }

    @Test
    void results_are_kept_once_and_for_the_studies_that_are_named() throws IOException {
        var file = folder.resolve("kept.json.gz");
        assertEquals(0, run("experiments --keep " + file + " T8 h4"));
        assertEquals(List.of("H4", "T8"), kept(file));
        // Two pages show what another one does.
        var told = "2 of " + (Laboratory.ALL.size() - 2) + " studies are kept\n";
        assertTrue(terminal.out().endsWith(told), terminal.out());
        var before = Files.readAllBytes(file);
        terminal.forget();
        assertEquals(0, run("experiments --keep " + file + " T8"));
        assertEquals(told, terminal.out());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void work_that_is_broken_off_leaves_what_is_done_and_goes_on_from_there() throws IOException {
        var file = folder.resolve("kept.json.gz");
        var brokenOff = new MadeUpStudy("X", List.of(), (_, _) -> {
            throw new CancellationException();
        });
        var out = new StringWriter();
        var studies = List.of(study("T8"), brokenOff, study("H4"));
        assertThrows(CancellationException.class, () -> keep(studies, file, out));
        assertEquals(List.of("T8"), kept(file));
        keep(List.of(study("T8"), study("H4")), file, out);
        assertEquals(List.of("H4", "T8"), kept(file));
        assertEquals(List.of("T8", "H4", "2"), out.toString().lines().map(line -> line.split(" ", -1)[0]).toList());
    }

    @Test
    void nothing_is_kept_in_a_file_of_something_else_nor_for_nobody() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertEquals(2, run("experiments --keep " + file + " T8"));
        assertEquals("mine", Files.readString(file));
        assertTrue(terminal.err().contains("notes.txt is there and holds no kept results"), terminal.err());
        assertEquals(2, run("experiments --keep " + folder.resolve("kept.json.gz")));
        assertTrue(terminal.err().contains("--keep needs --all, --quick or the names of experiments"), terminal.err());
    }

    private static void keep(List<Study> studies, Path file, StringWriter out) {
        var keeper = new ResultKeeper(studies, new Target(file), new PrintWriter(out));
        keeper.work(keeper.begun());
    }

    private static List<String> kept(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new KeptFile().read(bytes).results().keySet().stream().sorted().toList();
        }
    }

    private static Study study(String id) {
        return Laboratory.of(id).orElseThrow();
    }

    @Test
    void csv_has_the_numbers_of_every_picture() {
        assertEquals(0, run("experiment T26 --csv -"));
        var tables = terminal.out().split("\r\n\r\n", -1);
        assertEquals(3, tables.length);
        assertEquals("compression.loss levels,at", tables[2].split("\r\n", -1)[0]);
        assertTrue(tables[1].startsWith("compression.loss,axis.slope,axis.loss\r\n"), tables[1]);
        assertEquals(1 + 8, tables[1].split("\r\n", -1).length);
    }

    @Test
    void a_page_is_written_as_its_dials_were_left() throws IOException {
        assertEquals(0, run("experiment T26 --dial steps=3 --dial slope=0.1 --json -"));
        var json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(JsonParser.parseString("{steps: 3.0, slope: 0.1}"), json.get("dials"));
        var wire = json.getAsJsonArray("pictures").get(0).getAsJsonObject();
        assertEquals("compression.wire", wire.get("title").getAsString());
        var table = wire.getAsJsonArray("tables").get(0).getAsJsonObject();
        assertEquals(JsonParser.parseString("[compression.wire, axis.x, axis.t]"), table.get("columns"));
        assertEquals(301, table.getAsJsonArray("rows").size());
        assertEquals(2.5 / 3, table.getAsJsonArray("rows").get(300).getAsJsonArray().get(2).getAsDouble(), 1e-9);
    }

    @Test
    void a_number_that_is_none_is_null_in_json() {
        var cells = new Plot.Lines("lines", AXIS, AXIS,
                List.of(new Plot.Line("line", 0, List.of(new Plot.Point(0, Double.NaN)))), List.of());
        var study = Laboratory.of("T26").orElseThrow();
        var page = new PageNumbers(new Outcome(study, DialSettings.opening(study.choices()), List.of(cells), 1));
        assertTrue(Json.of(page.asJson()).replaceAll("\\s", "").contains("[\"line\",0.0,null]"));
    }

    @Test
    void a_page_is_drawn_as_its_dials_were_left() throws IOException {
        assertEquals(0, run("experiment T26 --png " + folder.resolve("opening.png")));
        assertEquals(0, run("experiment T26 --dial steps=9 --png " + folder.resolve("turned.png")));
        assertEquals(0, run("snapshot --study T26 --size 1280x720 --png " + folder.resolve("snapshot.png")));
        assertEquals(0, run("snapshot --study T26 --dial steps=9 --size 1280x720 --png "
                + folder.resolve("snapshot-turned.png")));
        assertNotEquals("nothing", different("opening.png", "turned.png"));
        assertEquals("nothing", different("opening.png", "snapshot.png"));
        assertEquals("nothing", different("turned.png", "snapshot-turned.png"));
    }

    @Test
    void what_does_not_hold_is_said() {
        var report = new Report(Laboratory.of("T8").orElseThrow(),
                List.of(Finding.near("right", 1, 1, 0), Finding.atMost("too much", 2, 1)), Words.in("en"));
        assertFalse(report.holds());
        assertEquals(1, report.asTable().lines().filter(line -> line.contains("FAILS")).count());
        assertEquals(false, report.asJson().get("pass"));
    }

    @Test
    void the_quick_ones_all_hold() {
        assertEquals(0, run("experiments --quick --json -"));
        JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertTrue(json.get("pass").getAsBoolean());
        assertEquals(Laboratory.ALL.stream().filter(study -> study.quick()).count(),
                json.getAsJsonArray("experiments").size());
    }

    /// Where two pictures differ, which their bytes would not say.
    private String different(String one, String other) throws IOException {
        var first = ImageIO.read(folder.resolve(one).toFile());
        var second = ImageIO.read(folder.resolve(other).toFile());
        assertEquals(first.getWidth(), second.getWidth());
        assertEquals(first.getHeight(), second.getHeight());
        var pixels = IntStream.range(0, first.getWidth() * first.getHeight())
                .filter(i -> first.getRGB(i % first.getWidth(), i / first.getWidth()) != second
                        .getRGB(i % first.getWidth(), i / first.getWidth()))
                .mapToObj(i -> "%d,%d".formatted(i % first.getWidth(), i / first.getWidth())).toList();
        return pixels.isEmpty()
                ? "nothing"
                : pixels.size() + " pixels from " + pixels.getFirst() + " to " + pixels.getLast();
    }

    private static int run(String line) {
        return StationCommand.run(_ -> {}, line.split(" ", -1));
    }
}
