package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Two models of five features in two dimensions side by side: linear against ReLU output (paper, "Demonstrating
/// Superposition"), or one seed against another. A model is the same after any turn of its hidden space, so the second
/// seed is turned onto the first (orthogonal Procrustes) before they are laid over each other.
final class Comparison implements Study {

    private static final double MODELS = 0;
    private static final double SEEDS = 1;
    private static final double IMPORTANCE = .9;
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
        var recipe = FiveInTwo.exhibitRecipe(sparsity);
        var one = learner(sparsity, kinds ? Activation.LINEAR : Activation.RELU, recipe, (long) chosen.of("seed"));
        var other = learner(sparsity, Activation.RELU, recipe, (long) chosen.of("otherSeed"));
        train(List.of(one, other), recipe, stage, two -> stage.show(kinds ? models(two) : seeds(two)));
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
        var models = train(List.of(learner(.9, Activation.LINEAR, TrainingConfig.NOTEBOOK, 0),
                learner(.9, Activation.RELU, TrainingConfig.NOTEBOOK, 1)), TrainingConfig.NOTEBOOK, stage.part(0, .5),
                _ -> {});
        var seeds = train(List.of(learner(0, Activation.RELU, TrainingConfig.NOTEBOOK, 0),
                learner(0, Activation.RELU, TrainingConfig.NOTEBOOK, 1)), TrainingConfig.NOTEBOOK, stage.part(.5, 1),
                _ -> {});
        return List.of(Finding.near("S=0.9: features kept by the linear model", models.left.represented(), 2, 0),
                Finding.atLeast("S=0.9: features kept with the ReLU", models.right.represented(), 4),
                Finding.atLeast("S=0: two seeds, arrows apart as they come", seeds.apart(), .2),
                Finding.atMost("S=0: two seeds, arrows apart after the turn", seeds.turned().apart(), .1));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static Two train(List<Learner> learners, TrainingConfig recipe, StudyListener stage, Consumer<Two> seen) {
        seen.accept(two(learners));
        PacedTraining.train(recipe.steps(), STEPS_A_PICTURE, stage, count -> Learner.steps(learners, count),
                () -> seen.accept(two(learners)));
        return two(learners);
    }

    private static Learner learner(double sparsity, Activation activation, TrainingConfig recipe, long seed) {
        return Kernel.FAST.learner(new Hyperparameters(5, 2, sparsity, IMPORTANCE, activation), recipe, seed);
    }

    private static Two two(List<Learner> learners) {
        return new Two(learners.getFirst().parameters().embedding(), learners.getLast().parameters().embedding());
    }
}
