package exhibit.chapter;

import exhibit.model.Data;
import exhibit.model.Embedding;
import exhibit.model.Recipe;
import exhibit.model.Sampler;
import exhibit.model.Schedule;
import exhibit.model.TiedModel;
import exhibit.model.Training;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Five features in two dimensions of which the first is rarer than the others by a factor r: a pentagon that bends and
/// then breaks into two opposite pairs without it (paper, "The Geometry of Superposition", non-uniform superposition).
/// Both figures are followed from r to r, so that each has its own line of losses; where the lines cross, the other one
/// is better.
final class RarerFeature implements Study {

    private static final double DENSITY = .05;
    private static final double[] EQUAL = {1, 1, 1, 1, 1};
    private static final List<Double> RATIOS = List.of(1., .7, .5, .4, .35, .3, .25, .2, .15);
    private static final Recipe RECIPE = new Recipe(1500, 1, 3e-3, Schedule.COSINE, 0);
    private static final int STEPS_AT_A_TIME = 50;
    private static final int BATCH = 1024;
    private static final int SAMPLES = 1 << 20;

    private record Lines(List<Plot.Point> pentagon, List<Plot.Point> pairs) {}

    @Override
    public String id() {
        return "T12";
    }

    @Override
    public String source() {
        return "paper, The Geometry of Superposition, Non-Uniform Superposition";
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice("ratio", 5, RATIOS), new Choice("startsFrom", 0, List.of(5., 4.)));
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        boolean pentagon = chosen.of("startsFrom") == 5;
        var data = data(chosen.of("ratio"), 0, BATCH);
        var training = new Training(TiedModel.relu(2, EQUAL), data, RECIPE, pentagon ? pentagon() : pairs());
        train(training, stage, () -> {
            var e = embedding(training);
            stage.show(List.of(new Plot.Arrows("embedding", e, List.of(), List.of()), Facts.norms(e)));
        });
    }

    @Override
    public List<Finding> check(Stage stage) {
        var lines = follow(stage);
        return List.of(
                Finding.near("ratio at which two pairs become better than the pentagon", crossing(lines), .268, .02),
                Finding.that("equally rare: the pentagon is better", gap(lines, 0) < 0),
                Finding.that("seven times as rare: two pairs are better", gap(lines, RATIOS.size() - 1) > 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static Lines follow(Stage stage) {
        var lines = new Lines(new ArrayList<>(), new ArrayList<>());
        float[] pentagon = pentagon(), pairs = pairs();
        for (int k = 0; k < RATIOS.size(); k++) {
            var part = stage.part((double) k / RATIOS.size(), (k + 1.) / RATIOS.size());
            pentagon = next(pentagon, RATIOS.get(k), lines.pentagon, part.part(0, .5));
            pairs = next(pairs, RATIOS.get(k), lines.pairs, part.part(.5, 1));
        }
        return lines;
    }

    /// Trains on at the next ratio and notes the loss, always on the same samples.
    private static float[] next(float[] theta, double ratio, List<Plot.Point> line, Stage stage) {
        var training = new Training(TiedModel.relu(2, EQUAL), data(ratio, 0, BATCH), RECIPE, theta);
        train(training, stage, () -> {});
        line.add(new Plot.Point(ratio, training.lossOn(data(ratio, 1, SAMPLES))));
        return training.parameters();
    }

    private static void train(Training training, Stage stage, Runnable seen) {
        for (int step = 0; step < RECIPE.steps(); step += STEPS_AT_A_TIME) {
            Training.steps(List.of(training), STEPS_AT_A_TIME);
            stage.done((double) step / RECIPE.steps());
            seen.run();
        }
    }

    /// Where the two lines cross, straight between the ratios.
    private static double crossing(Lines lines) {
        for (int k = 1; k < RATIOS.size(); k++)
            if (gap(lines, k - 1) < 0 && gap(lines, k) >= 0) {
                double share = gap(lines, k - 1) / (gap(lines, k - 1) - gap(lines, k));
                return RATIOS.get(k - 1) + share * (RATIOS.get(k) - RATIOS.get(k - 1));
            }
        return Double.NaN;
    }

    private static double gap(Lines lines, int k) {
        return lines.pentagon.get(k).y() - lines.pairs.get(k).y();
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
