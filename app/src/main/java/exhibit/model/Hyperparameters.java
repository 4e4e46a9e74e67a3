package exhibit.model;

import java.util.stream.IntStream;

/// What is learned and by which model: the quantities a visitor turns.
///
/// @param features n, the number of features: 1 to 400
/// @param hidden m, the hidden dimension: 1 to 400
/// @param sparsity S, the probability that a feature is absent: 0 to below 1
/// @param importance k: feature i's squared error weighs I_i = k^i; above 0, at most 1
/// @param activation what stands at the output
public record Hyperparameters(int features, int hidden, double sparsity, double importance, Activation activation) {

    public static final int MOST_FEATURES = 400;
    public static final int MOST_HIDDEN = 400;

    public static final Range FEATURES = Range.whole(1, MOST_FEATURES);
    public static final Range HIDDEN = Range.whole(1, MOST_HIDDEN);
    public static final Range SPARSITY = Range.below(0, 1);
    public static final Range IMPORTANCE = Range.above(0, 1);

    public Hyperparameters {
        FEATURES.judge("features", features);
        HIDDEN.judge("hidden", hidden);
        SPARSITY.judge("sparsity", sparsity);
        IMPORTANCE.judge("importance", importance);
    }

    /// p = 1 - S, the probability that a feature is present.
    public double density() {
        return 1 - sparsity;
    }

    /// I_i = k^i.
    public double importance(int i) {
        return StrictMath.pow(importance, i);
    }

    /// I_0 to I_{n-1}.
    public double[] importances() {
        return IntStream.range(0, features).mapToDouble(this::importance).toArray();
    }

    /// Whether W and b of the one fit the other, so that training can go on from them.
    public boolean hasShapeOf(Hyperparameters other) {
        return features == other.features && hidden == other.hidden && activation == other.activation;
    }

    public Hyperparameters withFeatures(int features) {
        return new Hyperparameters(features, hidden, sparsity, importance, activation);
    }

    public Hyperparameters withHidden(int hidden) {
        return new Hyperparameters(features, hidden, sparsity, importance, activation);
    }

    public Hyperparameters withSparsity(double sparsity) {
        return new Hyperparameters(features, hidden, sparsity, importance, activation);
    }

    public Hyperparameters withImportance(double importance) {
        return new Hyperparameters(features, hidden, sparsity, importance, activation);
    }
}
