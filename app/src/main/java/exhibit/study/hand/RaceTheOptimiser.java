package exhibit.study.hand;

import exhibit.model.Embedding;
import exhibit.model.data.Expectation;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import exhibit.study.trial.TrainingEnsemble.Trained;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The document's last exercise: W and b for any three features, not for one example, and how they change as features
/// become rare. A visitor's answer against the best there is (EXPERIMENTS H11).
final class RaceTheOptimiser implements ByHand {

    private static final double IMPORTANCE = .9;

    /// Where to race: at 0 one is dropped, at 0.4 a triangle is best, from 0.5 on one has its own line and two are
    /// opposite.
    private static final List<Double> RARE = List.of(0., .4, .5, .9);

    /// Dials have hundredths, and the visitor's loss is measured on samples: this much above the best is as low.
    private static final double AS_LOW = 1.1;

    private static final int STARTS = 6;
    private static final TrainingConfig RECIPE = new TrainingConfig(600, 1, .03, Schedule.COSINE, 0);
    private static final int STEPS_AT_A_TIME = 20;

    /// Two kept, and for the third its mean where p is 0.6.
    private static final Answer DROPPED = new Answer(WorkedExample.matrix(WorkedExample.KEEP_TWO),
            new double[]{0, 0, .3}, new double[3], true);

    /// What has been found stays found: the visitor's numbers do not change it.
    private record Found(double sparsity) implements ResultCache.Key<Trained<Embedding>> {}

    @Override
    public String id() {
        return "H11";
    }

    @Override
    public String source() {
        return "by hand, Try it yourself, the exercise for the reader";
    }

    @Override
    public List<StudyDial> choices() {
        return WorksheetDials.of(new double[][]{{.8, .1}, {0, .7}, {-.3, -.5}}, new double[3],
                new double[]{.9, .6, .3}, true, RARE.size() - 1);
    }

    /// The next sparsity, and what is best there.
    @Override
    public Worksheet helped(Worksheet now) {
        return now.helped().leafed(1);
    }

    @Override
    public String help() {
        return "hand.rarer";
    }

    @Override
    public List<String> leaves(Worksheet now) {
        return List.of(id() + ".see", "hand.race." + now.help(), id() + ".limits");
    }

    /// The race is about other examples; whether this one comes back does not count.
    @Override
    public Verdict verdict(Worksheet now, List<Double> bars) {
        if (bars.isEmpty()) return Verdict.UNKNOWN;
        double mine = bars.get(0), best = bars.get(1);
        return mine <= AS_LOW * best ? Verdict.right("hand.race.won") : Verdict.missing("hand.race.above", mine - best);
    }

