package exhibit.chapter;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Evaluation;
import exhibit.model.Hyperparameters;
import exhibit.model.Reconstruction;
import java.util.Arrays;
import java.util.stream.IntStream;

/// An answer to the exercise by hand: W (3, 2) and b (3) that shall give one example x back. Every W has a b that does,
/// b = x - xWWᵀ; how honest an answer is shows on other examples (EXPERIMENTS H10).
public final class Answer {

    /// What a dial can be set to is no finer than this.
    private static final double PERFECT = .005;

    /// The best of all answers for features that are always there has the loss 1/12; one example learned by heart is
    /// worse than that by more than a little.
    private static final double BEST_WHERE_DENSE = 1 / 12.;
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

    /// Whether it knows this example by heart and little else. What is known by heart is known by the biases.
    ///
    /// @param lossWhereDense `loss(0)`
    public boolean isMemorised(double lossWhereDense) {
        return isPerfect() && Arrays.stream(b).anyMatch(bias -> bias != 0)
                && lossWhereDense > BEST_WHERE_DENSE + A_LITTLE;
    }

    /// Whether it is right, and on other examples as good as any answer can be.
    ///
    /// @param lossWhereDense `loss(0)`
    public boolean isGeneral(double lossWhereDense) {
        return isPerfect() && lossWhereDense <= BEST_WHERE_DENSE + A_LITTLE;
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
