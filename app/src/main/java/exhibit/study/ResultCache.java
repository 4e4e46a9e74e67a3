package exhibit.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What studies have worked out, for the next visitor or the next page that asks for the same. Whoever plays studies
/// owns one. It has an end: the result that nobody has asked for longest goes first.
public final class ResultCache {

    /// Both maps of phases, with each of their numbers of models, and some hundreds beside them.
    private static final int MOST = 1024;

    /// What a result is found by. Each study has a record of its own for it, so that no two take each other's.
    ///
    /// @param <T> what is found
    public interface Key<T> {}

    private final Map<Key<?>, Object> results = new LinkedHashMap<>(16, .75f, true);

    /// What is kept under a key.
    @SuppressWarnings("unchecked") // `keep` takes only what a key is for
    public synchronized <T> Optional<T> find(Key<T> key) {
        return Optional.ofNullable((T) results.get(key));
    }

    /// What is kept under a key; otherwise it is worked out, which may take long, and kept.
    public <T> T get(Key<T> key, Supplier<T> work) {
        var known = find(key);
        if (known.isPresent()) return known.get();
        var result = work.get();
        keep(key, result);
        return result;
    }

    public synchronized <T> void keep(Key<T> key, T result) {
        results.put(key, result);
        if (results.size() > MOST) results.remove(results.keySet().iterator().next());
    }

    /// The same as `find`, and nobody else finds it any more: for what whoever has it goes on changing.
    public synchronized <T> Optional<T> take(Key<T> key) {
        var taken = find(key);
        results.remove(key);
        return taken;
    }

    public synchronized int size() {
        return results.size();
    }
}
