package exhibit.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Several things in one breath: "bell, fish and star".
record ThingNames(Words words) {

    /// @param things those with a name; where there are none, "nobody"
    String all(Collection<Integer> things) {
        var names = things.stream().sorted().map(thing -> words.text(Things.key(thing))).toList();
        return names.isEmpty() ? words.text("things.none") : joined(names);
    }

    /// The one that is pointed at or touched now; empty where it is none, or the same as before.
    Optional<String> next(int before, int now) {
        return now < 0 || now == before ? Optional.empty() : Optional.of(words.text(Things.key(now)));
    }

    private String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : words.text("things.and", String.join(", ", names.subList(0, last)), names.getLast());
    }
}
