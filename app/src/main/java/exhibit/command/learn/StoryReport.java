package exhibit.command.learn;

import exhibit.training.SparsityWalk;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What `station story` has seen, as a table and as JSON.
///
/// @param stories one a model, at least one
record StoryReport(double importance, List<SparsityWalk> stories) {

    private static final String ROW = "%-8s  %-8s  %s%n";

    /// A line a stop.
    String asTable() {
        var table = new StringBuilder(String.format(Locale.ROOT, ROW, "absent", "alone", "kept"));
        for (int stop = 0; stop < SparsityWalk.WAY.size(); stop++)
            table.append(String.format(Locale.ROOT, ROW, percent(SparsityWalk.WAY.get(stop)),
                    percent(first(stop).alone()), inWords(figures(stop))));
        return table.toString();
    }

    Map<String, Object> asJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("features", first(0).embedding().features());
        json.put("hidden", first(0).embedding().hidden());
        json.put("importance", importance);
        json.put("models", stories.size());
        json.put("stops", IntStream.range(0, SparsityWalk.WAY.size()).mapToObj(this::stop).toList());
        return json;
    }

    /// How many models came to which figure.
    private Map<String, Long> figures(int stop) {
        return stories.stream().map(story -> story.stops().get(stop).figure())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private Map<String, Object> stop(int stop) {
        var figures = figures(stop);
        var usual = usual(stop, mostFrequent(figures));
        var e = usual.embedding();
        var json = new LinkedHashMap<String, Object>();
        json.put("sparsity", usual.sparsity());
        json.put("alone", usual.alone());
        json.put("figures", figures);
        json.put("represented", e.represented());
        json.put("geometry", e.geometry().word());
        json.put("W", IntStream.range(0, e.hidden()).mapToObj(
                k -> IntStream.range(0, e.features()).mapToObj(i -> e.coordinate(i, k)).toList()).toList());
        json.put("b", IntStream.range(0, e.features()).mapToObj(e::bias).toList());
        return json;
    }

    private SparsityWalk.Stop first(int stop) {
        return stories.getFirst().stops().get(stop);
    }

    /// The first model that came to a figure stands for all.
    private SparsityWalk.Stop usual(int stop, String figure) {
        return stories.stream().map(story -> story.stops().get(stop)).filter(s -> s.figure().equals(figure))
                .findFirst().orElseThrow();
    }

    private static String mostFrequent(Map<String, Long> figures) {
        return figures.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder())).orElseThrow()
                .getKey();
    }

    private static String inWords(Map<String, Long> figures) {
        return figures.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
