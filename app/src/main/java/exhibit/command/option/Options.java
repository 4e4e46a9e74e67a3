package exhibit.command.option;

import exhibit.model.Hyperparameters;
import exhibit.model.Range;
import exhibit.model.train.TrainingConfig;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;
import java.util.ArrayList;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the options of more than one word take.
public final class Options {

    /// A day.
    public static final int MOST_SECONDS = 86_400;

    private Options() {
    }

    public static final class Features extends RangeConverters.Whole {
        Features() {
            super(Hyperparameters.FEATURES);
        }
    }

    public static final class Hidden extends RangeConverters.Whole {
        Hidden() {
            super(Hyperparameters.HIDDEN);
        }
    }

    public static final class Steps extends RangeConverters.Whole {
        Steps() {
            super(TrainingConfig.STEPS);
        }
    }

    public static final class Batch extends RangeConverters.Whole {
        Batch() {
            super(TrainingConfig.BATCH);
        }
    }

    public static final class Sparsity extends RangeConverters.Real {
        Sparsity() {
            super(Hyperparameters.SPARSITY);
        }
    }

    public static final class Importance extends RangeConverters.Real {
        Importance() {
            super(Hyperparameters.IMPORTANCE);
        }
    }

    public static final class LearningRate extends RangeConverters.Real {
        LearningRate() {
            super(TrainingConfig.LEARNING_RATE);
        }
    }

    public static final class WeightDecay extends RangeConverters.Real {
        WeightDecay() {
            super(TrainingConfig.Decay.LAMBDA);
        }
    }

    public static final class Activation extends RangeConverters.Word<exhibit.model.Activation> {
        Activation() {
            super(exhibit.model.Activation.values());
        }
    }

    public static final class Schedule extends RangeConverters.Word<exhibit.model.train.Schedule> {
        Schedule() {
            super(exhibit.model.train.Schedule.values());
        }
    }

    public static final class Code implements ITypeConverter<Experiment> {
        @Override
        public Experiment convert(String value) {
            try {
                return ExperimentCode.read(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    public static final class Kernel extends RangeConverters.Word<exhibit.model.train.Kernel> {
        Kernel() {
            super(exhibit.model.train.Kernel.values());
        }
    }

    public static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (Words.languages().contains(value))
                return value;
            throw RangeConverters.refusal(value, "one of " + String.join(", ", Words.languages()));
        }
    }

    public static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Languages() {
            super(Words.languages());
        }
    }

    public static final class Seconds extends RangeConverters.Whole {
        Seconds() {
            super(Range.whole(0, MOST_SECONDS));
        }
    }
}
