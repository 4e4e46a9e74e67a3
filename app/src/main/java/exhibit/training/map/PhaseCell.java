package exhibit.training.map;

import exhibit.model.Embedding;
import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import exhibit.model.data.Expectation;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/// One cell of a phase map: the best of several models trained there, on the exact expectation and so without noise.
///
/// @param phase what became of the extra feature
/// @param loss of the best model
/// @param embedding of the best model
public record PhaseCell(Phase phase, double loss, Embedding embedding) {

    /// Enough to settle in every cell; no decay, because it would shorten what the closed forms take for 1.
    private static final TrainingConfig RECIPE = new TrainingConfig(300, 1, .05, Schedule.COSINE, 0);
    private static final double DEVIATION = .8;
    private static final int STEPS_AT_A_TIME = 50;

    /// @param r relative importance of the extra feature, above 0
    /// @param p density of all features, above 0, at most 1
    /// @param instances how many models are trained, from seeds 0 on
    /// @param tick told of so many steps of each, now and then
    public static PhaseCell trained(PhaseDiagram diagram, double r, double p, int instances, IntConsumer tick) {
        int n = diagram.features(), m = n - 1;
        var density = new double[n];
        Arrays.fill(density, p);
        var data = Expectation.of(density);
        var model = new TiedModel(m, false, true, 0, DEVIATION, diagram.importance(r));
        var trainings = LongStream.range(0, instances)
                .mapToObj(seed -> new Training(new TiedModel(m, false, true, 0, DEVIATION, diagram.importance(r)),
                        data, RECIPE, seed))
                .toList();
        for (int step = 0; step < RECIPE.steps(); step += STEPS_AT_A_TIME) {
            Training.steps(trainings, STEPS_AT_A_TIME);
            tick.accept(STEPS_AT_A_TIME);
        }
        var best = trainings.stream().min(Comparator.comparingDouble(t -> t.lossOn(data))).orElseThrow();
        var embedding = model.embedding(best.parameters());
        return new PhaseCell(Phase.of(embedding), best.lossOn(data), embedding);
    }
}
