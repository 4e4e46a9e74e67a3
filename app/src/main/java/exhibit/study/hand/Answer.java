package exhibit.study.hand;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.Reconstruction;
import exhibit.model.data.Evaluation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// An answer to the exercise by hand: W (3, 2) and b (3) that shall give one example x back. Every W has a b that does,
/// b = x - xWWᵀ; how honest an answer is shows on other examples (EXPERIMENTS H10).
public final class Answer {

    /// What a dial can be set to is no finer than this.
    private static final double PERFECT = .005;

    /// More than this above the best there is, and an answer is not good.
    private static final double A_LITTLE = .02;

    private final double[][] W;
    private final double[] b;
    private final double[] x;
    private final boolean relu;

    /// @param W (3, 2), b (3) and x (3): not modified, copied
    public Answer(double[][] W, double[] b, double[] x, boolean relu) {
        this.W = Arrays.stream(W).map(double[]::clone).toArray(double[][]::new);
        this.b = b.clone();
        this.x = x.clone();
        this.relu = relu;
    }

    /// max_i |x'_i - x_i|.
    public double wrong() {
        var output = Reconstruction.of(W, b, x, relu).output();
        return IntStream.range(0, x.length).mapToDouble(i -> Math.abs(output.get(i) - x[i])).max().orElseThrow();
    }

    /// Whether the example comes back, as exactly as dials can do it.
    public boolean isPerfect() {
        return wrong() <= PERFECT;
    }

    /// How many features have a direction of their own: ‖W_i‖ > 0.5.
    public int kept() {
        return embedding().represented();
    }

    /// The mean of Σ_i e_i² on 200 000 other examples, each feature absent with this sparsity.
    public double loss(double sparsity) {
        return Evaluation.loss(embedding(), hyperparameters(sparsity), Evaluation.SAMPLES);
    }

    private Hyperparameters hyperparameters(double sparsity) {
        return new Hyperparameters(x.length, W[0].length, sparsity, 1, relu ? Activation.RELU : Activation.LINEAR);
    }

    /// Whether it knows this example by heart and little else: it is right, and good on no other examples, however rare
    /// features are. EXPERIMENTS H10 asks where they are always there alone; that would call opposite arrows with a
    /// ReLU and no bias learned by heart, which are exact wherever the two do not come together (H9).
    ///
    /// @param losses one for each of `ByHand.SPARSITIES`
    public boolean isMemorised(List<Double> losses) {
        return isPerfect() && IntStream.range(0, losses.size()).noneMatch(s -> isGood(losses, s));
    }

    /// Whether it is right, and on other examples that are always there as good as any answer can be.
    ///
    /// @param losses one for each of `ByHand.SPARSITIES`
    public boolean isGeneral(List<Double> losses) {
        return isPerfect() && isGood(losses, ByHand.SPARSITIES.indexOf(0.));
    }

    private static boolean isGood(List<Double> losses, int s) {
        return losses.get(s) <= best(ByHand.SPARSITIES.get(s)) + A_LITTLE;
    }

    /// The loss of the best answer: one feature dropped, p/3 - p²/4, or two opposite, p²/3. Between them, at S of 0.2
    /// to 0.4, a triangle is better still (EXPERIMENTS H11); no page tries an answer there.
    private static double best(double sparsity) {
        double p = 1 - sparsity;
        return Math.min(p / 3 - p * p / 4, p * p / 3);
    }

    /// The rows of W as arrows.
    public Embedding embedding() {
        var columns = new float[W[0].length][W.length];
        for (int i = 0; i < W.length; i++)
            for (int k = 0; k < W[i].length; k++)
                columns[k][i] = (float) W[i][k];
        var biases = new float[b.length];
        for (int i = 0; i < b.length; i++)
            biases[i] = (float) b[i];
        return Embedding.of(columns, biases);
    }
}