    /// The visitor's arrows, the optimiser's behind them, and the losses of both.
    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var sheet = new Worksheet(chosen);
        double sparsity = RARE.get(sheet.help());
        var mine = sheet.answer().embedding();
        double loss = sheet.answer().loss(sparsity);
        var best = found(sparsity, stage,
                now -> stage.show(pictures(mine, now, List.of(loss, now.loss(), dropped(sparsity)))));
        stage.show(pictures(mine, best, List.of(loss, best.loss(), dropped(sparsity))));
        stage.done(1);
    }

    private static List<Plot> pictures(Embedding mine, Trained<Embedding> best, List<Double> losses) {
        return List.of(new Plot.Arrows("hand.arrows", mine, List.of(best.model().turnedTo(mine)), TONES),
                new Plot.Bars(ELSEWHERE, "hand.wrong", List.of("hand.yours", "hand.best", "hand.dropped"), losses,
                        List.of(0., 1., .5)));
    }

    /// What it costs to give one feature no arrow and guess its mean: its variance, p/3 - p²/4.
    private static double dropped(double sparsity) {
        double p = 1 - sparsity;
        return p / 3 - p * p / 4;
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        findings.addAll(always(found(0, stage.part(0, .15))));
        findings.addAll(triangle(found(.4, stage.part(.15, .3))));
        findings.addAll(pair(found(.5, stage.part(.3, .45))));
        findings.add(Finding.near("p=0.1: loss", found(.9, stage.part(.45, .6)).loss(), .00334, .00003));
        var dense = best(.8, IMPORTANCE, stage.part(.6, .8), _ -> {}).model();
        findings.add(Finding.that("p=0.8, I=0.9^i: the third is dropped",
                dense.represented(0) && dense.represented(1) && dense.norm(2) < .3));
        var rare = best(.5, IMPORTANCE, stage.part(.8, 1), _ -> {}).model();
        findings.add(Finding.atMost("p=0.5, I=0.9^i: cosine of the second and third", rare.cosine(1, 2), -.95));
        findings.add(Finding.near("p=0.5, I=0.9^i: cosine of the first and second", rare.cosine(0, 1), 0, .1));
        return findings;
    }

    private static Trained<Embedding> found(double sparsity, StudyListener stage) {
        return found(sparsity, stage, _ -> {});
    }

    /// Where all are of the same importance.
    private static Trained<Embedding> found(double sparsity, StudyListener stage, Consumer<Trained<Embedding>> seen) {
        return stage.results().get(new Found(sparsity), () -> best(1 - sparsity, 1, stage, seen));
    }

    /// The optimum, x' = ReLU(WᵀWx + b): trained on the expectation itself, so free of noise, from several starts.
    ///
    /// @param seen told what the one in front looks like by now
    private static Trained<Embedding> best(double density, double importance, StudyListener stage,
            Consumer<Trained<Embedding>> seen) {
        var ensemble = TrainingEnsemble.of(() -> TiedModel.relu(2, 1, importance, importance * importance),
                Expectation.of(density, density, density), RECIPE, STARTS, theta -> Embedding.of(theta, 2, 3));
        ensemble.train(stage, STEPS_AT_A_TIME, now -> seen.accept(now.getFirst()));
        return ensemble.best(stage);
    }

    /// Any plane costs 1/12 where things are always there; what is cut off at zero brings a hair with a third arrow.
    private static List<Finding> always(Trained<Embedding> best) {
        double shortest = IntStream.range(0, 3).mapToDouble(best.model()::norm).min().orElseThrow();
        return List.of(Finding.near("p=1: loss", best.loss(), .0831, .00005),
                Finding.near("p=1: what two arrows and the mean of the third cost more", dropped(0) - best.loss(),
                        .00023, .00005),
                Finding.near("p=1: norm of the shortest of three arrows", shortest, .6, .05));
    }

    private static List<Finding> triangle(Trained<Embedding> best) {
        var e = best.model();
        return List.of(Finding.near("p=0.6: loss", best.loss(), .0940, .0003),
                Finding.near("p=0.6: loss where one is dropped", DROPPED.loss(.4), .110, .001),
                Finding.near("p=0.6: the same in one formula", dropped(.4), .110, WorkedExample.CLOSE),
                Finding.near("p=0.6: largest cosine", cosine(e, true), -.5, .01),
                Finding.near("p=0.6: smallest cosine", cosine(e, false), -.5, .01),
                Finding.near("p=0.6: norm", e.norm(0), .92, .01),
                Finding.near("p=0.6: bias", e.bias(0), .25, .01));
    }

    private static List<Finding> pair(Trained<Embedding> best) {
        var e = best.model();
        return List.of(Finding.near("p=0.5: loss", best.loss(), .0761, .0003),
                Finding.near("p=0.5: smallest cosine", cosine(e, false), -1, .01),
                Finding.near("p=0.5: largest cosine", cosine(e, true), 0, .05));
    }

    private static double cosine(Embedding e, boolean largest) {
        var cosines = IntStream.range(0, 3).mapToDouble(i -> e.cosine(i, (i + 1) % 3)).summaryStatistics();
        return largest ? cosines.getMax() : cosines.getMin();
    }
}
