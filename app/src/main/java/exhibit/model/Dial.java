package exhibit.model;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a knob turns: one hyperparameter over its stops, one stop a detent, from left to right.
@SuppressWarnings("ImmutableEnumChecker") // neither the functions nor List.of can change
public enum Dial {

    /// S. Beyond .5 the stops lie evenly on log(1 - S), as in the paper, or nine tenths of the knob would show nothing.
    SPARSITY(Hyperparameters::sparsity, Hyperparameters::withSparsity, 0., .5, .7, .8, .9, .95, .97, .99),

    /// k of I_i = k^i, from even to uneven.
    IMPORTANCE(Hyperparameters::importance, Hyperparameters::withImportance, 1., .95, .9, .8, .7, .5),

    /// n.
    FEATURES(Hyperparameters::features, (h, n) -> h.withFeatures(n.intValue()), 2., 3., 4., 5., 6., 7., 8.),

    /// m.
    HIDDEN(Hyperparameters::hidden, (h, m) -> h.withHidden(m.intValue()), 1., 2., 3.),
    ;

    private final ToDoubleFunction<Hyperparameters> read;
    private final BiFunction<Hyperparameters, Double, Hyperparameters> write;
    private final List<Double> stops;

    /// @param read its hyperparameter
    /// @param write the same hyperparameters with another value of it
    /// @param stops from left to right
    Dial(ToDoubleFunction<Hyperparameters> read, BiFunction<Hyperparameters, Double, Hyperparameters> write,
            Double... stops) {
        this.read = read;
        this.write = write;
        this.stops = List.of(stops);
    }

    /// The value of this dial's hyperparameter.
    public double of(Hyperparameters h) {
        return read.applyAsDouble(h);
    }

    public Hyperparameters set(Hyperparameters h, double value) {
        return write.apply(h, value);
    }

    /// With each of its stops, from left to right.
    public Stream<Hyperparameters> all(Hyperparameters h) {
        return stops.stream().map(value -> set(h, value));
    }

    /// Where the knob stands: 0 (left end) to 1 (right end), on the nearest stop.
    public double position(Hyperparameters h) {
        return (double) stop(h) / (stops.size() - 1);
    }

    /// Turned by detents from the nearest stop; at the ends it stays, without winding up.
    public Hyperparameters turned(Hyperparameters h, int detents) {
        long to = (long) stop(h) + detents;
        return set(h, stops.get(Math.clamp(to, 0, stops.size() - 1)));
    }

    /// Set to the stop nearest to a position of 0 to 1.
    public Hyperparameters turnedTo(Hyperparameters h, double position) {
        return set(h, stops.get((int) Math.round(position * (stops.size() - 1))));
    }

    /// How many stops there are.
    public int stops() {
        return stops.size();
    }

    /// Whether there is a stop at this very value.
    public boolean stopsAt(double value) {
        return stops.contains(value);
    }

    /// The number of the nearest stop, counted from 0 at the left.
    public int stop(Hyperparameters h) {
        double value = of(h);
        return IntStream.range(0, stops.size()).boxed()
                .min((a, b) -> Double.compare(Math.abs(stops.get(a) - value), Math.abs(stops.get(b) - value)))
                .orElseThrow();
    }
}
