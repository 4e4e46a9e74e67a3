package exhibit.study.trial;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The ReLU output model on many features that are all alike, at several densities side by side (paper, "The Geometry
/// of Superposition", uniform superposition).
public final class UniformSweep {

    /// Not told in the paper; the loss no longer falls after it.
    static final TrainingConfig RECIPE = new TrainingConfig(5000, 1024, 3e-3, Schedule.COSINE, 0);

    public static final StudyDial FEATURES = new StudyDial("features", 0, List.of(100., 200., 400.));
    public static final Plot.Axis RARITY = new Plot.Axis("rarity", 1, 20, true);

    private final int hidden;
    private final List<Double> rarities;
    private final List<Learner> learners;
    private int done;

    /// @param rarities 1 / (1 - S) of each, 1 or more
    public UniformSweep(int features, int hidden, double... rarities) {
        this.hidden = hidden;
        this.rarities = DoubleStream.of(rarities).boxed().toList();
        learners = this.rarities.stream().map(r -> learner(features, hidden, r)).toList();
    }

    /// 1 / (1 - S) from 1 to 20 in equal ratios, with the shapes of the paper and of its notebook.
    public static UniformSweep of(DialSettings chosen) {
        int features = (int) chosen.of("features");
        double[] rarities = IntStream.range(0, 12).mapToDouble(r -> Math.pow(20, r / 11.)).toArray();
        return new UniformSweep(features, features == 400 ? 30 : features / 10, rarities);
    }

    /// To the end of the recipe, from where it was left.
    public UniformSweep train(StudyListener stage, Runnable looked) {
        PacedTraining.train(RECIPE.steps() - done, stage.part((double) done / RECIPE.steps(), 1), this::step, looked);
        return this;
    }

    private void step(int count) {
        Learner.steps(learners, count);
        done += count;
    }

    public List<Double> rarities() {
        return rarities;
    }

    public Embedding embedding(int r) {
        return learners.get(r).parameters().embedding();
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
