package exhibit.station.counts;

import exhibit.station.AtomicFile;
import exhibit.station.settings.CsvStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything a station has counted, as CSV (RFC 4180) for whoever wants to read it.
///
/// @param station its number
/// @param database where the counts are kept
/// @param health what `station health` says, as JSON
/// @param form how it is told
public record Export(int station, Path database, String health, ExportForm form) {

    /// An hour with fewer visits says too much about who came; it is merged with the hours after it.
    static final int FEWEST_VISITS = 5;

    /// Hours that are told as one.
    private record Bin(long from, long to, Map<String, Long> counts) {}

    /// Writes the files whole or not at all, each read back before it gets its name.
    ///
    /// @return the files
    public List<Path> to(Path folder) throws IOException {
        var name = "station-" + station + "-" + StationFolder.stamp(form.now());
        try (var counts = Counts.open(database)) {
            return write(folder, name, counts(counts.rows()), recipes(counts.recipes()));
        } catch (SQLException e) {
            throw new IOException("the counts cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Path> write(Path folder, String name, String counts, String recipes) throws IOException {
        var files = List.of(folder.resolve(name + "-counts.csv"), folder.resolve(name + "-recipes.csv"),
                folder.resolve(name + "-health.json"));
        var contents = List.of(form.style().of(counts), form.style().of(recipes), health);
        Files.createDirectories(folder);
        AtomicFile.sweep(folder);
        for (int f = 0; f < files.size(); f++)
            AtomicFile.writeAndProve(files.get(f), contents.get(f).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    String counts(List<Counts.Row> rows) {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of("station", "version", "from (UTC)", "to (UTC)", "what", "count (1)"));
        for (var bin : bins(rows))
            bin.counts.forEach((what, count) -> lines
                    .add(List.of(station, form.version(), time(bin.from), time(bin.to), what, count)));
        return csv(lines);
    }

    String recipes(Map<String, Long> recipes) {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of("station", "version", "recipe", "kept (1)"));
        recipes.forEach((code, count) -> lines.add(List.of(station, form.version(), code, count)));
        return csv(lines);
    }

    /// Hours in order, each joined with the next until enough visits are in it. What is left over at the end joins the
    /// last; with nothing to join it is not told.
    private static List<Bin> bins(List<Counts.Row> rows) {
        var bins = new ArrayList<Bin>();
        var open = new ArrayList<Counts.Row>();
        for (var hour : byHour(rows)) {
            open.addAll(hour);
            if (visits(open) >= FEWEST_VISITS) {
                bins.add(bin(open));
                open.clear();
            }
        }
        if (!open.isEmpty() && !bins.isEmpty()) bins.add(joined(bins.removeLast(), bin(open)));
        return bins;
    }

    private static List<List<Counts.Row>> byHour(List<Counts.Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Counts.Row::hour, TreeMap::new,
                Collectors.toList())).values().stream().toList();
    }

    private static long visits(List<Counts.Row> rows) {
        return rows.stream().filter(row -> row.what().equals(UsageCounter.VISITS)).mapToLong(Counts.Row::count).sum();
    }

    private static Bin bin(List<Counts.Row> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(Counts.Row::what, TreeMap::new,
                Collectors.summingLong(Counts.Row::count)));
        return new Bin(rows.getFirst().hour(), rows.getLast().hour() + 1, counts);
    }

    private static Bin joined(Bin a, Bin b) {
        var counts = Stream.of(a, b).flatMap(bin -> bin.counts.entrySet().stream()).collect(Collectors.groupingBy(
                Map.Entry::getKey, TreeMap::new, Collectors.summingLong(Map.Entry::getValue)));
        return new Bin(a.from, b.to, counts);
    }

    /// Empty for what happened before a clock was set.
    private static String time(long hour) {
        return hour <= Counts.UNKNOWN_HOUR + 1 ? "" : Instant.ofEpochSecond(hour * Counts.HOUR_SECONDS).toString();
    }

    private static String csv(List<List<Object>> lines) {
        return lines.stream().map(CsvStyle.COMMA::line).collect(Collectors.joining());
    }
}
