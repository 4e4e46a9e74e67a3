package exhibit.study.unmixing;

import exhibit.model.Embedding;
import exhibit.model.data.Data;
import exhibit.model.data.Evaluation;
import exhibit.model.data.FixedSamples;
import exhibit.model.data.NonEmptySampler;
import exhibit.model.data.Sampler;
import exhibit.model.data.Source;
import exhibit.model.data.UnitLength;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.ResultCache;
import exhibit.study.StudyListener;
import exhibit.study.trial.PacedTraining;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Two hundred rare features in two dimensions, and no more than a few samples of them to learn from.
///
/// @param samples T
/// @param set which samples
record FewSamples(int samples, long set) implements ResultCache.Key<LearnedMoments> {

    private static final int FEATURES = 200;
    private static final int HIDDEN = 2;
    private static final double DENSITY = .02;

    /// A step looks at so many at most.
    private static final int BATCH = 400;
    private static final int MANY = 1000;
    private static final int RUNS = 3;

    private static final long SETS_FROM = 1000;
    private static final int UNSEEN = 16 * Sampler.BLOCK;
    private static final int MOST_MOMENTS = 100;

    private TrainingConfig recipe() {
        return new TrainingConfig(samples < MANY ? 1500 : 800, BATCH, 1e-2, Schedule.RISING, .01);
    }

    /// What is kept of it, otherwise it is trained.
    ///
    /// @param seen told of the first run while it learns
    LearnedMoments learned(StudyListener stage, Consumer<LearnedMoments> seen) {
        return stage.results().get(this, () -> train(stage, seen));
    }

    private LearnedMoments train(StudyListener stage, Consumer<LearnedMoments> seen) {
        var data = new FixedSamples(source(SETS_FROM + set), samples, BATCH);
        var runs = LongStream.range(0, RUNS).mapToObj(seed -> new Training(model(), data, recipe(), seed)).toList();
        PacedTraining.train(recipe().steps(), stage, count -> Training.steps(runs, count),
                () -> seen.accept(looked(runs.getFirst(), data, Double.NaN)));
        var best = best(runs, data);
        return looked(best, data, best.lossOn(Data.drawn(source(Evaluation.STREAM), UNSEEN)));
    }

    private static Training best(List<Training> runs, FixedSamples data) {
        return runs.stream().min(Comparator.comparingDouble(run -> run.lossOn(data))).orElseThrow();
    }

    private LearnedMoments looked(Training run, FixedSamples data, double unseen) {
        var features = Embedding.of(run.parameters(), HIDDEN, FEATURES);
        return new LearnedMoments(samples, features, moments(features, data), unseen);
    }

    /// The loss of a model that keeps nothing and answers with the mean of each feature: the length of a sample, which is
    /// 1, less that of the means.
    static double nothingKept() {
        var data = new FixedSamples(source(Evaluation.STREAM), UNSEEN, BATCH);
        double loss = 1;
        for (int i = 0; i < FEATURES; i++) {
            double mean = 0;
            for (int t = 0; t < UNSEEN; t++)
                mean += data.at(i, t) / UNSEEN;
            loss -= mean * mean;
        }
        return loss;
    }

    private static Embedding moments(Embedding features, FixedSamples data) {
        int shown = Math.min(data.samples(), MOST_MOMENTS);
        var H = new float[HIDDEN][shown];
        for (int k = 0; k < HIDDEN; k++)
            for (int t = 0; t < shown; t++)
                for (int i = 0; i < FEATURES; i++)
                    H[k][t] += features.coordinate(i, k) * data.at(i, t);
        return Embedding.of(H, new float[shown]);
    }

    private static Source source(long seed) {
        return new UnitLength(new NonEmptySampler(seed, FEATURES, DENSITY));
    }

    private static TiedModel model() {
        var importance = new double[FEATURES];
        Arrays.fill(importance, 1);
        return TiedModel.relu(HIDDEN, importance);
    }
}
