package exhibit.study.unmixing;

import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.model.LatentGate;
import exhibit.model.data.Evaluation;
import exhibit.model.data.HiddenSource;
import exhibit.model.data.NonEmptySampler;
import exhibit.model.data.Sampler;
import exhibit.model.train.Schedule;
import exhibit.model.train.SparseAutoencoder;
import exhibit.model.train.TrainingConfig;
import exhibit.study.StudyListener;
import exhibit.study.paper.FiveInTwo;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Setup;
import exhibit.study.trial.TrainingEnsemble;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Sparse autoencoders on what a model's hidden layer holds.
///
/// @param truth the model, which stays as it is
/// @param latents d
/// @param price λ
/// @param density p of each feature, where samples without any are left out
/// @param gate which latents answer
record DictionaryTrial(Embedding truth, int latents, double price, double density, LatentGate gate) {

    /// Where all answer that are above zero.
    DictionaryTrial(Embedding truth, int latents, double price, double density) {
        this(truth, latents, price, density, new LatentGate.Rectified());
    }

    private static final TrainingConfig RECIPE = new TrainingConfig(2500, 256, 1e-2, Schedule.COSINE, 0);

    /// A feature counts as found from this cosine on.
    private static final double FOUND = .98;

    private static final double SPARSITY = .99;
    private static final int TRIES = 10;
    private static final int BLOCKS = 16;

    /// Five features in two dimensions, where each is rare: pentagons, as yet untrained.
    static TrainingEnsemble<Embedding> pentagons() {
        return TrainingEnsemble.of(FiveInTwo.hyperparameters(SPARSITY, 1), FiveInTwo.exhibitRecipe(SPARSITY), TRIES);
    }

    /// The best of them, before all eyes.
    static Embedding pentagon(StudyListener stage) {
        var pentagons = pentagons();
        pentagons.train(stage,
                now -> stage.show(List.of(new Plot.Arrows("found", now.getFirst(), List.of(), List.of()))));
        return pentagons.best(stage.part(1, 1)).model();
    }

    /// The same one; what was trained for it is kept.
    static Embedding keptPentagon(StudyListener stage) {
        return pentagons().trainOnce(stage).best(stage.part(1, 1)).model();
    }

    /// Which features of the truth a dictionary has found, as a number.
    static long foundIn(Embedding truth, Dictionary dictionary) {
        return dictionary.found(truth).filter(cosine -> cosine > FOUND).count();
    }

    /// How many of several have found each feature.
    static int thatFindAll(Embedding truth, List<Dictionary> found) {
        return (int) found.stream().filter(one -> foundIn(truth, one) == one.found(truth).count()).count();
    }

    TrainingEnsemble<Dictionary> ensemble(int seeds) {
        int hidden = truth.hidden();
        return TrainingEnsemble.of(
                new Setup(this, () -> new SparseAutoencoder(gate, hidden, latents, price, RECIPE.steps()),
                        this::source, RECIPE),
                seeds, theta -> Dictionary.of(gate, theta, hidden, latents));
    }

    /// The names of several tries, from 1 on.
    static List<String> tries(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    private HiddenSource source(long seed) {
        return new HiddenSource(new NonEmptySampler(seed, truth.features(), density), truth);
    }

    /// How a dictionary does on samples that none was trained on.
    ///
    /// @param active L0, latents that answer, mean over samples
    /// @param explained which share of the variance of h is in h', at most 1
    record Quality(double active, double explained) {}

    Quality quality(Dictionary found) {
        var H = new float[truth.hidden()][BLOCKS * Sampler.BLOCK];
        var source = source(Evaluation.STREAM);
        for (int block = 0; block < BLOCKS; block++)
            source.draw(0, block, H, block * Sampler.BLOCK);
        var mean = new double[H.length];
        for (int k = 0; k < H.length; k++)
            for (float h : H[k])
                mean[k] += h / H[k].length;
        double active = 0, missed = 0, all = 0;
        for (int j = 0; j < H[0].length; j++) {
            var h = column(H, j);
            active += active(found, h);
            missed += squaredDistance(h, found.rebuilt(h));
            all += squaredDistance(h, mean);
        }
        return new Quality(active / H[0].length, 1 - missed / all);
    }

    private static double[] column(float[][] H, int j) {
        var h = new double[H.length];
        for (int k = 0; k < h.length; k++)
            h[k] = H[k][j];
        return h;
    }

    private static int active(Dictionary found, double[] h) {
        return (int) Arrays.stream(found.answers(h)).filter(a -> a > 0).count();
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++)
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        return sum;
    }
}
