package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.data.Expectation;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.Finding;
import exhibit.study.StudyListener;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the steps of training must be, whatever is learned: Adam's first one is as long as the learning rate in each
/// number, however steep the ground. Asked of the kernel that the laboratory's own models are trained with, and of the
/// one for many rare features, which leaves out what is absent.
final class FirstSteps {

    private static final double RATE = 1e-3;
    private static final Hyperparameters MANY_RARE = new Hyperparameters(80, 5, .95, .99, Activation.RELU);
    private static final TrainingConfig RECIPE = new TrainingConfig(100, 1024, RATE, Schedule.CONSTANT, 0);

    /// So many steps apart, rounding alone makes no difference that counts.
    private static final int TOGETHER = 20;

    private FirstSteps() {
    }

    /// @param training at its start
    static List<Finding> of(Training training, double learningRate, StudyListener stage) {
        var before = training.parameters();
        training.step();
        stage.trained(1);
        var after = training.parameters();
        var first = IntStream.range(0, before.length)
                .mapToDouble(e -> Math.abs(after[e] - before[e]) / learningRate).summaryStatistics();
        return List.of(
                Finding.near("the first step over the learning rate, least of all weights", first.getMin(), 1, .001),
                Finding.near("the first step over the learning rate, most of all weights", first.getMax(), 1, .001),
                Finding.near("level ground, decay 0.5: what 100 steps leave of a weight",
                        leftOnLevelGround(.5, learningRate),
                        Math.pow(1 - .5 * learningRate, 100), 1e-5));
    }

    /// Where no output comes above zero there is no slope, and decoupled decay alone moves a model.
    private static double leftOnLevelGround(double decay, double learningRate) {
        var recipe = new TrainingConfig(100, 1, learningRate, Schedule.CONSTANT, decay);
        var training = new Training(TiedModel.relu(1, 1, 1), Expectation.of(.4, .4), recipe,
                new float[]{1, 1, -30, -30});
        Training.steps(List.of(training), recipe.steps());
        return training.parameters()[0];
    }

    static List<Finding> ofManyRareFeatures(StudyListener stage) {
        var fast = Kernel.FAST.learner(MANY_RARE, RECIPE, 3);
        var readable = Kernel.EJML.learner(MANY_RARE, RECIPE, 3);
        var start = fast.parameters().embedding();
        fast.step();
        readable.step();
        var first = difference(start, fast.parameters().embedding()).map(d -> Math.abs(d) / RATE).summaryStatistics();
        Learner.steps(List.of(fast, readable), TOGETHER - 1);
        stage.trained(2 * TOGETHER);
        var end = fast.parameters().embedding();
        double apart = length(difference(readable.parameters().embedding(), end)) / length(difference(start, end));
        return List.of(
                Finding.near("80 rare features: the first step over the learning rate, least of all", first.getMin(), 1,
                        .02),
                Finding.near("80 rare features: the first step over the learning rate, most of all", first.getMax(), 1,
                        .02),
                Finding.atMost("80 rare features: fast and readable kernel apart after 20 steps, share of the way",
                        apart, .01));
    }

    /// In each weight, then in each bias.
    private static DoubleStream difference(Embedding from, Embedding to) {
        int n = from.features();
        var W = IntStream.range(0, n * from.hidden())
                .mapToDouble(e -> to.coordinate(e % n, e / n) - from.coordinate(e % n, e / n));
        return DoubleStream.concat(W, IntStream.range(0, n).mapToDouble(i -> to.bias(i) - from.bias(i)));
    }

    private static double length(DoubleStream numbers) {
        return Math.sqrt(numbers.map(d -> d * d).sum());
    }
}
