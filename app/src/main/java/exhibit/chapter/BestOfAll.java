package exhibit.chapter;

import exhibit.model.Embedding;
import exhibit.model.Expectation;
import exhibit.model.Recipe;
import exhibit.model.Schedule;
import exhibit.model.TiedModel;
import exhibit.model.Training;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/// The optimum of three features in two dimensions, x' = ReLU(WᵀWx + b): trained on the expectation itself, so free of
/// noise, from several starts; the best counts (EXPERIMENTS H11).
///
/// @param embedding W and b of the best
/// @param loss its expectation
record BestOfAll(Embedding embedding, double loss) {

    private static final int STARTS = 6;
    private static final Recipe RECIPE = new Recipe(600, 1, .03, Schedule.COSINE, 0);
    private static final int STEPS_AT_A_TIME = 20;

    /// @param seen told what the one in front looks like by now
    static BestOfAll of(double density, double importance, Stage stage, Consumer<BestOfAll> seen) {
        var data = Expectation.of(density, density, density);
        var trainings = LongStream.range(0, STARTS).mapToObj(seed -> new Training(
                TiedModel.relu(2, 1, importance, importance * importance), data, RECIPE, seed)).toList();
        for (int step = 0; step < RECIPE.steps(); step += STEPS_AT_A_TIME) {
            Training.steps(trainings, STEPS_AT_A_TIME);
            seen.accept(first(trainings, Training::loss));
            stage.done((double) step / RECIPE.steps());
        }
        return first(trainings, training -> training.lossOn(data));
    }

    private static BestOfAll first(List<Training> trainings, ToDoubleFunction<Training> loss) {
        return trainings.stream()
                .map(training -> new BestOfAll(Embedding.of(training.parameters(), 2, 3), loss.applyAsDouble(training)))
                .min(Comparator.comparingDouble(BestOfAll::loss)).orElseThrow();
    }
}
