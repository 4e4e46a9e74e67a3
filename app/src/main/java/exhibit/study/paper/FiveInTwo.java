package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.data.Evaluation;
import exhibit.model.data.Sampler;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Batch;
import exhibit.study.trial.StandardPlots;
import exhibit.study.trial.TrainingEnsemble;
import exhibit.study.trial.TrainingEnsemble.Trained;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Five features in two dimensions, x' = ReLU(WᵀWx + b): two orthogonal directions while features are dense, two
/// opposite pairs and then a pentagon as they become rare (paper, introduction).
public final class FiveInTwo implements Study {

    private static final int SHOWN = 16;

    @Override
    public String id() {
        return "T1";
    }

    @Override
    public String source() {
        return "paper, Definitions and Motivation, first figure";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("sparsity", 3, List.of(0., .5, .8, .9, .95, .97, .99)),
                new StudyDial("importance", 1, List.of(1., .9, .8, .7)), new StudyDial("shown", 0, List.of(0., 1.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var h = hyperparameters(chosen.of("sparsity"), chosen.of("importance"));
        var batch = Batch.of(Sampler.of(h, Evaluation.STREAM));
        ensemble(chosen.of("sparsity"), chosen.of("importance")).train(stage,
                best -> stage.show(chosen.of("shown") > 0 ? plots(best, batch) : plots(best)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        findings.addAll(always(trained(0, stage.part(0, .6))));
        findings.addAll(pairs(trained(.8, stage.part(.6, .8))));
        findings.addAll(pentagon(trained(.9, stage.part(.8, 1))));
        return findings;
    }

    @Override
    public boolean quick() {
        return false;
    }

    public static Hyperparameters hyperparameters(double sparsity, double importance) {
        return new Hyperparameters(5, 2, sparsity, importance, Activation.RELU);
    }

    /// Quick enough to watch; where features are dense it takes longer to settle (EXPERIMENTS B.1).
    public static TrainingConfig exhibitRecipe(double sparsity) {
        return sparsity < .5
                ? new TrainingConfig(2500, 512, 5e-3, Schedule.COSINE, .01)
                : new TrainingConfig(1000, 256, 1e-2, Schedule.COSINE, .01);
    }

    static List<Plot> plots(List<Embedding> best) {
        var first = best.getFirst();
        var ghosts = best.stream().skip(1).limit(5).map(ghost -> ghost.turnedTo(first)).toList();
        return List.of(new Plot.Arrows("embedding", first, ghosts, List.of()), StandardPlots.answers(first),
                StandardPlots.norms(first));
    }

    /// The same with a batch in the hidden layer in place of the other runs.
    private static List<Plot> plots(List<Embedding> best, Batch batch) {
        var first = best.getFirst();
        return List.of(batch.seenBy(first, List.of()), StandardPlots.answers(first), StandardPlots.norms(first));
    }

    private static List<Trained<Embedding>> trained(double sparsity, StudyListener stage) {
        return ensemble(sparsity, .9).trainOnce(stage).ranked(stage);
    }

    private static TrainingEnsemble<Embedding> ensemble(double sparsity, double importance) {
        return TrainingEnsemble.of(hyperparameters(sparsity, importance), exhibitRecipe(sparsity), SHOWN);
    }

    private static List<Finding> always(List<Trained<Embedding>> found) {
        return List.of(Finding.that("S=0: the best keeps the first two at a right angle",
                isRightAngle(found.getFirst().model())),
                Finding.atLeast("S=0: of 16 keep the first two at a right angle",
                        count(found, FiveInTwo::isRightAngle), 5),
                Finding.near("S=0: best loss", found.getFirst().loss(), .1829, .015 * .1829));
    }

    private static List<Finding> pairs(List<Trained<Embedding>> found) {
        var best = found.getFirst().model();
        return List.of(
                Finding.that("S=0.8: the best has two opposite pairs of features 0 to 3", isSquare(best)),
                Finding.atMost("S=0.8: gaps of the best, furthest from 90 degrees", furthestGap(best, 90), 5),
                Finding.near("S=0.8: best norms 0 to 3, smallest", extreme(best, 4, false), 1.005, .055),
                Finding.near("S=0.8: best norms 0 to 3, largest", extreme(best, 4, true), 1.005, .055),
                Finding.atMost("S=0.8: norm of feature 4", best.norm(4), .1),
                Finding.near("S=0.8: best loss", found.getFirst().loss(), .0601, .025 * .0601),
                Finding.atLeast("S=0.8: of 16 have two opposite pairs", count(found, FiveInTwo::isSquare), 7));
    }

    private static List<Finding> pentagon(List<Trained<Embedding>> found) {
        var best = found.getFirst().model();
        var bias = IntStream.range(0, 5).mapToDouble(best::bias).summaryStatistics();
        return List.of(
                Finding.atMost("S=0.9: gaps of the best, furthest from 72 degrees", furthestGap(best, 72), 6),
                Finding.near("S=0.9: best norms, smallest", extreme(best, 5, false), 1.095, .065),
                Finding.near("S=0.9: best norms, largest", extreme(best, 5, true), 1.095, .065),
                Finding.near("S=0.9: best biases, smallest", bias.getMin(), -.2, .05),
                Finding.near("S=0.9: best biases, largest", bias.getMax(), -.2, .05),
                Finding.near("S=0.9: best loss", found.getFirst().loss(), .0211, .04 * .0211),
                Finding.atLeast("S=0.9: of 16 have a pentagon",
                        count(found, e -> e.geometry().word().equals("pentagon")), 10));
    }

    /// The first two almost at their full length, the others almost gone.
    private static boolean isRightAngle(Embedding e) {
        return e.norm(0) > .95 && e.norm(1) > .95 && IntStream.of(2, 3, 4).allMatch(i -> e.norm(i) < .15)
                && Math.abs(Math.toDegrees(Math.acos(e.cosine(0, 1))) - 90) <= 5;
    }

    private static boolean isSquare(Embedding e) {
        return e.geometry().word().equals("square");
    }

    private static double count(List<Trained<Embedding>> found, Predicate<Embedding> holds) {
        return found.stream().map(Trained::model).filter(holds).count();
    }

    private static double extreme(Embedding e, int features, boolean largest) {
        var norms = IntStream.range(0, features).mapToDouble(e::norm).summaryStatistics();
        return largest ? norms.getMax() : norms.getMin();
    }

    /// Of the angles between neighbouring represented features, how far the worst is from a right one.
    ///
    /// @param embedding in 2 dimensions
    /// @param right in degrees
    private static double furthestGap(Embedding embedding, double right) {
        double[] angles = IntStream.range(0, embedding.features()).filter(embedding::represented)
                .mapToDouble(i -> Math.toDegrees(Math.atan2(embedding.coordinate(i, 1), embedding.coordinate(i, 0))))
                .sorted().toArray();
        return IntStream.range(0, angles.length)
                .mapToDouble(a -> (angles[(a + 1) % angles.length] - angles[a] + 360) % 360)
                .map(gap -> Math.abs(gap - right)).max().orElse(360);
    }
}
