package exhibit.study.mixing;

import exhibit.model.data.ModularAdditionData;
import exhibit.model.train.Schedule;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig.Decay;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Products against ReLUs, h = ReLU(A E_a + B E_b + c), on the same clock: ReLUs can add too, but need two to four
/// times as many units ("Expanding the Scope of Superposition", Toy Model; EXPERIMENTS M14).
final class Racers implements Study {

    private static final int SEEDS = 6;
    private static final int STEPS = 1500;
    private static final int STRIDE = 25;
    private static final List<Double> UNITS = List.of(4., 6., 8., 16., 32.);

    /// What one of them has done: the share of pairs that it had right, and its loss on all, every few steps.
    private record Way(List<Plot.Point> right, List<Plot.Point> losses) {

        boolean solved() {
            return right.getLast().y() == 1;
        }

        double loss() {
            return losses.getLast().y();
        }
    }

    /// So many units of one kind. What a check has trained is kept; what a page trains is not, so that every visitor
    /// sees them race.
    private record Racer(int units, boolean products, long seed) implements ResultCache.Key<Way> {

        PairTrial trial() {
            return new PairTrial(units, products, 1, PairTrial.DEVIATION,
                    PairTrial.recipe(STEPS, Schedule.COSINE, Decay.constant(.01)));
        }
    }

    /// Some of them side by side. Mutable.
    private static final class Race {
        private final List<Racer> racers;
        private final List<Training> trainings;
        private final List<Way> ways;

        Race(List<Racer> racers) {
            this.racers = racers;
            trainings = racers.stream().map(racer -> racer.trial().training(racer.seed())).toList();
            ways = racers.stream().map(_ -> new Way(new ArrayList<>(), new ArrayList<>())).toList();
        }

        /// To its end.
        ///
        /// @param seen told how far they are
        List<Way> run(StudyListener stage, Consumer<List<Way>> seen) {
            look();
            seen.accept(ways());
            PacedTraining.train(STEPS, STRIDE, stage, count -> Training.steps(trainings, count), () -> {
                look();
                seen.accept(ways());
            });
            return ways();
        }

        private void look() {
            int step = STRIDE * ways.getFirst().right.size();
            for (int r = 0; r < racers.size(); r++) {
                var training = trainings.get(r);
                ways.get(r).right.add(new Plot.Point(step, racers.get(r).trial().accuracy(training)));
                ways.get(r).losses.add(new Plot.Point(step, training.lossOn(ModularAdditionData.all(PairTrial.P))));
            }
        }

        private List<Way> ways() {
            return ways.stream().map(way -> new Way(List.copyOf(way.right), List.copyOf(way.losses))).toList();
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
        return List.of(new StudyDial("racers.products", 1, UNITS), new StudyDial("racers.relus", 1, UNITS),
                StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        long seed = (long) chosen.of("seed");
        var racers = List.of(new Racer((int) chosen.of("racers.products"), true, seed),
                new Racer((int) chosen.of("racers.relus"), false, seed));
        var known = known(racers, stage);
        if (known.size() == racers.size())
            stage.show(pictures(known));
        else
            new Race(racers).run(stage, now -> stage.show(pictures(now)));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var few = team(6, true, stage.part(0, .2));
        var asFew = team(6, false, stage.part(.2, .4));
        var more = team(16, false, stage.part(.4, .65));
        var many = team(32, false, stage.part(.65, 1));
        return List.of(Finding.near("6 products: of 6 seeds have every pair right", solved(few), 6, 0),
                Finding.atMost("6 products: loss, median", loss(few), 1e-4),
                Finding.atMost("6 ReLUs: of 6 seeds have every pair right", solved(asFew), 3),
                Finding.atLeast("6 ReLUs: loss, median", loss(asFew), 1e-3),
                Finding.atLeast("16 ReLUs: of 6 seeds have every pair right", solved(more), 4),
                Finding.near("32 ReLUs: of 6 seeds have every pair right", solved(many), 6, 0));
    }

    private static List<Way> known(List<Racer> racers, StudyListener stage) {
        return racers.stream().map(racer -> stage.results().find(racer)).flatMap(Optional::stream).toList();
    }

    /// Of all seeds, trained side by side.
    private static List<Way> team(int units, boolean products, StudyListener stage) {
        stage.done(0);
        var racers = LongStream.range(0, SEEDS).mapToObj(seed -> new Racer(units, products, seed)).toList();
        var known = known(racers, stage);
        if (known.size() == racers.size()) return known;
        var ways = new Race(racers).run(stage, _ -> {});
        for (int r = 0; r < racers.size(); r++)
            stage.results().keep(racers.get(r), ways.get(r));
        return ways;
    }

    /// How many have every pair right.
    private static double solved(List<Way> team) {
        return team.stream().filter(Way::solved).count();
    }

    /// The loss on all pairs, median.
    private static double loss(List<Way> team) {
        var losses = team.stream().mapToDouble(Way::loss).sorted().toArray();
        return (losses[(SEEDS - 1) / 2] + losses[SEEDS / 2]) / 2;
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<Plot> pictures(List<Way> ways) {
        return List.of(
                lines("racers.right", ways.stream().map(Way::right).toList(), new Plot.Axis("axis.share", 0, 1, false)),
                lines("racers.wrong", ways.stream().map(Way::losses).toList(),
                        new Plot.Axis("axis.loss", 1e-7, 10, true)));
    }

    private static Plot lines(String title, List<List<Plot.Point>> racers, Plot.Axis y) {
        return new Plot.Lines(title, new Plot.Axis("step", 0, STEPS, false), y, IntStream.range(0, racers.size())
                .mapToObj(r -> new Plot.Line(r == 0 ? "racers.products" : "racers.relus", r, racers.get(r)))
                .toList(), List.of());
    }
}
