package exhibit.study.unmixing;

import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.study.StudyListener;
import exhibit.study.trial.TrainingEnsemble;

/// Dictionaries of some latents on a regular polygon of features in two dimensions.
///
/// @param features as many as the polygon has corners
/// @param count of latents
/// @param price λ
record LatentTrial(int features, int count, double price) {

    private static final int SEEDS = 8;
    private static final double DENSITY = .02;
    /// How long training makes five arrows in two dimensions where each is as rare as one in a hundred.
    private static final double LENGTH = 1.16;

    TrainingEnsemble<Dictionary> ensemble() {
        return dictionary().ensemble(SEEDS);
    }

    private DictionaryTrial dictionary() {
        return new DictionaryTrial(truth(), count, price, DENSITY);
    }

    /// Features in equal angles around the middle of the plane.
    Embedding truth() {
        var W = new float[2][features];
        for (int i = 0; i < features; i++) {
            double angle = 2 * Math.PI * i / features;
            W[0][i] = (float) (LENGTH * StrictMath.cos(angle));
            W[1][i] = (float) (LENGTH * StrictMath.sin(angle));
        }
        return Embedding.of(W, new float[features]);
    }

    LatentsFound trained(StudyListener stage) {
        return found(ensemble().trainOnce(stage), stage);
    }

    LatentsFound found(TrainingEnsemble<Dictionary> ensemble, StudyListener stage) {
        var best = ensemble.best(stage);
        return new LatentsFound(count, best.model(), best.loss(), best.model().found(truth()).average().orElseThrow(),
                dictionary().quality(best.model()).active());
    }

    /// @param count of latents
    /// @param best of the tries, by its loss
    /// @param cosine of a feature and the latent nearest to it, mean over features
    /// @param active latents that answer, mean over samples
    record LatentsFound(int count, Dictionary best, double loss, double cosine, double active) {}
}
