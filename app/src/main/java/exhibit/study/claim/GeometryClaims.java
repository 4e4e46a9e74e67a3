package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.anywhere;
import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.atLeast;
import static exhibit.study.claim.ClaimRule.atMost;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.model.Embedding;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Neurons;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the paper says of figures, of things that come together, and of neurons.
final class GeometryClaims {

    private static final String PAIR = "claim.pair";
    private static final String GATHERED = "claim.gathered";
    private static final String ONE = "claim.one";

    /// Of a dimension, of the first corner of each figure; from a figure on they are bipyramids.
    private static final List<Double> LEVELS = List.of(1 / 2., 2 / 3., 3 / 4., 2 / 5., 3 / 8., 2 / 3., 2 / 5.);
    private static final int BIPYRAMIDS = 5;
    private static final double EXACT = 1e-6;

    /// Opposite, as closely as training brings them.
    private static final double OPPOSITE = -.95;

    static final Map<String, List<ClaimRule>> RULES = Map.ofEntries(
            Map.entry("T9", List.of(
                    near("claim.third", anywhere(), plots -> plots.height("staircase", 3), .5, .04),
                    near("claim.always", anywhere(), plots -> plots.height("staircase", 1), 1, .03))),
            Map.entry("T10", List.of(atLeast(GATHERED, anywhere(), plots -> plots.dotsNear("dimensionalities", 3, .5,
                    .02), 10).asExpected())),
            Map.entry("T11", Stream.concat(
                    IntStream.range(0, LEVELS.size()).mapToObj(figure -> near("claim.share", at("figure",
                            (double) figure), plots -> plots.bar("shares", 0), LEVELS.get(figure), EXACT)),
                    IntStream.range(0, LEVELS.size()).mapToObj(figure -> near("claim.parts", at("figure",
                            (double) figure), plots -> plots.read(Plot.Web.class, "web", GeometryClaims::parts),
                            figure < BIPYRAMIDS ? 1 : 2, 0)))
                    .toList()),
            Map.entry("T13", List.of(near(PAIR, anywhere(), plots -> plots.arrows("embedding",
                    e -> PlotReader.angle(e, 0, 1)), 90, 4))),
            Map.entry("T14", List.of(near(PAIR, anywhere(), plots -> plots.arrows("embedding",
                    e -> PlotReader.angle(e, 0, 1)), 180, 5))),
            Map.entry("T15", List.of(
                    atMost(PAIR, at("density", .03), plots -> plots.arrows("embedding", GeometryClaims::widest), 90),
                    near("claim.kept", at("density", .03), plots -> plots.arrows("embedding", Embedding::represented),
                            6, 0))),
            Map.entry("T16", List.of(
                    near("claim.within", at("density", .05), plots -> plots.cells("cosines",
                            cosines -> overlap(cosines, true)), .034, .016).asExpected(),
                    near("claim.across", at("density", .05), plots -> plots.cells("cosines",
                            cosines -> overlap(cosines, false)), .22, .07).asExpected())),
            Map.entry("T17", List.of(
                    near("claim.folded", at("density", .03), plots -> plots.bar("collapse", 0), 0, 0),
                    near("claim.folded", at("density", .6), plots -> plots.bar("collapse", 0), 3, 0))),
            Map.entry("T18", List.of(near(GATHERED, at("density", .4), plots -> plots.endsNear("levels", .5, .05), 38,
                    2).asExpected())),
            Map.entry("T19", List.of(near("claim.opposites", at("density", .05), plots -> plots.arrows("embedding",
                    GeometryClaims::opposites), 3, 0))),
            Map.entry("T21", List.of(
                    near(ONE, at("density", .75), plots -> plots.stacks("neurons", GeometryClaims::one), 5, 0),
                    near("claim.several", at("density", .06), plots -> plots.stacks("neurons",
                            GeometryClaims::several), 5, 0))),
            Map.entry("T23", List.of(
                    atLeast(ONE, at("density", 1.), plots -> plots.stacks("neurons", GeometryClaims::one), 38)
                            .asExpected(),
                    near(ONE, at("density", .1), plots -> plots.stacks("neurons", GeometryClaims::one), 35, 5)
                            .asExpected(),
                    atMost(ONE, at("density", .003), plots -> plots.stacks("neurons", GeometryClaims::one), 3)
                            .asExpected())),
            Map.entry("T22", List.of(near(ONE, at("density", 1.), plots -> plots.stacks("neurons",
                    GeometryClaims::one), 6, 0))),
            Map.entry("T24", List.of(near("claim.motif", at("density", .1), plots -> plots.read(Plot.Circuit.class,
                    "circuit", circuit -> circuit.marked().size()), 2, 0))));

    private GeometryClaims() {
    }

    static double one(Grid weights) {
        return new Neurons(weights).monosemantic();
    }

    static double several(Grid weights) {
        return new Neurons(weights).polysemantic();
    }

    /// Figures at right angles to each other.
    private static double parts(Plot.Web web) {
        return web.parts().stream().distinct().count();
    }

    /// Of three pairs the one that is furthest apart, in degrees.
    private static double widest(Embedding embedding) {
        return IntStream.of(0, 2, 4).mapToDouble(i -> PlotReader.angle(embedding, i, i + 1)).max().orElseThrow();
    }

    /// How much two things lie along one direction, mean of those that share a half, or of those that do not.
    private static double overlap(Grid cosines, boolean within) {
        int half = cosines.rows() / 2;
        return IntStream.range(0, cosines.rows()).boxed().flatMap(i -> IntStream.range(0, i)
                .filter(j -> (i / half == j / half) == within).mapToObj(j -> Math.abs(cosines.at(i, j))))
                .mapToDouble(cosine -> cosine).average().orElse(0);
    }

    /// Things of the first half that have their opposite in the second.
    private static double opposites(Embedding embedding) {
        int half = embedding.features() / 2;
        return IntStream.range(0, half).filter(i -> IntStream.range(half, embedding.features())
                .anyMatch(j -> embedding.cosine(i, j) < OPPOSITE)).count();
    }
}
