package exhibit.study.concept;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.Reconstruction;
import exhibit.model.data.Evaluation;
import exhibit.model.data.Sampler;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.paper.FiveInTwo;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The superposition hypothesis: a small network does what an imagined larger one with a neuron for each feature does,
/// only with noise. Ten features: the large one has ten neurons and gives x itself, the small one has three (second
/// document, "The Superposition Hypothesis").
final class NoisySimulation implements Study {

    private static final int FEATURES = 10;
    private static final int HIDDEN = 3;
    private static final int SAMPLES = 16;

    /// Enough to see the error while the model trains.
    private static final int GLANCE = 8192;

    /// E x² of a feature that is there.
    private static final double SILENCE = 1 / 3.;
    private static final List<Double> SPARSITIES = List.of(0., .5, .8, .9, .95, .99);

    @Override
    public String id() {
        return "C5";
    }

    @Override
    public String source() {
        return "notes, The Superposition Hypothesis";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("sparsity", 3, SPARSITIES), StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double sparsity = chosen.of("sparsity");
        var samples = samples(sparsity, 1 + (long) chosen.of("seed"));
        ensemble(sparsity).train(stage, best -> stage.show(plots(best.getFirst(), samples, sparsity)));
    }

    /// What both answer side by side, and how far off they are.
    private static List<Plot> plots(Embedding small, float[][] samples, double sparsity) {
        return List.of(cells("noisy.large", Grid.of(FEATURES, SAMPLES, (i, j) -> samples[i][j])),
                cells("noisy.small", Grid.of(FEATURES, SAMPLES, answersOf(small, samples))), errors(small, sparsity));
    }

    /// The squared error for each thing that is there: of the large model, of the small one, and of silence.
    private static Plot.Bars errors(Embedding small, double sparsity) {
        double loss = Evaluation.loss(small, hyperparameters(sparsity), GLANCE);
        return new Plot.Bars("noisy.errors", "noisy.error",
                List.of("noisy.errors.large", "noisy.errors.small", "noisy.errors.silent"),
                List.of(0., forEachThere(loss, sparsity), SILENCE), List.of());
    }

    private static double forEachThere(double loss, double sparsity) {
        return loss / FEATURES / (1 - sparsity);
    }

    private static Plot.Cells cells(String title, Grid grid) {
        return new Plot.Cells(title, grid, List.of(), List.of(), 1);
    }

    private static Grid.Entry answersOf(Embedding e, float[][] samples) {
        var W = new double[FEATURES][HIDDEN];
        var b = new double[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            b[i] = e.bias(i);
            for (int k = 0; k < HIDDEN; k++)
                W[i][k] = e.coordinate(i, k);
        }
        var answers = IntStream.range(0, SAMPLES).mapToObj(j -> Reconstruction.of(W, b,
                IntStream.range(0, FEATURES).mapToDouble(i -> samples[i][j]).toArray(), true).output()).toList();
        return (i, j) -> answers.get(j).get(i);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var losses = List.of(.5, .9, .99).stream().map(sparsity -> loss(sparsity, stage)).toList();
        return List.of(
                Finding.atMost("error for each thing there, S=0.9 beside S=0.5", losses.get(1) / losses.get(0), .9),
                Finding.atMost("error for each thing there, S=0.99 beside S=0.9", losses.get(2) / losses.get(1), .6),
                Finding.atMost("S=0.99: error for each thing there", losses.get(2), .05));
    }

    /// The loss for each feature that is there.
    private static double loss(double sparsity, StudyListener stage) {
        return forEachThere(ensemble(sparsity).trainOnce(stage).best(stage).loss(), sparsity);
    }

    private static TrainingEnsemble<Embedding> ensemble(double sparsity) {
        return TrainingEnsemble.of(hyperparameters(sparsity), FiveInTwo.exhibitRecipe(sparsity), 3);
    }

    private static Hyperparameters hyperparameters(double sparsity) {
        return new Hyperparameters(FEATURES, HIDDEN, sparsity, 1, Activation.RELU);
    }

    private static float[][] samples(double sparsity, long seed) {
        var density = new double[FEATURES];
        Arrays.fill(density, 1 - sparsity);
        var X = new float[FEATURES][Sampler.BLOCK];
        new Sampler(seed, density).draw(0, 0, X);
        return X;
    }

    @Override
    public boolean quick() {
        return true;
    }
}
