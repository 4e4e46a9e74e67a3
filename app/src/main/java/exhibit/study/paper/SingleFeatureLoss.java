package exhibit.study.paper;

import exhibit.model.Embedding;

/// The loss of the output model when exactly one feature is there, uniform in 0 to 1, each in its turn, split in two
/// (paper, "Mathematical Understanding"):
///
///     benefit       Σ_i I_i ∫ (x - f(‖W_i‖² x + b_i))² dx       how badly what is there is reproduced
///     interference  Σ_i Σ_{j≠i} I_j ∫ f(W_j·W_i x + b_j)² dx    what it adds to the others
///
/// For rare features this is what counts: L = Σ_k (1-S)ᵏ Sⁿ⁻ᵏ L_k, and this is L_1.
///
/// @param benefit 0 or more
/// @param interference 0 or more
record SingleFeatureLoss(double benefit, double interference) {

    /// f the ReLU.
    ///
    /// @param importance I_i of each feature
    public static SingleFeatureLoss relu(Embedding e, double... importance) {
        return of(e, importance, true);
    }

    /// f nothing. With b = 0 this is a third of Σ I_i (1 - ‖W_i‖²)² and of Σ I_j (W_j·W_i)².
    ///
    /// @param importance I_i of each feature
    public static SingleFeatureLoss linear(Embedding e, double... importance) {
        return of(e, importance, false);
    }

    private static SingleFeatureLoss of(Embedding e, double[] importance, boolean relu) {
        double benefit = 0, interference = 0;
        for (int i = 0; i < e.features(); i++)
            for (int j = 0; j < e.features(); j++)
                if (i == j)
                    benefit += importance[i] * square(1, e.dot(i, i), e.bias(i), relu);
                else
                interference += importance[j] * square(0, e.dot(i, j), e.bias(j), relu);
        return new SingleFeatureLoss(benefit, interference);
    }

    /// ∫ (tx - f(ax + b))² dx from 0 to 1; where the ReLU has its kink, in two pieces.
    private static double square(double t, double a, double b, boolean relu) {
        double kink = a == 0 ? 0 : Math.clamp(-b / a, 0, 1);
        return piece(t, a, b, relu, 0, kink) + piece(t, a, b, relu, kink, 1);
    }

    /// Between `from` and `to` either the ReLU is open or it is shut, so the integrand is a polynomial of degree 2 and
    /// Simpson's rule is exact.
    private static double piece(double t, double a, double b, boolean relu, double from, double to) {
        double middle = (from + to) / 2;
        boolean shut = relu && a * middle + b <= 0;
        double slope = shut ? t : t - a, at = shut ? 0 : -b;
        return (to - from) / 6 * (squared(slope * from + at) + 4 * squared(slope * middle + at)
                + squared(slope * to + at));
    }

    private static double squared(double x) {
        return x * x;
    }
}
