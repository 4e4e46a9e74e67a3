package exhibit.model.train;

import exhibit.model.Hyperparameters;
import java.util.Locale;

/// Two ways to the same numbers.
public enum Kernel {
    /// Rows of floats that the JIT vectorises.
    FAST {
        @Override
        public Learner learner(Hyperparameters h, TrainingConfig recipe, long seed) {
            return new RowLearner(h, recipe, seed);
        }
    },
    /// The readable formulation in EJML, double precision: the reference.
    EJML {
        @Override
        public Learner learner(Hyperparameters h, TrainingConfig recipe, long seed) {
            return new EjmlLearner(h, recipe, seed);
        }
    };

    public abstract Learner learner(Hyperparameters h, TrainingConfig recipe, long seed);

    /// The name as it is written on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
