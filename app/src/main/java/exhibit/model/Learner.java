package exhibit.model;

/// One model in training: parameters, optimiser and data. Mutable; stays on one thread.
public sealed interface Learner permits RowLearner, EjmlLearner {

    /// One step: fresh samples, the gradient of their loss, an update.
    void step();

    /// The model as it stands; training goes on changing it.
    Parameters parameters();

    /// The loss L = Σ_i I_i (x_i - x'_i)², mean over the samples of the steps since it was last asked for.
    double loss();

    /// Other data for the same parameters: sparsity and importance may differ, the shape may not.
    void study(Hyperparameters other);

    default boolean isFinite() {
        return parameters().isFinite();
    }
}
