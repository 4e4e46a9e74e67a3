package exhibit.study.paper;

import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import exhibit.model.data.Data;
import exhibit.model.data.Expectation;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The loss of two features in one dimension over both weights, W = (w₁, w₂), and a ball that rolls down it: a model in
/// training, on the exact expectation. The bias is the one the ball has by then (comment on the paper by McGrath).
/// With features always there and equally important any direction is as good as any other, so that even
/// W = (1/√2, 1/√2), one number for both, is an optimum; elsewhere there are several separate valleys.
final class LossLandscape implements Study {

    private static final TrainingConfig RECIPE = new TrainingConfig(600, 1, 2e-2, Schedule.COSINE, 0);
    private static final int STEPS_AT_A_TIME = 20;
    private static final int CELLS = 41;
    private static final double EDGE = 1.5;
    private static final Plot.Axis FIRST = new Plot.Axis("axis.w1", -EDGE, EDGE, false);
    private static final Plot.Axis SECOND = new Plot.Axis("axis.w2", -EDGE, EDGE, false);
    private static final double NO_DIRECTION_BETTER = 1 / 12.;

    /// A ball that rolls down: where it has been, before each piece of training. What a check has seen of it, its page
    /// takes.
    private record Ball(double p, double r, long seed) implements ResultCache.Key<List<float[]>> {

        Training training() {
            return new Training(new TiedModel(1, false, true, 0, .8, PhaseDiagram.TWO_IN_ONE.importance(r)),
                    Expectation.of(p, p), RECIPE, seed);
        }
    }

    @Override
    public String id() {
        return "T28";
    }

    @Override
    public String source() {
        return "paper, comment by McGrath on the phase change";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 3, List.of(1., .8, .6, .4, .2, .1, .05)),
                new StudyDial("relativeImportance", 3, List.of(.1, .3, .5, .8, 1., 1.25, 2.)),
                new StudyDial("start", 0, LongStream.range(0, 8).mapToObj(seed -> (double) seed).toList()));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double p = chosen.of("density"), r = chosen.of("relativeImportance");
        var ball = new Ball(p, r, (long) chosen.of("start"));
        stage.results().find(ball).ifPresentOrElse(way -> stage.show(plots(p, r, way)), () -> {
            var training = ball.training();
            var way = new ArrayList<float[]>();
            PacedTraining.train(RECIPE.steps(), STEPS_AT_A_TIME, stage, count -> {
                way.add(training.parameters());
                stage.show(plots(p, r, way));
                Training.steps(List.of(training), count);
            }, () -> {});
        });
    }

    private static List<Plot> plots(double p, double r, List<float[]> way) {
        var theta = way.getLast();
        return List.of(landscape(p, r, theta, way.stream().map(w -> new Plot.Point(w[0], w[1])).toList()),
                new Plot.Arrows("landscape.model", TiedModel.relu(1, 1, r).embedding(theta), List.of(), List.of()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var round = IntStream.range(0, 24).mapToDouble(k -> anyDirection(Math.PI * k / 12)).summaryStatistics();
        double confused = anyDirection(Math.PI / 4);
        var phases = phases(.4, .8, 16, stage);
        var findings = new ArrayList<>(List.of(
                Finding.near("always there, equal: loss along the direction (1, 1)", confused, NO_DIRECTION_BETTER,
                        5e-4),
                Finding.near("always there, equal: lowest loss of 24 directions", round.getMin(), NO_DIRECTION_BETTER,
                        1e-3),
                Finding.near("always there, equal: highest loss of 24 directions", round.getMax(), NO_DIRECTION_BETTER,
                        1e-3),
                Finding.near("p=0.4, r=0.8: different valleys that 16 balls end in", phases.size(), 2, 0),
                Finding.that("p=0.4, r=0.8: one valley is superposition", phases.contains(Phase.PAIRED))));
        findings.addAll(FirstSteps.of(new Ball(.4, .8, 0).training(), RECIPE.learningRate(), stage));
        findings.addAll(FirstSteps.ofManyRareFeatures(stage));
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// W = u of unit length, b what makes up for the means: x' = uuᵀx + (1 - uuᵀ)·½.
    private static double anyDirection(double angle) {
        double c = Math.cos(angle), s = Math.sin(angle);
        return loss(Expectation.of(1, 1), 1, (float) c, (float) s, (float) ((1 - c * c - c * s) / 2),
                (float) ((1 - s * s - c * s) / 2));
    }

    private static EnumSet<Phase> phases(double p, double r, int balls, StudyListener stage) {
        var trainings = LongStream.range(0, balls).mapToObj(seed -> new Ball(p, r, seed).training()).toList();
        var ways = trainings.stream().map(_ -> new ArrayList<float[]>()).toList();
        PacedTraining.train(RECIPE.steps(), STEPS_AT_A_TIME, stage, count -> {
            for (int ball = 0; ball < balls; ball++)
                ways.get(ball).add(trainings.get(ball).parameters());
            Training.steps(trainings, count);
        }, () -> {});
        for (int ball = 0; ball < balls; ball++)
            stage.results().keep(new Ball(p, r, ball), ways.get(ball));
        var phases = EnumSet.noneOf(Phase.class);
        trainings.forEach(t -> phases.add(Phase.of(TiedModel.relu(1, 1, r).embedding(t.parameters()))));
        return phases;
    }

    private static double loss(Data data, double r, float... theta) {
        return new Training(TiedModel.relu(1, 1, r), data, RECIPE, theta).lossOn(data);
    }

    /// Brighter is lower; the line is the ball's way so far.
    private static Plot landscape(double p, double r, float[] ball, List<Plot.Point> path) {
        var data = Expectation.of(p, p);
        var loss = Grid.of(CELLS, CELLS,
                (row, column) -> loss(data, r, weight(column), weight(row), ball[2], ball[3]));
        double least = Double.MAX_VALUE;
        for (int row = 0; row < CELLS; row++)
            for (int column = 0; column < CELLS; column++)
                least = Math.min(least, loss.at(row, column));
        double lowest = least;
        return new Plot.Regions("landscape", FIRST, SECOND, Grid.of(CELLS, CELLS, (_, _) -> 0),
                Grid.of(CELLS, CELLS, (row, column) -> lowest / loss.at(row, column)), List.of("landscape.low"),
                List.of(new Plot.Line("landscape.ball", 0, path)), Optional.empty());
    }

    private static float weight(int cell) {
        return (float) (EDGE * (2. * (cell + .5) / CELLS - 1));
    }
}
