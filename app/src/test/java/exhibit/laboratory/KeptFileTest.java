package exhibit.laboratory;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.KeptResults.Result;
import exhibit.study.Study;
import exhibit.study.plot.Plot;
import exhibit.view.Plots;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// Results that an exhibit brings along, as a file.
final class KeptFileTest {

    private static final Plot GAPS = new Plot.Lines("gaps", new Plot.Axis("x", 0, 1, false),
            new Plot.Axis("y", .1, 10, true),
            List.of(new Plot.Line("line", -1, List.of(new Plot.Point(.1, Double.NaN),
                    new Plot.Point(1 / 3., Double.POSITIVE_INFINITY)))),
            List.of());

    private final KeptFile file = new KeptFile();
    private final List<String> log = new ArrayList<>();
    private final Study one = study("T8");
    private final Study other = study("M9");

    @Test
    void every_kind_of_picture_comes_back_to_the_last_bit() throws IOException {
        var plots = new ArrayList<>(Plots.all());
        plots.add(GAPS);
        assertEquals(Set.of(Plot.class.getPermittedSubclasses()), plots.stream().map(Plot::getClass).collect(toSet()));
        var kept = KeptResults.NONE.and(new Result("T8", "code", plots));
        assertEquals(kept, file.read(stream(file.written(kept))));
    }

    @Test
    void the_same_results_make_the_same_bytes() {
        var first = result(one);
        var second = result(other);
        assertArrayEquals(file.written(KeptResults.NONE.and(first).and(second)),
                file.written(KeptResults.NONE.and(second).and(first)));
    }

    @Test
    void what_the_code_of_today_made_is_used_and_nothing_is_said() {
        var usable = usable(file.written(KeptResults.NONE.and(result(one)).and(result(other))));
        assertEquals(result(one).plots(), usable.of(one));
        assertEquals(result(other).plots(), usable.of(other));
        assertEquals(List.of(), log);
    }

    @Test
    void what_other_code_made_is_left_out_and_named_in_one_line() {
        var old = new Result(one.id(), "0".repeat(32), List.of(GAPS));
        var usable = usable(file.written(KeptResults.NONE.and(old).and(result(other))));
        assertEquals(List.of(), usable.of(one));
        assertEquals(result(other).plots(), usable.of(other));
        assertEquals(1, log.size());
        assertTrue(log.getFirst().endsWith(" T8"), log.getFirst());
    }

    @Test
    void a_file_that_is_missing_or_broken_is_left_out_in_one_line() {
        var whole = file.written(KeptResults.NONE.and(result(one)));
        var flipped = whole.clone();
        flipped[flipped.length / 2] ^= 1;
        for (var broken : List.of(Arrays.copyOf(whole, whole.length - 9), Arrays.copyOf(whole, 5), new byte[0], flipped,
                "no zip".getBytes(StandardCharsets.UTF_8)))
            leftOut(stream(broken));
        log.clear();
        assertEquals(KeptResults.NONE, file.usable(null, List.of(one), log::add));
        assertEquals(1, log.size());
    }

    @Test
    void a_file_of_another_kind_or_with_a_part_missing_is_left_out_in_one_line() throws IOException {
        var head = "{\"format\": \"kept results 1\", \"results\": ";
        for (var text : List.of("null", "[]", "{}", "{\"format\": \"kept results 2\", \"results\": []}",
                head + "[null]}", head + "[{\"study\": \"T8\", \"plots\": []}]}",
                head + "[{\"study\": \"T8\", \"code\": \"1\", \"plots\": [{\"Pie\": {}}]}]}",
                head + "[{\"study\": \"T8\", \"code\": \"1\", \"plots\": [{\"Shelf\": {\"title\": \"t\"}}]}]}",
                head + "[{\"study\": \"T8\", \"code\": \"1\", \"plots\": [{\"Cells\": {\"values\": []}}]}]}"))
            leftOut(stream(zipped(text)));
        assertEquals(KeptResults.NONE, file.read(stream(zipped(head + "[]}"))));
        assertThrows(IOException.class, () -> file.read(stream(zipped("{}"))));
    }

    @Test
    void a_study_of_two_documents_shows_the_same_in_both() {
        var result = result(study("T1"));
        assertEquals(result.plots(), KeptResults.NONE.and(result).of(study("H1")));
    }

    private void leftOut(InputStream broken) {
        log.clear();
        assertEquals(KeptResults.NONE, file.usable(broken, List.of(one), log::add));
        assertEquals(1, log.size(), log::toString);
        assertEquals(1, log.getFirst().lines().count());
    }

    private KeptResults usable(byte[] bytes) {
        return file.usable(stream(bytes), List.of(one, other), log::add);
    }

    private static Result result(Study study) {
        return new Result(study.id(), new StudyCode().of(study), List.of(GAPS));
    }

    private static Study study(String id) {
        return Laboratory.of(id).orElseThrow();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
