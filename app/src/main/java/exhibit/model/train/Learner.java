package exhibit.model.train;

import exhibit.model.Hyperparameters;
import exhibit.model.Parameters;
import java.util.Collection;

/// One model in training: parameters, optimiser and data. Mutable; one thread at a time.
public sealed interface Learner permits RowLearner, EjmlLearner {

    /// One step: fresh samples, the gradient of their loss, an update.
    void step();

    /// `count` steps of each learner, side by side on all cores. No learner knows another, so the numbers are those of
    /// one core. The pool is the JDK's own, whose threads steal work from each other.
    static void steps(Collection<? extends Learner> learners, int count) {
        learners.parallelStream().forEach(learner -> {
            for (int step = 0; step < count; step++)
                learner.step();
        });
    }

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
