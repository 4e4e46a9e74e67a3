package exhibit.study.trial;

import exhibit.model.data.Data;
import exhibit.model.data.Evaluation;
import exhibit.model.data.Sampler;
import exhibit.model.data.Source;
import exhibit.model.train.Model;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// What a study trains: a model, on data, by a recipe.
///
/// @param identity a value that is equal where all the rest is, and nowhere else
/// @param model a new one each time
/// @param source the data of a seed, a new one each time
/// @param first the seed of the first of several
public record Setup(Object identity, Supplier<? extends Model> model, LongFunction<? extends Source> source,
        TrainingConfig recipe, long first) {

    /// From seed 0 on.
    public Setup(Object identity, Supplier<? extends Model> model, LongFunction<? extends Source> source,
            TrainingConfig recipe) {
        this(identity, model, source, recipe, 0);
    }

    private static final int PIECE = 16 * Sampler.BLOCK;

    /// Steps of unseen samples that make up as many as EXPERIMENTS D asks for.
    static final int PIECES = Math.ceilDiv(Evaluation.SAMPLES, PIECE);

    /// @param number of the model, from 0
    Training training(long number) {
        long seed = first + number;
        return new Training(model.get(), Data.drawn(source.apply(seed), recipe.batch()), recipe, seed);
    }

    /// The loss on a piece of the samples that no training sees.
    ///
    /// @param theta parameters of the model
    double unseen(float[] theta, int piece) {
        var samples = Data.drawn(source.apply(Evaluation.STREAM), PIECE);
        return new Training(model.get(), samples, recipe, theta).lossOn(samples, piece);
    }
}
