package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import java.util.List;
import java.util.stream.IntStream;

/// What a representation is good for and what it costs: the loss with exactly one feature there, split into how badly
/// that feature is reproduced and how much it disturbs the others (paper, "Mathematical Understanding"; formulas in
/// `SingleFeatureLoss`). The ReLU makes negative interference free.
final class LossSplit implements Study {

    private static final int INSTANCES = 8;

    @Override
    public String id() {
        return "T5";
    }

    @Override
    public String source() {
        return "paper, Demonstrating Superposition, Mathematical Understanding";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("sparsity", 3, List.of(0., .5, .8, .9, .95, .99)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        ensemble(chosen.of("sparsity")).train(stage, best -> stage.show(plots(best.getFirst())));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var trained = ensemble(.9).trainOnce(stage).best(stage).model();
        var pairs = polygon(new int[]{0, 2, 1, 3}, 4, 1, 0);
        var pentagon = polygon(new int[]{0, 1, 2, 3, 4}, 5, 1, 0);
        var two = polygon(new int[]{0, 1}, 4, 1, 0);
        double cos = 2 * (Math.pow(Math.cos(Math.toRadians(72)), 2) + Math.pow(Math.cos(Math.toRadians(144)), 2));
        return List.of(
                Finding.near("two opposite pairs, ReLU: interference", relu(pairs).interference(), 0, 1e-9),
                Finding.near("two opposite pairs, linear: interference", linear(pairs).interference(), 4 / 3., 1e-6),
                Finding.near("two features, ReLU: not reproduced", relu(two).benefit(), 3 / 3., 1e-6),
                Finding.near("pentagon, linear: interference", linear(pentagon).interference(), 5 * cos / 3, 1e-5),
                Finding.near("pentagon, ReLU: only neighbours count", relu(pentagon).interference(),
                        10 * Math.pow(Math.cos(Math.toRadians(72)), 2) / 3, 1e-5),
                Finding.atMost("pentagon, bias -0.2 and norm 1.1: interference",
                        relu(polygon(new int[]{0, 1, 2, 3, 4}, 5, 1.1, -.2)).interference(), .1),
                Finding.near("trained at S=0.9, ReLU: not reproduced", relu(trained).benefit(), .0501, .004),
                Finding.near("trained at S=0.9, ReLU: interference", relu(trained).interference(), .0399, .004),
                Finding.near("trained at S=0.9, linear: interference", linear(trained).interference(), 5.76, .2));
    }

    private static TrainingEnsemble<Embedding> ensemble(double sparsity) {
        return TrainingEnsemble.of(FiveInTwo.hyperparameters(sparsity, 1), FiveInTwo.exhibitRecipe(sparsity),
                INSTANCES);
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static List<Plot> plots(Embedding e) {
        var relu = relu(e);
        var linear = linear(e);
        return List.of(
                new Plot.Bars("split", "loss",
                        List.of("split.relu.benefit", "split.relu.interference", "split.linear.benefit",
                                "split.linear.interference"),
                        List.of(relu.benefit(), relu.interference(), linear.benefit(), linear.interference()),
                        List.of(0., 1., 0., 1.), true),
                new Plot.Arrows("embedding", e, List.of(), List.of()));
    }

    private static SingleFeatureLoss relu(Embedding e) {
        return SingleFeatureLoss.relu(e, 1, 1, 1, 1, 1);
    }

    private static SingleFeatureLoss linear(Embedding e) {
        return SingleFeatureLoss.linear(e, 1, 1, 1, 1, 1);
    }

    /// Five features, those of `corners` on a regular polygon of `of` corners, the rest at the centre.
    private static Embedding polygon(int[] corners, int of, double norm, double bias) {
        var W = new float[2][5];
        for (int k = 0; k < corners.length; k++) {
            W[0][corners[k]] = (float) (norm * Math.cos(2 * Math.PI * k / of));
            W[1][corners[k]] = (float) (norm * Math.sin(2 * Math.PI * k / of));
        }
        var b = new float[5];
        IntStream.range(0, 5).forEach(i -> b[i] = (float) bias);
        return Embedding.of(W, b);
    }
}
