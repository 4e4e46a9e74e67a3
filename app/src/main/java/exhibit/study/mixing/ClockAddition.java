package exhibit.study.mixing;

import exhibit.model.data.ModularAdditionData;
import exhibit.model.mixing.Bilinear;
import exhibit.model.train.Schedule;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig.Decay;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// A small network learns a + b mod 31: logits = U((A E_a) ∘ (B E_b)), E (4, 31), A and B (8, 4), U (31, 8)
/// ("Expanding the Scope of Superposition", Toy Model).
final class ClockAddition implements Study {

    private static final int SEEDS = 8;
    private static final int MANY_STEPS = 2000;

    @Override
    public String id() {
        return "M1";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("clock.a", 9, hours()), new StudyDial("clock.b", 26, hours()), StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int a = (int) chosen.of("clock.a"), b = (int) chosen.of("clock.b");
        var trial = PairTrial.CLOCK;
        var network = trial.trained((long) chosen.of("seed"), stage,
                training -> stage.show(plots(trial.network(training), a, b)));
        stage.show(plots(network, a, b));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var learned = PairTrial.CLOCK.all(SEEDS, stage.part(0, .1)).stream()
                .filter(network -> network.score().accuracy() == 1).count();
        return List.of(
                Finding.atLeast("of 8 seeds have every pair right within 500 steps", (double) learned, 7),
                Finding.atLeast("trained on half of the pairs: median accuracy on the others",
                        unseen(.5, stage.part(.1, .4)), .85),
                Finding.near("trained on 70 % of the pairs: median accuracy on the others", unseen(.7, stage.part(.4,
                        .7)), .99, .03),
                Finding.near("trained on 90 % of the pairs: median accuracy on the others", unseen(.9, stage.part(.7,
                        1)), 1, .01));
    }

    @Override
    public boolean quick() {
        return false;
    }

    /// Accuracy on the pairs that training has not seen, median over the seeds.
    private static double unseen(double share, StudyListener stage) {
        var recipe = PairTrial.recipe(MANY_STEPS, Schedule.COSINE, Decay.constant(.01));
        var trial = new PairTrial(PairTrial.CLOCK.hidden(), true, share, PairTrial.CLOCK.deviation(), recipe);
        var trainings = LongStream.range(0, SEEDS).mapToObj(trial::training).toList();
        PacedTraining.train(MANY_STEPS, stage, count -> Training.steps(trainings, count), () -> {});
        var others = new ModularAdditionData(PairTrial.P, share, 1);
        var sorted = trainings.stream().mapToDouble(t -> trial.network(t).score(others).accuracy()).sorted().toArray();
        return (sorted[SEEDS / 2 - 1] + sorted[SEEDS / 2]) / 2;
    }

    private static List<Plot> plots(Bilinear network, int a, int b) {
        return List.of(Networks.clocks(network, a, b), Networks.waves("waves", network.E()),
                Networks.layer("layer", network, 1.5));
    }

    private static List<Double> hours() {
        return new ArrayList<>(IntStream.range(0, PairTrial.P).mapToObj(hour -> (double) hour).toList());
    }
}
