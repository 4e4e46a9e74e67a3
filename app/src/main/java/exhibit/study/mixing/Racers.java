package exhibit.study.mixing;

import exhibit.model.data.ModularAdditionData;
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
import java.util.stream.Stream;

/// Products against ReLUs, h = ReLU(A E_a + B E_b + c), on the same clock: ReLUs can add too, but need two to four
/// times as many units ("Expanding the Scope of Superposition", Toy Model; EXPERIMENTS M14).
final class Racers implements Study {

    private static final int SEEDS = 6;
    private static final int STEPS = 1500;
    private static final int STRIDE = 25;
    private static final List<Double> UNITS = List.of(4., 6., 8., 16., 32.);

    /// Some units of one kind, in training.
    private record Team(PairTrial trial, List<Training> trainings) {

        static Team of(int hidden, boolean bilinear, int seeds) {
            var trial = new PairTrial(hidden, bilinear, 1, PairTrial.DEVIATION,
                    PairTrial.recipe(STEPS, Schedule.COSINE, Decay.constant(.01)));
            return new Team(trial, LongStream.range(0, seeds).mapToObj(trial::training).toList());
        }

        Team train(StudyListener stage) {
            stage.done(0);
            PacedTraining.train(STEPS, stage, count -> Training.steps(trainings, count), () -> {});
            return this;
        }

        /// How many have every pair right.
        int solved() {
            return (int) trainings.stream().filter(t -> trial.accuracy(t) == 1).count();
        }

        /// The loss on all pairs, median.
        double loss() {
            var losses = trainings.stream().mapToDouble(t -> t.lossOn(ModularAdditionData.all(PairTrial.P))).sorted()
                    .toArray();
            return (losses[(SEEDS - 1) / 2] + losses[SEEDS / 2]) / 2;
        }
    }

    @Override
    public String id() {
        return "M14";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("racers.products", 1, UNITS), new StudyDial("racers.relus", 2, UNITS),
                StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        long seed = (long) chosen.of("seed");
        var racers = Stream.of(Team.of((int) chosen.of("racers.products"), true, 0),
                Team.of((int) chosen.of("racers.relus"), false, 0)).map(Team::trial).toList();
        var trainings = racers.stream().map(trial -> trial.training(seed)).toList();
        var losses = racers.stream().map(_ -> new ArrayList<Plot.Point>()).toList();
        var right = racers.stream().map(_ -> new ArrayList<Plot.Point>()).toList();
        Runnable look = () -> {
            int step = STRIDE * losses.getFirst().size();
            for (int r = 0; r < racers.size(); r++) {
                losses.get(r).add(new Plot.Point(step, trainings.get(r).lossOn(ModularAdditionData.all(PairTrial.P))));
                right.get(r).add(new Plot.Point(step, racers.get(r).accuracy(trainings.get(r))));
            }
            stage.show(List.of(lines("racers.right", right, new Plot.Axis("axis.share", 0, 1, false)),
                    lines("loss", losses, new Plot.Axis("axis.loss", 1e-7, 10, true))));
        };
        look.run();
        PacedTraining.train(STEPS, STRIDE, stage, count -> Training.steps(trainings, count), look);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var few = Team.of(6, true, SEEDS).train(stage.part(0, .2));
        var asFew = Team.of(6, false, SEEDS).train(stage.part(.2, .4));
        var more = Team.of(16, false, SEEDS).train(stage.part(.4, .65));
        var many = Team.of(32, false, SEEDS).train(stage.part(.65, 1));
        return List.of(Finding.near("6 products: of 6 seeds have every pair right", few.solved(), 6, 0),
                Finding.atMost("6 products: loss, median", few.loss(), 1e-4),
                Finding.atMost("6 ReLUs: of 6 seeds have every pair right", asFew.solved(), 3),
                Finding.atLeast("6 ReLUs: loss, median", asFew.loss(), 1e-3),
                Finding.atLeast("16 ReLUs: of 6 seeds have every pair right", more.solved(), 4),
                Finding.near("32 ReLUs: of 6 seeds have every pair right", many.solved(), 6, 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static Plot lines(String title, List<? extends List<Plot.Point>> racers, Plot.Axis y) {
        return new Plot.Lines(title, new Plot.Axis("step", 0, STEPS, false), y, IntStream.range(0, racers.size())
                .mapToObj(r -> new Plot.Line(r == 0 ? "racers.products" : "racers.relus", r,
                        List.copyOf(racers.get(r))))
                .toList(), List.of());
    }
}
