package exhibit.training;

import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.model.data.Data;
import exhibit.model.data.Evaluation;
import exhibit.model.data.HiddenSource;
import exhibit.model.data.NonEmptySampler;
import exhibit.model.data.Sampler;
import exhibit.model.train.Schedule;
import exhibit.model.train.SparseAutoencoder;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import java.util.List;
import java.util.stream.IntStream;

/// A sparse autoencoder with a latent a feature, beside a model that stays as it is (study U1). Mutable; on the training
/// thread.
final class DictionaryRun {

    static final TrainingConfig RECIPE = new TrainingConfig(2500, Sampler.BLOCK, 1e-2, Schedule.COSINE, 0);

    private final int hidden;
    private final int latents;
    private final Training training;
    private final float[][] unseen;
    private int step;

    /// @param truth the model that is to be unmixed
    DictionaryRun(Embedding truth, DictionaryTask task) {
        hidden = truth.hidden();
        latents = truth.features();
        training = new Training(new SparseAutoencoder(hidden, latents, task.price(), RECIPE.steps()),
                Data.drawn(source(truth, task.seed()), RECIPE.batch()), RECIPE, task.seed());
        unseen = new float[hidden][Sampler.BLOCK];
        source(truth, Evaluation.STREAM).draw(0, 0, unseen, 0);
    }

    private static HiddenSource source(Embedding truth, long seed) {
        return new HiddenSource(new NonEmptySampler(seed, truth.features(), DictionaryTask.DENSITY), truth);
    }

    long turns() {
        return step;
    }

    boolean isOver() {
        return step >= RECIPE.steps();
    }

    /// As many steps as are left, at most.
    void steps(int count) {
        int end = Math.min(step + count, RECIPE.steps());
        for (; step < end; step++)
            training.step();
    }

    private Dictionary dictionary() {
        return Dictionary.of(training.parameters(), hidden, latents);
    }

    Embedding directions() {
        return dictionary().directions();
    }

    DictionaryMoment moment() {
        var dictionary = dictionary();
        return new DictionaryMoment(step, dictionary.directions(), activity(dictionary), isOver());
    }

    private List<Double> activity(Dictionary dictionary) {
        var h = new double[hidden];
        var answers = new int[latents];
        for (int j = 0; j < Sampler.BLOCK; j++) {
            for (int k = 0; k < hidden; k++)
                h[k] = unseen[k][j];
            var a = dictionary.answers(h);
            for (int latent = 0; latent < latents; latent++)
                if (a[latent] > 0) answers[latent]++;
        }
        return IntStream.of(answers).mapToObj(count -> (double) count / Sampler.BLOCK).toList();
    }
}
