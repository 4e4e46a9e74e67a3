package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.study.trial.TrainingEnsemble;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the bias is for: a feature that is left out is guessed by its mean, E x = p/2; one that shares its dimensions
/// gets a negative bias, which filters out what the others cause (paper, "Demonstrating Superposition").
final class Biases implements Study {

    private static final int INSTANCES = 8;

    /// Where features are dense the last turn into the axes is slow; the end of the schedule takes the noise away.
    private static final TrainingConfig SETTLED = new TrainingConfig(8000, 1024, 1e-2, Schedule.COSINE, 0);

    /// The best at a sparsity: what a page shows in the end is what a check measures.
    private record Best(double sparsity) implements ResultCache.Key<Embedding> {}

    @Override
    public String id() {
        return "T4";
    }

    @Override
    public String source() {
        return "paper, Demonstrating Superposition, Basic Results";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("sparsity", 0, List.of(0., .3, .5, .7, .8, .9, .95, .97, .99)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.show(pictures(best(chosen.of("sparsity"), stage, now -> stage.show(pictures(now)))));
    }

    private static List<Plot> pictures(Embedding best) {
        return List.of(StandardPlots.biases(best), StandardPlots.norms(best),
                new Plot.Arrows("embedding", best, List.of(), List.of()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var dense = best(0, stage.part(0, .5), _ -> {});
        var rare = best(.9, stage.part(.5, 1), _ -> {});
        var kept = IntStream.of(0, 1).mapToDouble(dense::bias).map(Math::abs);
        var left = IntStream.of(2, 3, 4).mapToDouble(dense::bias).map(b -> Math.abs(b - .5));
        return List.of(Finding.near("S=0: bias of a kept feature, furthest from 0", most(kept), 0, .015),
                Finding.near("S=0: bias of one left out, furthest from p/2 = 0.5", most(left), 0, .015),
                Finding.near("S=0.9: largest bias of the pentagon",
                        most(IntStream.range(0, 5).mapToDouble(rare::bias)), -.2, .02));
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// @param seen told what the one in front looks like by now
    private static Embedding best(double sparsity, StudyListener stage, Consumer<Embedding> seen) {
        stage.done(0);
        return stage.results().get(new Best(sparsity), () -> {
            var ensemble = TrainingEnsemble.of(FiveInTwo.hyperparameters(sparsity, .9), SETTLED, INSTANCES);
            ensemble.train(stage, now -> seen.accept(now.getFirst()));
            return ensemble.best(stage).model();
        });
    }

    private static double most(DoubleStream values) {
        return values.max().orElseThrow();
    }
}
