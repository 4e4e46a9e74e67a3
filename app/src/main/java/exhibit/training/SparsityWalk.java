package exhibit.training;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a visitor sees who turns the first knob up and down again: one run, no restart (REQUIREMENTS F-2).
///
/// @param stops in the order of `WAY`
public record SparsityWalk(List<Stop> stops) {

    /// Every stop of the knob on the way up, and on the way down those where the picture may be another one.
    public static final List<Double> WAY = List.of(0., .5, .7, .8, .9, .95, .97, .99, .97, .9, .7, 0.);

    /// @param sparsity where the knob stands
    /// @param embedding what has been learned when the picture has formed
    public record Stop(double sparsity, Embedding embedding) {

        /// How likely a feature that is present is the only one: S^(n-1).
        public double alone() {
            return Math.pow(sparsity, embedding.features() - 1);
        }

        public String figure() {
            return SparsityWalk.figure(embedding);
        }
    }

    public SparsityWalk {
        stops = List.copyOf(stops);
    }

    /// @param beginning of which only the sparsity is left aside
    /// @param seed where weights and data come from
    /// @param reached told each stop when its picture has formed
    public static SparsityWalk of(Hyperparameters beginning, long seed, Consumer<Stop> reached) {
        var first = new Experiment(beginning.withSparsity(WAY.getFirst()), seed);
        var run = Run.alone(first);
        var stops = new ArrayList<Stop>();
        for (double sparsity : WAY) {
            run.goOn(first.with(beginning.withSparsity(sparsity)));
            run.steps(OfflineRun.STEPS_PER_STOP);
            var stop = new Stop(sparsity, run.embedding());
            reached.accept(stop);
            stops.add(stop);
        }
        return new SparsityWalk(stops);
    }

    /// "2 orthogonal", "4 square", "5 pentagon".
    public static String figure(Embedding embedding) {
        return embedding.represented() + " " + embedding.geometry().word();
    }

    /// The figures, stop by stop.
    public List<String> figures() {
        return stops.stream().map(Stop::figure).toList();
    }
}
