package exhibit.study.mixing;

import exhibit.model.data.ModularAdditionData;
import exhibit.model.mixing.Bilinear;
import exhibit.model.train.PairModel;
import exhibit.model.train.Schedule;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.model.train.TrainingConfig.Decay;
import exhibit.model.train.TrainingConfig.Moments;
import exhibit.study.ResultCache;
import exhibit.study.StudyListener;
import exhibit.study.trial.PacedTraining;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/// Addition on a clock of 31 hours, learned through an embedding of four columns (EXPERIMENTS B.9).
///
/// @param hidden products, or ReLUs
/// @param bilinear whether they are products
/// @param share of all pairs that training sees, 0 to 1
/// @param deviation of the normal numbers that all weights start with
record PairTrial(int hidden, boolean bilinear, double share, double deviation, TrainingConfig recipe) {

    static final int P = 31;
    static final int COLUMNS = 4;

    /// Learns the clock; weights hardly decay.
    static final PairTrial CLOCK = new PairTrial(8, true, 1, .5, recipe(500, Schedule.COSINE, Decay.constant(.01)));

    /// Ends with weights of one size: decay grows while it learns.
    static final PairTrial SIGNS = signs(new Decay(.05, .7, true));

    /// Seeds of `SIGNS` that end with all weights within a few hundredths of one size, and can be snapped to it.
    static final List<Long> LUCKY = List.of(17L, 18L);

    /// Adam's steps at the start are this large, so that signs can still change.
    private static final double LEARNING_RATE = .02;
    static final double DEVIATION = .3;

    /// What a trained network's weights are kept under.
    private record Seeded(PairTrial trial, long seed) implements ResultCache.Key<float[]> {}

    static PairTrial signs(Decay decay) {
        return new PairTrial(6, true, 1, DEVIATION, recipe(3000, Schedule.COSINE, decay));
    }

    static TrainingConfig recipe(int steps, Schedule schedule, Decay decay) {
        return new TrainingConfig(steps, 1, LEARNING_RATE, schedule, decay, Moments.FULL_BATCH);
    }

    Training training(long seed) {
        return new Training(model(), new ModularAdditionData(P, 0, share), recipe, seed);
    }

    /// Trains, or takes what is kept.
    ///
    /// @param looked told of the network now and then while it learns
    Bilinear trained(long seed, StudyListener stage, Consumer<Training> looked) {
        stage.done(0);
        return network(stage.results().get(new Seeded(this, seed), () -> learned(training(seed), stage, looked)));
    }

    private float[] learned(Training training, StudyListener stage, Consumer<Training> looked) {
        PacedTraining.train(recipe.steps(), stage, count -> Training.steps(List.of(training), count),
                () -> looked.accept(training));
        return training.parameters();
    }

    Bilinear trained(long seed, StudyListener stage) {
        return trained(seed, stage, _ -> {});
    }

    /// Those of the seeds from 0 on, trained side by side.
    List<Bilinear> all(int seeds, StudyListener stage) {
        return all(seeds, stage, _ -> {});
    }

    /// @param looked told of all networks now and then while they learn
    List<Bilinear> all(int seeds, StudyListener stage, Consumer<List<Bilinear>> looked) {
        stage.done(0);
        var kept = LongStream.range(0, seeds).mapToObj(seed -> stage.results().find(new Seeded(this, seed))).toList();
        var missing = new TreeMap<Long, Training>();
        LongStream.range(0, seeds).filter(seed -> kept.get((int) seed).isEmpty())
                .forEach(seed -> missing.put(seed, training(seed)));
        Supplier<List<Bilinear>> now = () -> LongStream.range(0, seeds).mapToObj(seed -> network(kept.get((int) seed)
                .orElseGet(() -> Objects.requireNonNull(missing.get(seed)).parameters()))).toList();
        PacedTraining.train(missing.isEmpty() ? 0 : recipe.steps(), stage,
                count -> Training.steps(missing.values(), count), () -> looked.accept(now.get()));
        missing.forEach((seed, training) -> stage.results().keep(new Seeded(this, seed), training.parameters()));
        return now.get();
    }

    /// The share of all pairs that are right.
    double accuracy(Training training) {
        return model().accuracy(training.parameters(), ModularAdditionData.all(P));
    }

    Bilinear network(Training training) {
        return network(training.parameters());
    }

    private Bilinear network(float[] theta) {
        return model().bilinear(theta);
    }

    private PairModel model() {
        return new PairModel(P, COLUMNS, hidden, bilinear, deviation);
    }
}
