package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.data.Data;
import exhibit.model.data.SubsetExpectation;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.ResultCache;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import exhibit.study.trial.StandardPlots;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A pentagon and two opposite pairs at one ratio of densities, each after all ratios before it. What is learned at a
/// ratio is kept: it is the same for every visitor.
///
/// @param costs what both cost at every ratio so far
record RarerFigures(Embedding pentagon, Embedding pairs, Crossing costs) {

    private static final double DENSITY = .05;
    private static final double[] EQUAL = {1, 1, 1, 1, 1};

    /// Those of the page, and some more where the lines cross, so that a straight line between two is good enough.
    static final List<Double> RATIOS = List.of(1., .7, .5, .4, .35, .3, .28, .27, .26, .25, .2, .15);

    /// An ε that leaves the bias of the feature that is left out alone: what is to be its gradient there is rounding.
    private static final TrainingConfig RECIPE = new TrainingConfig(800, 1, 2e-3, Schedule.COSINE, 0, 1e-6);
    private static final int STEPS_AT_A_TIME = 50;

    /// Nodes for sets of one to five features that are there together: to train on, and for the losses.
    private static final int[] COARSE = {96, 12, 6, 3, 2};
    private static final int[] FINE = {1024, 64, 16, 7, 4};

    /// Features 1 and 2, 3 and 4 opposite each other, feature 0 left out: W, then b.
    private static final float[] PAIRS = {0, 1, -1, 0, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0, 0};

    static final RarerFigures START = new RarerFigures(embedding(pentagonAtFirst()), embedding(PAIRS), Crossing.NONE);

    private record At(int k) implements ResultCache.Key<RarerFigures> {}

    /// Both figures from ratio to ratio, each going on from where it was.
    ///
    /// @param seen told of them at each ratio
    static RarerFigures follow(StudyListener stage, Consumer<RarerFigures> seen) {
        var now = START;
        for (int k = 0; k < RATIOS.size(); k++) {
            double ratio = RATIOS.get(k);
            var before = now;
            var part = stage.part((double) k / RATIOS.size(), (k + 1.) / RATIOS.size());
            now = stage.results().get(new At(k), () -> next(before, ratio, part, _ -> {}));
            seen.accept(now);
        }
        return now;
    }

    /// Where a ratio has not been reached yet, both as they learn it from the start: something to see meanwhile.
    static void ahead(int k, StudyListener stage, Consumer<RarerFigures> seen) {
        if (stage.results().find(new At(k)).isEmpty()) next(START, RATIOS.get(k), stage, seen);
    }

    RarerFigures with(Crossing known) {
        return new RarerFigures(pentagon, pairs, known);
    }

    List<Plot> plots(boolean five) {
        var e = five ? pentagon : pairs;
        return List.of(new Plot.Arrows("embedding", e, List.of(), List.of()), StandardPlots.norms(e), costs.plot());
    }

    /// @param seen told of them now and then while they learn
    private static RarerFigures next(RarerFigures before, double ratio, StudyListener stage,
            Consumer<RarerFigures> seen) {
        var bent = training(theta(before.pentagon), ratio);
        var square = training(pairs(ratio, theta(before.pairs)), ratio);
        train(List.of(bent, square), stage,
                () -> seen.accept(new RarerFigures(embedding(bent.parameters()), embedding(square.parameters()),
                        before.costs)));
        var fine = data(ratio, FINE);
        return new RarerFigures(embedding(bent.parameters()), embedding(square.parameters()),
                before.costs.and(ratio, bent.lossOn(fine), square.lossOn(fine)));
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

    private static Embedding embedding(float[] theta) {
        return Embedding.of(theta, 2, 5);
    }

    private static float[] theta(Embedding e) {
        var theta = new float[15];
        for (int i = 0; i < 5; i++) {
            theta[i] = e.coordinate(i, 0);
            theta[5 + i] = e.coordinate(i, 1);
            theta[10 + i] = e.bias(i);
        }
        return theta;
    }

    /// W, then b.
    private static float[] pentagonAtFirst() {
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
