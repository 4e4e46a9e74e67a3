package exhibit.study.unmixing;

import exhibit.model.exact.LearningCoefficient;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.unmixing.DescentRun.Look;
import exhibit.study.unmixing.DescentRun.Plateau;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Learning goes in stages: where one feature is there at a time the loss rests at one figure, then falls to the next,
/// from nothing over four corners to five. The figure it leaves has more room around it than the one it goes to, which
/// the local learning coefficient tells (Chen and others, 2023).
final class LearningStages implements Study {

    private static final int SIX = 6;
    private static final double SMALL = .01;
    private static final int SEEDS = 48;

    /// Near enough that even what a saddle lets go is held.
    private static final LearningCoefficient ROOM = new LearningCoefficient(300, 100, 1e-3, 2000);
    private static final int CHAINS = 8;

    /// What is found of λ at the plateaus of a descent, whatever moment of it is looked at.
    private record Rooms(ExactDescent descent) implements ResultCache.Key<List<Double>> {}

    @Override
    public String id() {
        return "U5";
    }

    @Override
    public String source() {
        return "Chen et al. 2023, Dynamical versus Bayesian Phase Transitions in a Toy Model of Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(
                new StudyDial("moment", 9, List.of(0., 10., 20., 40., 60., 90., 130., 200., 600., 6000.)),
                new StudyDial("seed", 0, LongStream.range(0, 12).mapToObj(s -> (double) s).toList()),
                new StudyDial("startScale", 2, List.of(.0001, .001, SMALL, .1)),
                new StudyDial("features", 1, List.of(5., 6., 7., 8.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var descent = new ExactDescent((int) chosen.of("features"), chosen.of("startScale"),
                (long) chosen.of("seed"));
        var run = kept(descent, stage);
        var rooms = stage.results().get(new Rooms(descent), () -> rooms(run));
        stage.show(plots(run, rooms, (int) chosen.of("moment")));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var runs = IntStream.range(0, SEEDS).mapToObj(seed -> kept(new ExactDescent(SIX, SMALL, seed), stage))
                .toList();
        var findings = new ArrayList<Finding>();
        findings.add(Finding.near("of 48 seeds end in five corners", ending(runs, "pentagon").size(), 45, 3));
        findings.add(Finding.near("of 48 seeds end in four corners", ending(runs, "square").size(), 3, 3));
        findings.add(Finding.near("loss of five corners at the end", lossOf(runs, "pentagon"),
                FigureLosses.PENTAGON, 1e-5));
        findings.add(Finding.near("loss of four corners at the end", lossOf(runs, "square"),
                FigureLosses.SQUARE, 1e-5));
        findings.add(Finding.near("of 10 seeds each plateau costs what its figure costs",
                (int) runs.stream().limit(10).filter(LearningStages::isNamedWell).count(), 10, 1));
        double four = room(ending(runs, "square").getFirst().end()), five = room(runs.getFirst().end());
        findings.add(Finding.near("local learning coefficient of four corners", four, 4.1, .15));
        findings.add(Finding.near("local learning coefficient of five corners", five, 4.6, .15));
        findings.add(Finding.near("five corners beside four", five - four, .5, .2));
        return findings;
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static DescentRun kept(ExactDescent descent, StudyListener stage) {
        stage.done(0);
        return stage.results().get(descent, () -> {
            stage.trained(ExactDescent.STEPS);
            return descent.run();
        });
    }

    private static List<DescentRun> ending(List<DescentRun> runs, String figure) {
        return runs.stream().filter(run -> run.end().model().embedding().geometry().word().equals(figure)).toList();
    }

    private static double lossOf(List<DescentRun> runs, String figure) {
        return ending(runs, figure).stream().mapToDouble(run -> run.end().loss()).average().orElse(Double.NaN);
    }

    /// Whether each of its plateaus costs what the figure costs that it is named by.
    private static boolean isNamedWell(DescentRun run) {
        return run.plateaus().stream()
                .allMatch(plateau -> FigureLosses.fits(plateau.figure(), plateau.flattest().loss()));
    }

    private static List<Double> rooms(DescentRun run) {
        return run.plateaus().stream().map(plateau -> room(plateau.flattest())).toList();
    }

    /// λ where a model stands, mean over several ways.
    private static double room(Look look) {
        return LongStream.range(0, CHAINS).parallel()
                .mapToDouble(chain -> ROOM.of(look.model(), new SplittableRandom(chain))).sum() / CHAINS;
    }

    private static List<Plot> plots(DescentRun run, List<Double> rooms, int moment) {
        var now = run.at(moment);
        var plateaus = run.plateaus();
        return List.of(stair(run, now, plateaus),
                new Plot.Arrows("atThisMoment", now.model().embedding(), List.of(), List.of()),
                new Plot.Bars("roomAround", "learningCoefficient", plateaus.stream().map(LearningStages::name).toList(),
                        rooms, List.of()));
    }

    private static String name(Plateau plateau) {
        var figure = plateau.figure();
        return "stage." + (FigureLosses.isNamed(figure) ? figure : "mixed");
    }

    private static Plot stair(DescentRun run, Look now, List<Plateau> plateaus) {
        var losses = run.looks().stream().map(look -> new Plot.Point(1 + look.step(), look.loss())).toList();
        var levels = plateaus.stream().map(plateau -> new Plot.Level(name(plateau), plateau.flattest().loss()))
                .toList();
        return new Plot.Lines("stair", new Plot.Axis("step", 1, ExactDescent.STEPS, true),
                new Plot.Axis("loss", 0, Math.max(.34, now.loss()), false), List.of(new Plot.Line("", 0, losses)),
                levels, List.of(new Plot.Dot(1 + now.step(), now.loss(), 1)));
    }
}
