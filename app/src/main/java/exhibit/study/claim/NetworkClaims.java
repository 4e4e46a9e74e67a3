package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.anywhere;
import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the text about mixing says of networks that add on a clock.
final class NetworkClaims {

    /// So far numbers of one calculation may lie apart that went two ways.
    private static final double EXACT = 1e-6;

    /// A column holds a wave from this share on: of the runs that end otherwise none has a tenth, of the two shown all have
    /// a fifth.
    private static final double HELD = .15;

    /// A network uses a wave from this share on.
    private static final double USED = .1;

    /// Waves that are enough for most of a network's embedding.
    private static final int FEW = 4;

    /// A weight of a layer of signs counts as zero up to a half.
    private static final double ZERO = .5;

    static final Map<String, List<ClaimRule>> RULES = Map.ofEntries(
            Map.entry("M1", List.of(near("claim.hoursOff", anywhere(), plots -> plots.read(Plot.Clocks.class, "clocks",
                    NetworkClaims::hoursOff), 0, 0))),
            Map.entry("M2", List.of(
                    near("claim.lead", at("waves.count", 5.), plots -> plots.line("waves.sum", 0,
                            NetworkClaims::lead), .482, 1e-3).asExpected(),
                    near("claim.lead", at("waves.count", 1.), plots -> plots.line("waves.sum", 0,
                            NetworkClaims::lead), .00154, 1e-5).asExpected())),
            Map.entry("M3", List.of(
                    near("claim.sets", anywhere(), plots -> plots.cells("waves.seeds", NetworkClaims::sets), 7, 1)
                            .asExpected(),
                    near("claim.inFew", anywhere(), plots -> plots.cells("waves.seeds", NetworkClaims::inFew), .986,
                            .01)
                            .asExpected())),
            Map.entry("M4", IntStream.rangeClosed(1, 4).mapToObj(output -> near("claim.apart", at("output",
                    (double) output),
                    plots -> plots.read(Plot.Cells.class, "tensor.slice",
                            slice -> notProducts(slice.values(), plots, output - 1)),
                    0, EXACT)).toList()),
            Map.entry("M5", List.of(near("claim.columns", anywhere(), plots -> plots.waves("waves",
                    NetworkClaims::mixed), 4, 0))),
            Map.entry("M6", List.of(near("claim.snapped", at("decay", 0.), plots -> plots.bar("snap.right", 1), 1, 0)
                    .asExpected())),
            Map.entry("M7", List.of(
                    near("claim.zeros", at("unscramble", 1.), plots -> plots.cells("layer", NetworkClaims::zeros), .75,
                            .05).asExpected(),
                    near("claim.pure", at("unscramble", 1.), plots -> plots.waves("waves", NetworkClaims::purity),
                            .955, .02)
                            .asExpected())),
            Map.entry("M14", List.of(near("claim.pairsRight", at("racers.products", 6., 8., 16., 32.),
                    plots -> plots.line("racers.right", 0, right -> right.getLast().y()), 1, 0).asExpected())));

    private NetworkClaims() {
    }

    private static double hoursOff(Plot.Clocks clocks) {
        return Math.floorMod(clocks.hands().get(2) - clocks.hands().get(0) - clocks.hands().get(1), clocks.hours());
    }

    /// How far the highest stands above the next, as a share.
    private static double lead(List<Plot.Point> answers) {
        double[] sorted = answers.stream().mapToDouble(Plot.Point::y).sorted().toArray();
        return 1 - sorted[sorted.length - 2] / sorted[sorted.length - 1];
    }

    private static double sets(Grid shares) {
        return IntStream.range(0, shares.rows()).mapToObj(row -> IntStream.range(0, shares.columns())
                .filter(f -> shares.at(row, f) >= USED).boxed().collect(Collectors.toSet())).distinct().count();
    }

    private static double inFew(Grid shares) {
        return IntStream.range(0, shares.rows()).mapToDouble(row -> row(shares, row).map(share -> -share).sorted()
                .limit(FEW).sum()).average().orElse(0) * -1;
    }

    private static DoubleStream row(Grid grid, int row) {
        return IntStream.range(0, grid.columns()).mapToDouble(column -> grid.at(row, column));
    }

    /// How far a table of products is from the products of the two rows that it belongs to.
    private static double notProducts(Grid slice, PlotReader plots, int output) {
        return IntStream.range(0, slice.rows()).boxed().flatMapToDouble(j -> IntStream.range(0, slice.columns())
                .mapToDouble(k -> Math.abs(slice.at(j, k) - plots.cell("tensor.first", output, j) * plots.cell(
                        "tensor.second", output, k))))
                .max().orElse(0);
    }

    /// Columns that hold a good part of both waves that are strongest in all of them together.
    private static double mixed(Grid power) {
        var strongest = IntStream.range(0, power.columns()).boxed()
                .sorted((f, g) -> Double.compare(sum(power, g), sum(power, f))).limit(2).toList();
        return IntStream.range(0, power.rows())
                .filter(row -> strongest.stream().allMatch(f -> power.at(row, f) >= HELD)).count();
    }

    private static double sum(Grid power, int frequency) {
        return IntStream.range(0, power.rows()).mapToDouble(row -> power.at(row, frequency)).sum();
    }

    private static double purity(Grid power) {
        return IntStream.range(0, power.rows()).mapToDouble(row -> row(power, row).max().orElse(0)).average().orElse(0);
    }

    /// The gap between two tables is no number.
    private static double zeros(Grid layer) {
        double[] weights = IntStream.range(0, layer.rows()).boxed().flatMapToDouble(row -> row(layer, row))
                .filter(weight -> !Double.isNaN(weight)).toArray();
        return (double) DoubleStream.of(weights).filter(weight -> Math.abs(weight) < ZERO).count() / weights.length;
    }
}
