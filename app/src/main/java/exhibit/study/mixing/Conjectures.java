package exhibit.study.mixing;

import exhibit.model.mixing.Bigram;
import exhibit.model.mixing.BigramData;
import exhibit.model.train.BigramModel;
import exhibit.model.train.Schedule;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig.Decay;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;

/// Where mixing is expected in large language models: in dense features of tokens, in the bigram circuit, in what
/// attention looks at. None of it can be tested here. The smallest bigram circuit can be: under strong decay it mixes
/// by itself, and with noise it stops at the best gain ("Expanding the Scope of Superposition", Predictions and Future
/// Work).
final class Conjectures implements Study {

    private static final int TOKENS = 8;
    private static final int SEEDS = 6;
    private static final int STEPS = 2000;
    private static final double DEVIATION = .3;
    /// An entry counts as large from this share of the largest on.
    private static final double LARGE = .8;
    private static final double NOISE = .2;

    /// One training; what a check has learned of it, its page takes.
    private record Seeded(double decay, double noise, long seed) implements ResultCache.Key<Bigram> {

        Training training() {
            return new Training(model(), new BigramData(TOKENS, noise),
                    PairTrial.recipe(STEPS, Schedule.COSINE, Decay.constant(decay)), seed);
        }
    }

    @Override
    public String id() {
        return "M13";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Predictions and Future Work";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("decay.size", 3, List.of(0., .01, .3, 1.)),
                new StudyDial("noise", 0, List.of(0., .05, .1, .2, .4)), StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double noise = chosen.of("noise");
        var seeded = new Seeded(chosen.of("decay.size"), noise, (long) chosen.of("seed"));
        stage.done(0);
        stage.results().find(seeded).ifPresentOrElse(bigram -> stage.show(plots(bigram)), () -> {
            var training = seeded.training();
            PacedTraining.train(STEPS, stage, count -> Training.steps(List.of(training), count),
                    () -> stage.show(plots(bigram(training, noise))));
        });
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var strong = trained(1, 0, stage.part(0, .3));
        var none = trained(0, 0, stage.part(.3, .6));
        var noisy = trained(1, NOISE, stage.part(.6, 1));
        return List.of(
                Finding.atLeast("decay 1: share of large entries, mean of 6 seeds", large(strong), .95),
                Finding.atMost("no decay: share of large entries, mean of 6 seeds", large(none), .3),
                Finding.near("decay 1: largest weight", strong.getFirst().E().largest(), 1, .05),
                Finding.atMost("decay 1: loss, beside that of a Hadamard mix",
                        loss(strong) / Bigram.crossEntropy(TOKENS, TOKENS, 0), 1.25),
                Finding.near("decay 1, noise 0.2: loss above the entropy of the noise",
                        loss(noisy) - Bigram.crossEntropy(Bigram.bestGain(TOKENS, NOISE), TOKENS, NOISE), 0, 1e-3));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<Bigram> trained(double decay, double noise, StudyListener stage) {
        var trainings = new LinkedHashMap<Seeded, Training>();
        LongStream.range(0, SEEDS).mapToObj(seed -> new Seeded(decay, noise, seed))
                .forEach(seeded -> trainings.put(seeded, seeded.training()));
        stage.done(0);
        PacedTraining.train(STEPS, stage, count -> Training.steps(trainings.values(), count), () -> {});
        trainings.forEach((seeded, training) -> stage.results().keep(seeded, bigram(training, noise)));
        return trainings.values().stream().map(training -> bigram(training, noise)).toList();
    }

    private static BigramModel model() {
        return new BigramModel(TOKENS, TOKENS, DEVIATION);
    }

    private static Bigram bigram(Training training, double noise) {
        return model().bigram(training.parameters(), noise);
    }

    private static double large(List<Bigram> bigrams) {
        return bigrams.stream().mapToDouble(bigram -> {
            double largest = bigram.E().largest();
            return bigram.E().stream().filter(x -> Math.abs(x) >= LARGE * largest).count() / Math.pow(TOKENS, 2);
        }).average().orElseThrow();
    }

    private static double loss(List<Bigram> bigrams) {
        return bigrams.stream().mapToDouble(Bigram::crossEntropy).average().orElseThrow();
    }

    private static List<Plot> plots(Bigram bigram) {
        double unit = Math.max(bigram.E().largest(), Double.MIN_NORMAL);
        return List.of(new Plot.Cells("bigram.in", Grid.of(bigram.E()), List.of(), List.of(), unit),
                new Plot.Cells("bigram.logits", Grid.of(bigram.logits()), List.of(), List.of(),
                        Math.max(bigram.logits().largest(), Double.MIN_NORMAL)),
                new Plot.Cells("bigram.likely", Grid.of(bigram.likely()), List.of(), List.of(), 1));
    }
}
