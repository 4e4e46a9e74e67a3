package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.data.Data;
import exhibit.model.data.Sampler;
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
/// is better.
final class RarerFeature implements Study {

    private static final double DENSITY = .05;
    private static final double[] EQUAL = {1, 1, 1, 1, 1};
    private static final List<Double> RATIOS = List.of(1., .7, .5, .4, .35, .3, .25, .2, .15);
    private static final TrainingConfig RECIPE = new TrainingConfig(1500, 1, 3e-3, Schedule.COSINE, 0);
    private static final int STEPS_AT_A_TIME = 50;
    private static final int BATCH = 1024;
    private static final int SAMPLES = 1 << 20;

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
        var data = data(chosen.of("ratio"), 0, BATCH);
        var training = new Training(TiedModel.relu(2, EQUAL), data, RECIPE, pentagon ? pentagon() : pairs());
        var known = stage.results().find(new Costs()).orElse(Crossing.NONE);
        train(training, stage.part(0, .1), () -> stage.show(plots(training, known)));
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
                Finding.near("ratio at which two pairs become better than the pentagon", costs.ratio(), .268, .02),
                Finding.that("equally rare: the pentagon is better", costs.gap(0) < 0),
                Finding.that("seven times as rare: two pairs are better", costs.gap(RATIOS.size() - 1) > 0));
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
        float[] pentagon = pentagon(), pairs = pairs();
        for (int k = 0; k < RATIOS.size(); k++) {
            var part = stage.part((double) k / RATIOS.size(), (k + 1.) / RATIOS.size());
            var bent = trained(pentagon, RATIOS.get(k), part.part(0, .5));
            var square = trained(pairs, RATIOS.get(k), part.part(.5, 1));
            costs = costs.and(RATIOS.get(k), loss(bent, RATIOS.get(k)), loss(square, RATIOS.get(k)));
            seen.accept(costs);
            pentagon = bent.parameters();
            pairs = square.parameters();
        }
        return costs;
    }

    private static Training trained(float[] theta, double ratio, StudyListener stage) {
        var training = new Training(TiedModel.relu(2, EQUAL), data(ratio, 0, BATCH), RECIPE, theta);
        train(training, stage, () -> {});
        return training;
    }

    /// Always on the same samples, so that losses can be compared.
    private static double loss(Training training, double ratio) {
        return training.lossOn(data(ratio, 1, SAMPLES));
    }

    private static void train(Training training, StudyListener stage, Runnable seen) {
        PacedTraining.train(RECIPE.steps(), STEPS_AT_A_TIME, stage, count -> Training.steps(List.of(training), count),
                seen);
    }

    private static Data data(double ratio, long seed, int batch) {
        var density = new double[5];
        Arrays.fill(density, DENSITY);
        density[0] *= ratio;
        return Data.drawn(new Sampler(seed, density), batch);
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

    /// Features 1 and 2, 3 and 4 opposite each other, feature 0 left out.
    private static float[] pairs() {
        return new float[]{0, 1, -1, 0, 0, 0, 0, 0, 1, -1, .02f, 0, 0, 0, 0};
    }
}
