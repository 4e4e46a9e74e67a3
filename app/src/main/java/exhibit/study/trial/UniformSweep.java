package exhibit.study.trial;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.ResultCache;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The ReLU output model on many features that are all alike, at several densities side by side (paper, "The Geometry
/// of Superposition", uniform superposition).
public final class UniformSweep {

    /// Not told in the paper; the loss no longer falls after it.
    static final TrainingConfig RECIPE = new TrainingConfig(5000, 1024, 3e-3, Schedule.COSINE, 0);

    public static final StudyDial FEATURES = new StudyDial("features", 0, List.of(100., 200., 400.));
    public static final Plot.Axis RARITY = new Plot.Axis("rarity", 1, 20, true);

    /// 1 / (1 - S) of the models that all studies of them train.
    private static final double[] RARITIES = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 7, 10, 15, 20};

    private final int hidden;
    private final List<Double> rarities;
    private List<Learner> learners;
    private List<Embedding> ended = List.of();
    private int done;

    /// One that has come to its end: the same for every study and every visitor.
    private record Ended(int features) implements ResultCache.Key<UniformSweep> {}

    /// One that a turn of a dial, or a visitor who left, has interrupted.
    private record Begun(int features) implements ResultCache.Key<UniformSweep> {}

    /// @param rarities 1 / (1 - S) of each, 1 or more
    public UniformSweep(int features, int hidden, double... rarities) {
        this.hidden = hidden;
        this.rarities = DoubleStream.of(rarities).boxed().toList();
        learners = this.rarities.stream().map(r -> learner(features, hidden, r)).toList();
    }

    /// Of as many features, in the shapes of the paper and of its notebook, at the end of its recipe: what is kept of it
    /// is not trained again, and what was interrupted goes on from there.
    ///
    /// @param features 100, 200 or 400
    /// @param looked told of it while it learns
    public static UniformSweep trained(int features, StudyListener stage, Consumer<UniformSweep> looked) {
        return stage.results().get(new Ended(features), () -> {
            var sweep = stage.results().take(new Begun(features)).orElseGet(
                    () -> new UniformSweep(features, features == 400 ? 30 : features / 10, RARITIES));
            try {
                return sweep.train(stage, () -> looked.accept(sweep)).end();
            } catch (CancellationException e) {
                stage.results().keep(new Begun(features), sweep);
                throw e;
            }
        });
    }

    /// To the end of the recipe, from where it was left.
    public UniformSweep train(StudyListener stage, Runnable looked) {
        PacedTraining.train(RECIPE.steps() - done, stage.part((double) done / RECIPE.steps(), 1), this::step, looked);
        return this;
    }

    /// Lets go of all that training needs.
    private UniformSweep end() {
        ended = IntStream.range(0, learners.size()).mapToObj(this::embedding).toList();
        learners = List.of();
        return this;
    }

    private void step(int count) {
        Learner.steps(learners, count);
        done += count;
    }

    public List<Double> rarities() {
        return rarities;
    }

    /// Which of the rarities one is.
    public int at(double rarity) {
        return rarities.indexOf(rarity);
    }

    public Embedding embedding(int r) {
        return ended.isEmpty() ? learners.get(r).parameters().embedding() : ended.get(r);
    }

    /// D* = m / ‖W‖², dimensions per feature.
    public double dimensionsPerFeature(int r) {
        var embedding = embedding(r);
        return hidden / IntStream.range(0, embedding.features()).mapToDouble(i -> embedding.dot(i, i)).sum();
    }

    private static Learner learner(int features, int hidden, double rarity) {
        var h = new Hyperparameters(features, hidden, 1 - 1 / rarity, 1, Activation.RELU);
        return Kernel.FAST.learner(h, RECIPE, 0);
    }
}
