package exhibit.station.counts;

import java.util.Map;
import java.util.TreeMap;

/// What happened and was not written yet.
///
/// @param counts by hour and by what happened
/// @param recipes how often each code was kept
record Unwritten(Map<Long, Map<String, Long>> counts, Map<String, Long> recipes) {

    Unwritten() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    void add(long hour, String what) {
        counts.computeIfAbsent(hour, _ -> new TreeMap<>()).merge(what, 1L, Long::sum);
    }

    /// What is known of an hour, in place of what was.
    void set(long hour, String what, long count) {
        counts.computeIfAbsent(hour, _ -> new TreeMap<>()).put(what, count);
    }

    boolean isEmpty() {
        return counts.isEmpty() && recipes.isEmpty();
    }

    /// How often each thing happened from an hour on.
    Map<String, Long> since(long first) {
        var counted = new TreeMap<String, Long>();
        counts.forEach((hour, happened) -> {
            if (hour >= first) happened.forEach((what, count) -> counted.merge(what, count, Long::sum));
        });
        return counted;
    }

    /// How many numbers it holds.
    int size() {
        return recipes.size() + counts.values().stream().mapToInt(Map::size).sum();
    }

    /// This one with what came later.
    Unwritten with(Unwritten later) {
        later.counts.forEach((hour, happened) -> happened.forEach((what, count) -> counts
                .computeIfAbsent(hour, _ -> new TreeMap<>()).merge(what, count, Long::sum)));
        later.recipes.forEach((code, count) -> recipes.merge(code, count, Long::sum));
        return this;
    }
}
