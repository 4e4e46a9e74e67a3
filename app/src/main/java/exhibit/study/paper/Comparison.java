package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Two models of five features in two dimensions side by side: linear against ReLU output (paper, "Demonstrating
/// Superposition"), or one seed against another. A model is the same after any turn of its hidden space, so the second
/// seed is turned onto the first (orthogonal Procrustes) before they are laid over each other.
final class Comparison implements Study {

    private static final double MODELS = 0;
    private static final double SEEDS = 1;
    private static final double IMPORTANCE = .9;

    /// A shorter one leaves three of sixteen seeds unsettled where features are always there.
    private static final TrainingConfig RECIPE = TrainingConfig.NOTEBOOK;
    private static final int STEPS_A_PICTURE = 50;

    private record Two(Embedding left, Embedding right) {

        /// How far apart the arrows end: the root of the mean square over all features.
        double apart() {
            return Math.sqrt(IntStream.range(0, left.features()).mapToDouble(i -> Math.pow(
                    left.coordinate(i, 0) - right.coordinate(i, 0), 2)
                    + Math.pow(left.coordinate(i, 1) - right.coordinate(i, 1), 2)).average().orElseThrow());
        }

        Two turned() {
            return new Two(left, right.turnedTo(left));
        }
    }

    /// One model. What a check has trained is kept; what a page trains is not, so that every visitor sees it learn.
    private record Fitted(double sparsity, Activation activation, long seed) implements ResultCache.Key<Embedding> {

        Learner learner() {
            return Kernel.FAST.learner(new Hyperparameters(5, 2, sparsity, IMPORTANCE, activation), RECIPE, seed);
        }
    }

    @Override
    public String id() {
        return "T30";
    }

    @Override
    public String source() {
        return "paper, Demonstrating Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("versus", 0, List.of(MODELS, SEEDS)),
                new StudyDial("sparsity", 3, List.of(0., .5, .8, .9, .95)), StudyDial.SEED,
                new StudyDial("otherSeed", 1, StudyDial.SEED.values()));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double sparsity = chosen.of("sparsity");
        boolean kinds = chosen.of("versus") == MODELS;
        var one = new Fitted(sparsity, kinds ? Activation.LINEAR : Activation.RELU, (long) chosen.of("seed"));
        var other = new Fitted(sparsity, Activation.RELU, (long) chosen.of("otherSeed"));
        Consumer<Two> show = two -> stage.show(kinds ? models(two) : seeds(two));
        known(one, other, stage).ifPresentOrElse(show, () -> train(one, other, stage, show));
        stage.done(1);
    }

    private static List<Plot> models(Two two) {
        return List.of(arrows("versus.linear", two.left, List.of()), arrows("versus.relu", two.right, List.of()));
    }

    private static List<Plot> seeds(Two two) {
        return List.of(arrows("versus.one", two.left, List.of()),
                arrows("versus.other", two.turned().right, List.of(two.left)));
    }

    private static Plot arrows(String title, Embedding embedding, List<Embedding> ghosts) {
        return new Plot.Arrows(title, embedding, ghosts, List.of());
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var models = trained(new Fitted(.9, Activation.LINEAR, 0), new Fitted(.9, Activation.RELU, 1),
                stage.part(0, .3));
        var seeds = trained(new Fitted(0, Activation.RELU, 0), new Fitted(0, Activation.RELU, 1), stage.part(.3, 1));
        return List.of(Finding.near("S=0.9: features kept by the linear model", models.left.represented(), 2, 0),
                Finding.atLeast("S=0.9: features kept with the ReLU", models.right.represented(), 4),
                Finding.atLeast("S=0: two seeds, arrows apart as they come", seeds.apart(), .2),
                Finding.atMost("S=0: two seeds, arrows apart after the turn", seeds.turned().apart(), .1));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static Optional<Two> known(Fitted one, Fitted other, StudyListener stage) {
        return stage.results().find(one)
                .flatMap(left -> stage.results().find(other).map(right -> new Two(left, right)));
    }

    /// What is kept of both, or trains both and keeps them.
    private static Two trained(Fitted one, Fitted other, StudyListener stage) {
        var two = known(one, other, stage).orElseGet(() -> train(one, other, stage, _ -> {}));
        stage.results().keep(one, two.left);
        stage.results().keep(other, two.right);
        return two;
    }

    private static Two train(Fitted one, Fitted other, StudyListener stage, Consumer<Two> seen) {
        var learners = List.of(one.learner(), other.learner());
        seen.accept(two(learners));
        PacedTraining.train(RECIPE.steps(), STEPS_A_PICTURE, stage, count -> Learner.steps(learners, count),
                () -> seen.accept(two(learners)));
        return two(learners);
    }

    private static Two two(List<Learner> learners) {
        return new Two(learners.getFirst().parameters().embedding(), learners.getLast().parameters().embedding());
    }
}
