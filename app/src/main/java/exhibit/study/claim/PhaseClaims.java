package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.anywhere;
import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.both;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.model.Embedding;
import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import exhibit.study.plot.PhasePicture;
import exhibit.study.plot.Plot;
import exhibit.training.map.PhaseGrid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is said of the phases of an extra feature, and of one that becomes rarer.
final class PhaseClaims {

    private static final String AS_FORMULA = "claim.asFormula";
    private static final String BORDER = "claim.border";

    /// So many models a cell the check trains.
    private static final double MOST_MODELS = 10;

    /// The losses are drawn at a hundred densities, and a border is looked for between two of them.
    private static final double BETWEEN_POINTS = 1e-3;

    private static final List<Double> LESS = List.of(.1, .2, .5, .8, 1.);
    private static final List<Double> MORE = List.of(1.25, 2., 5., 10.);

    static final Map<String, List<ClaimRule>> RULES = Map.of(
            "T6", List.of(painted(PhaseDiagram.TWO_IN_ONE, 118)),
            "T7", List.of(painted(PhaseDiagram.THREE_IN_TWO, 113)),
            "T8", Stream.concat(
                    Stream.concat(LESS.stream(), MORE.stream()).map(r -> border(2, r, PhaseDiagram.pairedBelow(r))),
                    Stream.concat(LESS.stream().map(r -> border(3, r, PhaseDiagram.pairedBelow(r))),
                            MORE.stream().map(r -> border(3, r, PhaseDiagram.TRIPLE_DENSITY))))
                    .toList(),
            "T12",
            List.of(near("claim.crossing", anywhere(), plots -> plots.line("costs", 0, PhaseClaims::crossing), .4,
                    .04)),
            "T28", List.of(near("claim.bothTogether", both(at("density", 1.), at("relativeImportance", 1.)),
                    plots -> plots.arrows("landscape.model", PhaseClaims::together), 1, .02).asExpected()));

    private PhaseClaims() {
    }

    private static ClaimRule painted(PhaseDiagram diagram, int cells) {
        return near(AS_FORMULA, at("instances", MOST_MODELS), plots -> plots.read(Plot.Regions.class, "phase.trained",
                map -> asFormula(diagram, map)), cells, 2).asExpected();
    }

    private static ClaimRule border(double features, double r, double density) {
        return near(BORDER, both(at("features", features), at("relativeImportance", r)), plots -> plots.read(
                Plot.Lines.class, "phase.losses", losses -> border(losses.lines())), density, BETWEEN_POINTS)
                .asExpected();
    }

    /// Cells of the colour that the closed forms have there.
    private static double asFormula(PhaseDiagram diagram, Plot.Regions map) {
        var grid = PhaseGrid.STANDARD;
        return IntStream.range(0, grid.cells()).filter(cell -> {
            int column = cell % grid.columns(), row = cell / grid.columns();
            return phase(map.kinds().at(row, column)).filter(
                    phase -> diagram.isBest(phase, grid.importance(column), grid.density(row))).isPresent();
        }).count();
    }

    private static Optional<Phase> phase(double kind) {
        return Stream.of(Phase.values()).filter(phase -> PhasePicture.kind(phase) == kind).findFirst();
    }

    /// The density at which the lowest of all lines is another one than before, for the first time as things grow rarer.
    private static double border(List<Plot.Line> losses) {
        int points = losses.getFirst().points().size();
        return IntStream.range(1, points).filter(k -> lowest(losses, k) != lowest(losses, k - 1))
                .mapToDouble(k -> 1 / between(losses.get(lowest(losses, k - 1)).points(),
                        losses.get(lowest(losses, k)).points(), k))
                .findFirst().orElse(Double.NaN);
    }

    private static int lowest(List<Plot.Line> losses, int k) {
        return IntStream.range(0, losses.size()).reduce(0, (low, line) -> height(losses, line, k) < height(losses, low,
                k) ? line : low);
    }

    private static double height(List<Plot.Line> losses, int line, int k) {
        return losses.get(line).points().get(k).y();
    }

    /// Where two lines meet between a point and the one before.
    private static double between(List<Plot.Point> before, List<Plot.Point> after, int k) {
        double from = before.get(k - 1).y() - after.get(k - 1).y(), to = before.get(k).y() - after.get(k).y();
        double left = before.get(k - 1).x(), right = before.get(k).x();
        return left + (right - left) * from / (from - to);
    }

    /// Where the pentagon begins to cost more than the pairs, which are 1 all the way.
    private static double crossing(List<Plot.Point> pentagon) {
        return IntStream.range(1, pentagon.size())
                .filter(k -> pentagon.get(k - 1).y() < 1 && pentagon.get(k).y() >= 1).mapToDouble(k -> {
                    double from = 1 - pentagon.get(k - 1).y(), to = pentagon.get(k).y() - 1;
                    return (pentagon.get(k - 1).x() * to + pentagon.get(k).x() * from) / (from + to);
                }).findFirst().orElse(Double.NaN);
    }

    /// Of both weights, as one arrow.
    private static double together(Embedding weights) {
        return Math.hypot(weights.norm(0), weights.norm(1));
    }
}
