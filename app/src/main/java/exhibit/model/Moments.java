package exhibit.model;

/// What Adam remembers of gradients.
///
/// @param beta2 how much of the mean square stays at each step: at least 0, below 1
/// @param epsilon ε, which keeps steps small where gradients are as small as this: above 0, at most 1
public record Moments(double beta2, double epsilon) {

    private static final Range BETA2 = Range.below(0, 1);
    private static final Range EPSILON = Range.above(0, 1);

    static final double PYTORCH_BETA2 = .999;
    static final double PYTORCH_EPSILON = 1e-8;

    /// For the whole data at each step, where gradients have no noise to average (Nanda and others, 2023).
    public static final Moments FULL_BATCH = new Moments(.98, PYTORCH_EPSILON);

    public Moments {
        BETA2.judge("beta2", beta2);
        EPSILON.judge("epsilon", epsilon);
    }
}
