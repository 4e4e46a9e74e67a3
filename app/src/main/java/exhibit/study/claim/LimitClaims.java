package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.anywhere;
import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.atLeast;
import static exhibit.study.claim.ClaimRule.atMost;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is said of how far sharing goes, what it costs, and what it does not feel.
final class LimitClaims {

    private static final String KEPT = "claim.kept";

    /// A linear code keeps one of two numbers and loses the variance of the other.
    private static final double LINEAR = 1 / 12.;

    /// An arrow lies along an axis where its smaller coordinate is below this share of its length: 3 degrees.
    private static final double ASIDE = .05;
    private static final double OPPOSITE = -.95;

    /// The losses of single precision.
    private static final double SAME = 1e-6;

    private static final Predicate<DialSettings> PRICED = at("price", .1);

    private static final List<ClaimRule> TURNS = List.of(
            near("claim.turned", anywhere(), plots -> plots.line("rotation.loss", 0, LimitClaims::largestChange), 0,
                    SAME),
            near("claim.quarter", anywhere(), plots -> plots.line("rotation.loss", 1,
                    points -> PlotReader.height(points, 90) - 1), 1.54, .05).asExpected());

    static final Map<String, List<ClaimRule>> RULES = Map.of(
            "T20", List.of(
                    atLeast("claim.push", anywhere(), plots -> plots.line("together", 0,
                            cost -> cost.getLast().y()), 3),
                    near("claim.follows", anywhere(), LimitClaims::correlation, .9967, .003).asExpected()),
            "T25", Stream
                    .concat(Stream.of(atMost("claim.room", at("hidden", 2., 5.), LimitClaims::fullest, 1).asExpected()),
                            Stream.of(2., 5., 10.)
                                    .map(m -> near(KEPT, at("hidden", m), plots -> plots.line("bound.kept", 0,
                                            kept -> kept.getFirst().y()), m, 0)))
                    .toList(),
            "T26", Stream.concat(
                    IntStream.rangeClosed(2, 10).mapToObj(z -> near("claim.stairs", at("steps", (double) z),
                            plots -> plots.height("compression.loss", 0), 1. / (12 * z * z), 1e-5).asExpected()),
                    Stream.of(.02, .05, .1, .15, .2).map(slope -> atMost("claim.slopes", at("slope", slope),
                            plots -> plots.height("compression.loss", slope), LINEAR)))
                    .toList(),
            "T27", List.of(
                    near("claim.pairsLeft", PRICED, plots -> runs(plots, LimitClaims::hasPair), 0, 0),
                    atLeast("claim.onAxes", PRICED, plots -> runs(plots, LimitClaims::isAligned), 7).asExpected()),
            "T29", TURNS,
            "C4", TURNS);

    private LimitClaims() {
    }

    private static double largestChange(List<Plot.Point> losses) {
        return losses.stream().mapToDouble(point -> Math.abs(point.y() - 1)).max().orElseThrow();
    }

    /// Pearson's correlation of what a push costs with how much is shared.
    private static OptionalDouble correlation(PlotReader plots) {
        return plots.read(Plot.Lines.class, "together", picture -> correlation(heights(picture, 0), heights(picture,
                1))).stream().filter(Double::isFinite).findFirst();
    }

    private static double[] heights(Plot.Lines picture, int line) {
        return picture.lines().get(line).points().stream().mapToDouble(Plot.Point::y).toArray();
    }

    private static double correlation(double[] x, double[] y) {
        return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    }

    private static double covariance(double[] x, double[] y) {
        double ofX = IntStream.range(0, x.length).mapToDouble(k -> x[k]).average().orElse(Double.NaN);
        double ofY = IntStream.range(0, x.length).mapToDouble(k -> y[k]).average().orElse(Double.NaN);
        return IntStream.range(0, x.length).mapToDouble(k -> (x[k] - ofX) * (y[k] - ofY)).sum();
    }

    /// How much of the room is taken, where that is most. There is room for any number at the first density, and it is
    /// drawn only as far as there are features.
    private static OptionalDouble fullest(PlotReader plots) {
        return plots.read(Plot.Lines.class, "bound.kept", picture -> {
            double[] kept = heights(picture, 0), bound = heights(picture, 1);
            return IntStream.range(1, kept.length).filter(d -> bound[d - 1] < picture.y().to())
                    .mapToDouble(d -> kept[d] / bound[d - 1]).max().orElse(Double.NaN);
        }).stream().filter(Double::isFinite).findFirst();
    }

    /// Of the best run and those behind it, how many are so.
    private static OptionalDouble runs(PlotReader plots, Predicate<Embedding> so) {
        return plots.read(Plot.Arrows.class, "embedding", picture -> Stream.concat(Stream.of(picture.embedding()),
                picture.ghosts().stream()).filter(so).count());
    }

    private static boolean isAligned(Embedding e) {
        return IntStream.range(0, e.features()).filter(e::represented).allMatch(i -> ASIDE * e.norm(i) > Math.min(Math
                .abs(e.coordinate(i, 0)), Math.abs(e.coordinate(i, 1))));
    }

    private static boolean hasPair(Embedding e) {
        int[] kept = IntStream.range(0, e.features()).filter(e::represented).toArray();
        return IntStream.of(kept).anyMatch(i -> IntStream.of(kept).anyMatch(j -> e.cosine(i, j) < OPPOSITE));
    }
}
