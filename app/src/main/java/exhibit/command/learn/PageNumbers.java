package exhibit.command.learn;

import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.plot.Csv;
import exhibit.study.plot.Plot;
import exhibit.study.plot.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The numbers of a page as it was left: where its dials stand, and every picture as tables.
record PageNumbers(Outcome outcome) {

    /// Table after table, an empty line between two.
    String asCsv() {
        return outcome.plots().stream().flatMap(plot -> Tables.of(plot).stream()).map(Csv::text)
                .collect(Collectors.joining("\r\n"));
    }

    Map<String, Object> asJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("dials", dials(outcome.chosen()));
        json.put("pictures", outcome.plots().stream().map(PageNumbers::picture).toList());
        return json;
    }

    private static Map<String, Double> dials(DialSettings chosen) {
        var dials = new LinkedHashMap<String, Double>();
        chosen.choices().forEach(choice -> dials.put(choice.name(), chosen.of(choice.name())));
        return dials;
    }

    // Records, so that the order of the JSON is the same in every run.

    private record Picture(String title, List<Table> tables) {}

    private record Table(List<String> columns, List<List<@Nullable Object>> rows) {}

    private static Picture picture(Plot plot) {
        return new Picture(plot.title(), Tables.of(plot).stream().map(PageNumbers::table).toList());
    }

    private static Table table(Csv table) {
        return new Table(table.head(), table.rows().stream().map(PageNumbers::row).toList());
    }

    /// JSON has no word for what is no number.
    private static List<@Nullable Object> row(List<Object> row) {
        var written = new ArrayList<@Nullable Object>();
        for (var cell : row)
            written.add(cell instanceof Number number && !Double.isFinite(number.doubleValue()) ? null : cell);
        return written;
    }
}
