package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.PhasePicture;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import exhibit.training.map.PhaseCell;
import exhibit.training.map.PhaseGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The closed forms of the phases, their borders and the point where three phases meet (paper, "Superposition as a
/// Phase Change"; formulas in `PhaseDiagram`). The change is of first order: along a line of p the lowest loss has a
/// corner at the border.
final class PhaseTheory implements Study {

    private static final PhaseGrid FINE = new PhaseGrid(81, 81);
    private static final int POINTS = 100;

    /// 1 / p at the map's rarest.
    private static final double RAREST = 100;

    /// Half as important and this common the extra feature is squeezed in, below p = 0.444; a quarter as important it would
    /// be dropped, above p = 0.308.
    private static final double IMPORTANCE = .5;
    private static final double DENSITY = .38;
    private static final int INSTANCES = 8;
    private static final TrainingConfig SAMPLED = new TrainingConfig(1000, 1024, 1e-2, Schedule.COSINE, 0);

    @Override
    public String id() {
        return "T8";
    }

    @Override
    public String source() {
        return "paper, Superposition as a Phase Change";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("features", 0, List.of(2., 3.)),
                new StudyDial("relativeImportance", 2, List.of(.1, .2, .5, .8, 1., 1.25, 2., 5., 10.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var diagram = chosen.of("features") == 2 ? PhaseDiagram.TWO_IN_ONE : PhaseDiagram.THREE_IN_TWO;
        stage.done(0);
        var kinds = Grid.of(FINE.rows(), FINE.columns(),
                (row, column) -> PhasePicture.kind(diagram.best(FINE.importance(column), FINE.density(row))));
        stage.show(List.of(PhasePicture.of(diagram, "phase.theory", kinds),
                slice(diagram, chosen.of("relativeImportance"))));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        double least = worst(DoubleStream.of(.1, .2, .5, .9, 1),
                r -> crossing(Phase.DROPPED, Phase.PAIRED, r) - 4 * r / (2 + 5 * r));
        double more = worst(DoubleStream.of(1, 1.5, 3, 10),
                r -> crossing(Phase.INSTEAD, Phase.PAIRED, r) - 4 / (5 + 2 * r));
        double level = worst(DoubleStream.of(1, 2, 10), r -> crossing(Phase.INSTEAD, Phase.BESIDE, r) - 4 / 7.);
        double wall = worst(DoubleStream.of(.1, .3, .5),
                p -> root(r -> loss(Phase.PAIRED, r, p) - loss(Phase.BESIDE, r, p), .1, 10) - 1);
        var three = PhaseDiagram.THREE_IN_TWO.phases().stream().mapToDouble(phase -> loss(phase, 1, 4 / 7.)).toArray();
        double spread = DoubleStream.of(three).max().orElseThrow() - DoubleStream.of(three).min().orElseThrow();
        return List.of(Finding.atMost("border p = 4r/(2+5r), error", least, 1e-9),
                Finding.atMost("border p = 4/(5+2r), error", more, 1e-9),
                Finding.atMost("border p = 4/7, error", level, 1e-9),
                Finding.atMost("border r = 1, error", wall, 1e-9),
                Finding.atMost("losses that meet at (1, 4/7), spread", spread, 1e-12),
                Finding.near("slopes of the lowest loss over p on both sides of the border at r = 0.5, ratio",
                        corner(.5), 4, .01),
                Finding.that("r=0.5, p=0.38, trained on the expectation: the extra one stands opposite",
                        PhaseCell.trained(PhaseDiagram.TWO_IN_ONE, IMPORTANCE, DENSITY, INSTANCES, stage::trained)
                                .phase() == Phase.PAIRED),
                Finding.that("r=0.5, p=0.38, trained on samples: the extra one stands opposite",
                        sampled(stage) == Phase.PAIRED));
    }

    /// Of the one in front by the losses of training itself.
    private static Phase sampled(StudyListener stage) {
        var h = new Hyperparameters(2, 1, 1 - DENSITY, IMPORTANCE, Activation.RELU);
        var front = new ArrayList<Embedding>();
        TrainingEnsemble.of(h, SAMPLED, INSTANCES).train(stage, models -> front.addFirst(models.getFirst()));
        return Phase.of(front.getFirst());
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// The loss of each phase at one r, as features become rarer; in powers of ten, as on the map.
    private static Plot slice(PhaseDiagram diagram, double r) {
        var lines = new ArrayList<Plot.Line>();
        for (var phase : diagram.phases())
            lines.add(new Plot.Line("phase." + phase, PhasePicture.tone(phase), IntStream.rangeClosed(0, POINTS)
                    .mapToDouble(k -> Math.pow(RAREST, (double) k / POINTS))
                    .mapToObj(rarity -> new Plot.Point(rarity, loss(phase, r, 1 / rarity))).toList()));
        var losses = lines.stream().flatMap(line -> line.points().stream()).mapToDouble(Plot.Point::y)
                .summaryStatistics();
        return new Plot.Lines("phase.losses", new Plot.Axis("rarity", 1, RAREST, true),
                new Plot.Axis("axis.loss", losses.getMin(), losses.getMax(), true), lines, List.of());
    }

    /// How much steeper the lowest loss is below the border than above it.
    private static double corner(double r) {
        double p = PhaseDiagram.pairedBelow(r), step = 1e-6;
        DoubleUnaryOperator lowest = q -> loss(PhaseDiagram.TWO_IN_ONE.best(r, q), r, q);
        double below = lowest.applyAsDouble(p - step) - lowest.applyAsDouble(p - 2 * step);
        double above = lowest.applyAsDouble(p + 2 * step) - lowest.applyAsDouble(p + step);
        return below / above;
    }

    private static double worst(DoubleStream at, DoubleUnaryOperator error) {
        return at.map(x -> Math.abs(error.applyAsDouble(x))).max().orElseThrow();
    }

    /// The density at which two phases cost the same.
    private static double crossing(Phase one, Phase other, double r) {
        return root(p -> loss(one, r, p) - loss(other, r, p), 1e-3, 1);
    }

    private static double loss(Phase phase, double r, double p) {
        return PhaseDiagram.loss(phase, r, p);
    }

    /// Bisection: `f` has different signs at both ends.
    private static double root(DoubleUnaryOperator f, double from, double to) {
        double low = from, high = to;
        for (int round = 0; round < 60; round++) {
            double middle = (low + high) / 2;
            if (f.applyAsDouble(middle) * f.applyAsDouble(from) > 0)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
