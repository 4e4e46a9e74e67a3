package exhibit.chapter;

import exhibit.chapter.TrainingEnsemble.Trained;
import exhibit.model.Embedding;
import exhibit.model.Recipe;
import exhibit.model.Schedule;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the bias is for: a feature that is left out is guessed by its mean, E x = p/2; one that shares its dimensions
/// gets a negative bias, which filters out what the others cause (paper, "Demonstrating Superposition").
final class Biases implements Study {

    private static final int INSTANCES = 8;
    private static final int MEASURED = 4;

    /// Where features are dense the last turn into the axes is slow; the end of the schedule takes the noise away.
    private static final Recipe SETTLED = new Recipe(4000, 1024, 1e-2, Schedule.COSINE, 0);

    @Override
    public String id() {
        return "T4";
    }

    @Override
    public String source() {
        return "paper, Demonstrating Superposition, Basic Results";
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice("sparsity", 0, List.of(0., .3, .5, .7, .8, .9, .95, .97, .99)));
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        double sparsity = chosen.of("sparsity");
        TrainingEnsemble.of(FiveInTwo.hyperparameters(sparsity, .9), FiveInTwo.exhibitRecipe(sparsity), INSTANCES)
                .train(
                        stage, best -> stage.show(List.of(Facts.biases(best.getFirst()), Facts.norms(best.getFirst()),
                                new Plot.Arrows("embedding", best.getFirst(), List.of(), List.of()))));
    }

    @Override
    public List<Finding> check(Stage stage) {
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

    private static Trained<Embedding> best(double sparsity, double importance, Stage stage) {
        return TrainingEnsemble.of(FiveInTwo.hyperparameters(sparsity, importance), SETTLED, MEASURED).train(stage)
                .best(stage);
    }

    private static double most(DoubleStream values) {
        return values.max().orElseThrow();
    }
}
