package exhibit.command;

import exhibit.model.Hyperparameters;
import exhibit.model.Range;
import exhibit.model.Recipe;
import exhibit.training.Experiment;
import exhibit.training.RecipeCode;
import exhibit.view.Words;
import java.util.ArrayList;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the options of more than one word take.
final class Options {

    /// A day.
    static final int MOST_SECONDS = 86_400;

    private Options() {
    }

    static final class Features extends Allowed.Whole {
        Features() {
            super(Hyperparameters.FEATURES);
        }
    }

    static final class Hidden extends Allowed.Whole {
        Hidden() {
            super(Hyperparameters.HIDDEN);
        }
    }

    static final class Steps extends Allowed.Whole {
        Steps() {
            super(Recipe.STEPS);
        }
    }

    static final class Batch extends Allowed.Whole {
        Batch() {
            super(Recipe.BATCH);
        }
    }

    static final class Sparsity extends Allowed.Real {
        Sparsity() {
            super(Hyperparameters.SPARSITY);
        }
    }

    static final class Importance extends Allowed.Real {
        Importance() {
            super(Hyperparameters.IMPORTANCE);
        }
    }

    static final class LearningRate extends Allowed.Real {
        LearningRate() {
            super(Recipe.LEARNING_RATE);
        }
    }

    static final class WeightDecay extends Allowed.Real {
        WeightDecay() {
            super(Recipe.Decay.LAMBDA);
        }
    }

    static final class Activation extends Allowed.Word<exhibit.model.Activation> {
        Activation() {
            super(exhibit.model.Activation.values());
        }
    }

    static final class Schedule extends Allowed.Word<exhibit.model.Schedule> {
        Schedule() {
            super(exhibit.model.Schedule.values());
        }
    }

    static final class Code implements ITypeConverter<Experiment> {
        @Override
        public Experiment convert(String value) {
            try {
                return RecipeCode.read(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class Kernel extends Allowed.Word<exhibit.model.Kernel> {
        Kernel() {
            super(exhibit.model.Kernel.values());
        }
    }

    static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (Words.languages().contains(value))
                return value;
            throw Allowed.refusal(value, "one of " + String.join(", ", Words.languages()));
        }
    }

    static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Languages() {
            super(Words.languages());
        }
    }

    static final class Seconds extends Allowed.Whole {
        Seconds() {
            super(Range.whole(0, MOST_SECONDS));
        }
    }
}
