package exhibit.training.map;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import exhibit.model.data.Evaluation;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The models that a map can be painted of: two whose phases have closed forms, and the exhibit's own, of which a map
/// says how many features are represented.
public enum SweptModel {
    PAIR(2, 1, PhaseDiagram.TWO_IN_ONE), TRIPLE(3, 2, PhaseDiagram.THREE_IN_TWO), FIVE(5, 2, null);

    /// For the exhibit's own: the loss no longer falls after it.
    private static final TrainingConfig RECIPE = new TrainingConfig(3000, 1024, 3e-3, Schedule.COSINE, 0);
    private static final int SAMPLES = 50_000;

    private final int features;
    private final int hidden;
    private final Optional<PhaseDiagram> diagram;

    SweptModel(int features, int hidden, @Nullable PhaseDiagram diagram) {
        this.features = features;
        this.hidden = hidden;
        this.diagram = Optional.ofNullable(diagram);
    }

    /// @param text such as `2-1`
    /// @throws IllegalArgumentException where there is no such model
    public static SweptModel of(String text) {
        for (var model : values())
            if (model.toString().equals(text)) return model;
        throw new IllegalArgumentException("'" + text + "' is not 2-1, 3-2 or 5-2");
    }

    /// n.
    public int features() {
        return features;
    }

    /// m.
    public int hidden() {
        return hidden;
    }

    /// The closed forms, where there are any; otherwise the map counts represented features.
    public Optional<PhaseDiagram> diagram() {
        return diagram;
    }

    /// Importance of a column: r of the extra feature from 0.1 to 10, or k of the exhibit's I_i = k^i from 0.5 to 1;
    /// equal ratios equally far apart.
    double importance(PhaseGrid grid, int column) {
        return diagram.isPresent()
                ? grid.importance(column)
                : StrictMath.pow(2, (double) column / (grid.columns() - 1) - 1);
    }

    /// @param importance as above
    /// @param density p of all features, above 0, at most 1
    /// @param instances of which the best counts, from seeds 0 on
    PhaseCell trained(double importance, double density, int instances) {
        return diagram.map(known -> PhaseCell.trained(known, importance, density, instances, _ -> {}))
                .orElseGet(() -> best(new Hyperparameters(features, hidden, 1 - density, importance, Activation.RELU),
                        instances));
    }

    private static PhaseCell best(Hyperparameters h, int instances) {
        List<Learner> learners = LongStream.range(0, instances).mapToObj(seed -> Kernel.FAST.learner(h, RECIPE, seed))
                .toList();
        Learner.steps(learners, RECIPE.steps());
        return learners.stream().map(learner -> learner.parameters().embedding())
                .map(embedding -> new PhaseCell(Phase.OTHER, Evaluation.loss(embedding, h, SAMPLES), embedding))
                .min(Comparator.comparingDouble(PhaseCell::loss)).orElseThrow();
    }

    /// What a map shows of a cell: the phase's name, or how many features are represented.
    public String outcome(PhaseCell cell) {
        return diagram.isPresent() ? cell.phase().name() : String.valueOf(cell.embedding().represented());
    }

    @Override
    public String toString() {
        return features + "-" + hidden;
    }
}
