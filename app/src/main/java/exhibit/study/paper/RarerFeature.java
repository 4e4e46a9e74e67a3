package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.data.Data;
import exhibit.model.data.SubsetExpectation;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import exhibit.study.trial.StandardPlots;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Five features in two dimensions of which the first is rarer than the others by a factor r: a pentagon that bends and
/// then breaks into two opposite pairs without it (paper, "The Geometry of Superposition", non-uniform superposition).
/// Both figures are followed from r to r, so that each has its own line of losses; where the lines cross, the other one
/// is better. Nothing is sampled: training and losses are on the expectation itself, each set of features that can be
/// there by a quadrature of its own.
final class RarerFeature implements Study {

    private static final double DENSITY = .05;
    private static final double[] EQUAL = {1, 1, 1, 1, 1};
    private static final List<Double> RATIOS = List.of(1., .7, .5, .4, .35, .3, .25, .2, .15);

    /// The same and some more where the lines cross, so that a straight line between two of them is good enough.
    private static final List<Double> FOLLOWED = List.of(1., .7, .5, .4, .35, .3, .28, .27, .26, .25, .2, .15);

    /// An ε that leaves the bias of the feature that is left out alone: what is to be its gradient there is rounding.
    private static final TrainingConfig RECIPE = new TrainingConfig(800, 1, 2e-3, Schedule.COSINE, 0, 1e-6);
    private static final int STEPS_AT_A_TIME = 50;

    /// Nodes for sets of one to five features that are there together: to train on, and for the losses.
    private static final int[] COARSE = {96, 12, 6, 3, 2};
    private static final int[] FINE = {1024, 64, 16, 7, 4};

    /// Features 1 and 2, 3 and 4 opposite each other, feature 0 left out: W, then b.
    private static final float[] PAIRS = {0, 1, -1, 0, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0, 0};

    /// What both figures cost at every ratio: the same for every visitor.
    private record Costs() implements ResultCache.Key<Crossing> {}

    @Override
    public String id() {
        return "T12";
    }

    @Override
    public String source() {
        return "paper, The Geometry of Superposition, Non-Uniform Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("ratio", 5, RATIOS), new StudyDial("startsFrom", 0, List.of(5., 4.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        boolean pentagon = chosen.of("startsFrom") == 5;
        double ratio = chosen.of("ratio");
        var training = training(pentagon ? pentagon() : pairs(ratio, PAIRS), ratio);
        var known = stage.results().find(new Costs()).orElse(Crossing.NONE);
        train(List.of(training), stage.part(0, .1), () -> stage.show(plots(training, known)));
        stage.results().get(new Costs(), () -> follow(stage.part(.1, 1), now -> stage.show(plots(training, now))));
    }

    private static List<Plot> plots(Training training, Crossing costs) {
        var e = embedding(training);
        return List.of(new Plot.Arrows("embedding", e, List.of(), List.of()), StandardPlots.norms(e), costs.plot());
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var costs = stage.results().get(new Costs(), () -> follow(stage, _ -> {}));
        return List.of(
                Finding.near("ratio at which two pairs become better than the pentagon", costs.ratio(), .26897, .0001),
                Finding.that("equally rare: the pentagon is better", costs.gap(0) < 0),
                Finding.that("seven times as rare: two pairs are better", costs.gap(FOLLOWED.size() - 1) > 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    /// Both figures from ratio to ratio, each going on from where it was.
    ///
    /// @param seen told what they cost so far
    private static Crossing follow(StudyListener stage, Consumer<Crossing> seen) {
        var costs = Crossing.NONE;
        float[] pentagon = pentagon(), pairs = PAIRS;
        for (int k = 0; k < FOLLOWED.size(); k++) {
            double ratio = FOLLOWED.get(k);
            var bent = training(pentagon, ratio);
            var square = training(pairs(ratio, pairs), ratio);
            train(List.of(bent, square), stage.part((double) k / FOLLOWED.size(), (k + 1.) / FOLLOWED.size()),
                    () -> {});
            var fine = data(ratio, FINE);
            costs = costs.and(ratio, bent.lossOn(fine), square.lossOn(fine));
            seen.accept(costs);
            pentagon = bent.parameters();
            pairs = square.parameters();
        }
        return costs;
    }

    private static Training training(float[] theta, double ratio) {
        return new Training(TiedModel.relu(2, EQUAL), data(ratio, COARSE), RECIPE, theta);
    }

    private static void train(List<Training> trainings, StudyListener stage, Runnable seen) {
        PacedTraining.train(RECIPE.steps(), STEPS_AT_A_TIME, stage, count -> Training.steps(trainings, count), seen);
    }

    private static Data data(double ratio, int[] nodes) {
        var density = new double[5];
        Arrays.fill(density, DENSITY);
        density[0] *= ratio;
        return SubsetExpectation.of(density, nodes);
    }

    private static Embedding embedding(Training training) {
        return TiedModel.relu(2, EQUAL).embedding(training.parameters());
    }

    /// W, then b.
    private static float[] pentagon() {
        var theta = new float[15];
        for (int i = 0; i < 5; i++) {
            theta[i] = (float) (1.1 * Math.cos(2 * Math.PI * i / 5));
            theta[5 + i] = (float) (1.1 * Math.sin(2 * Math.PI * i / 5));
            theta[10 + i] = -.2f;
        }
        return theta;
    }

    /// The feature that is left out is guessed by its mean; a bias that has fallen below zero would never come back.
    private static float[] pairs(double ratio, float[] theta) {
        var guessed = theta.clone();
        guessed[10] = (float) (ratio * DENSITY / 2);
        return guessed;
    }
}
