package exhibit.view.machine;

import exhibit.model.Hyperparameters;
import exhibit.model.data.SampleStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What comes, sample after sample: drawn from the data that the model learns from, at the rarity of the knob; or what a
/// visitor lets come. For one thread.
final class Rain {

    /// How many samples ahead are seen at the most.
    private static final int AHEAD = 64;

    private final List<List<Double>> ahead = new ArrayList<>();
    private final Deque<Set<Integer>> asked = new ArrayDeque<>();
    private Optional<Set<Integer>> held = Optional.empty();
    private SampleStream stream = new SampleStream(0);
    private int features;
    private double density;
    private long first;
    private long drawn;

    /// @param h what is learned now; another rarity thins out what is on its way already
    /// @param seed of the visitor's luck
    void follow(Hyperparameters h, long seed) {
        if (h.features() == features && h.density() == density && stream.seed() == seed) return;
        if (h.features() != features)
            asked.clear();
        features = h.features();
        density = h.density();
        stream = new SampleStream(seed);
        ahead.clear();
    }

    /// These come next, once, in full strength.
    void ask(Set<Integer> things) {
        asked.add(Set.copyOf(things));
    }

    /// These come again and again, in full strength; empty lets it rain.
    void hold(Optional<Set<Integer>> things) {
        held = things.map(Set::copyOf);
    }

    private List<Double> only(Set<Integer> things) {
        return IntStream.range(0, features).mapToObj(i -> things.contains(i) ? 1. : 0.).toList();
    }

    boolean isHeld() {
        return held.isPresent();
    }

    boolean isEmpty(long number) {
        return !isHeld() && asked.isEmpty() && stream.isEmpty(number, features, density);
    }

    /// The sample that comes now.
    List<Double> take(long number) {
        return held.or(() -> Optional.ofNullable(asked.poll())).map(this::only).orElseGet(() -> drawn(number));
    }

    /// Those that follow a number, the nearest first; while a visitor lets some come, none falls.
    List<List<Double>> after(long number) {
        if (isHeld()) return List.of();
        int gone = Math.clamp(number + 1 - first, 0, ahead.size());
        ahead.subList(0, number + 1 < first ? ahead.size() : gone).clear();
        first = number + 1;
        for (; ahead.size() < AHEAD; drawn++)
            ahead.add(drawn(first + ahead.size()));
        return Collections.unmodifiableList(ahead);
    }

    /// How many of those have been drawn so far: while none is, they stay the same.
    long drawn() {
        return isHeld() ? -1 : drawn;
    }

    private List<Double> drawn(long number) {
        return Arrays.stream(stream.sample(number, features, density)).boxed().toList();
    }
}
