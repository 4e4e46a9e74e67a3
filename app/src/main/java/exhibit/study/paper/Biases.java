package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.study.trial.TrainingEnsemble;
import exhibit.study.trial.TrainingEnsemble.Trained;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the bias is for: a feature that is left out is guessed by its mean, E x = p/2; one that shares its dimensions
/// gets a negative bias, which filters out what the others cause (paper, "Demonstrating Superposition").
final class Biases implements Study {

    private static final int INSTANCES = 8;
    private static final int MEASURED = 4;

    /// Where features are dense the last turn into the axes is slow; the end of the schedule takes the noise away.
    private static final TrainingConfig SETTLED = new TrainingConfig(4000, 1024, 1e-2, Schedule.COSINE, 0);

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
        double sparsity = chosen.of("sparsity");
        TrainingEnsemble.of(FiveInTwo.hyperparameters(sparsity, .9), FiveInTwo.exhibitRecipe(sparsity), INSTANCES)
                .train(
                        stage,
                        best -> stage.show(
                                List.of(StandardPlots.biases(best.getFirst()), StandardPlots.norms(best.getFirst()),
                                        new Plot.Arrows("embedding", best.getFirst(), List.of(), List.of()))));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var dense = best(0, .7, stage.part(0, .7)).model();
        var rare = best(.9, .9, stage.part(.7, 1)).model();
        var kept = IntStream.of(0, 1).mapToDouble(dense::bias).map(Math::abs);
        var left = IntStream.of(2, 3, 4).mapToDouble(dense::bias).map(b -> Math.abs(b - .5));
        return List.of(Finding.atMost("S=0: bias of a kept feature, furthest from 0", most(kept), .03),
                Finding.atMost("S=0: bias of one left out, furthest from p/2 = 0.5", most(left), .03),
                Finding.atMost("S=0.9: largest bias of the pentagon",
                        most(IntStream.range(0, 5).mapToDouble(rare::bias)), -.15));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static Trained<Embedding> best(double sparsity, double importance, StudyListener stage) {
        return TrainingEnsemble.of(FiveInTwo.hyperparameters(sparsity, importance), SETTLED, MEASURED).train(stage)
                .best(stage);
    }

    private static double most(DoubleStream values) {
        return values.max().orElseThrow();
    }
}
