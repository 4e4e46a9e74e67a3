package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.anywhere;
import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.atLeast;
import static exhibit.study.claim.ClaimRule.atMost;
import static exhibit.study.claim.ClaimRule.both;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.study.DialSettings;
import exhibit.study.plot.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the text about mixing says of the tables that mix, and of when they help.
final class MixingClaims {

    /// So far numbers of one calculation may lie apart that went two ways.
    private static final double EXACT = 1e-6;

    /// A weight counts as large from this share of the largest on.
    private static final double LARGE = .8;

    private static final Predicate<DialSettings> CERTAIN = at("noise", 0.);

    static final Map<String, List<ClaimRule>> RULES = Map.ofEntries(
            Map.entry("M8", List.of(gains(anywhere()))),
            Map.entry("M9", List.of(
                    near("claim.agree", at("tiles.flipped", 0.), plots -> plots.cells("tiles.rows",
                            MixingClaims::alike), .5, EXACT),
                    near("claim.volume", at("tiles.flipped", 0.), plots -> plots.bar("tiles.volume", 0), 1, EXACT))),
            Map.entry("M10", List.of(
                    near("claim.tokens", at("direction", 0., 15., 30., 40.), plots -> plots.cells("volume.likely",
                            MixingClaims::rightTokens), 8, 0),
                    near("claim.tokens", at("direction", 50., 60., 75., 90.), plots -> plots.cells("volume.likely",
                            MixingClaims::rightTokens), 0, 0))),
            Map.entry("M11", Stream.concat(losses(4, 1, 3, 4), losses(6, 1, 4, 5)).toList()),
            Map.entry("M12", List.of(gains(at("squared", 0.)))),
            Map.entry("M13", List.of(
                    atLeast("claim.large", both(at("decay.size", 1.), CERTAIN), plots -> plots.cells("bigram.in",
                            MixingClaims::large), .95).asExpected(),
                    atMost("claim.large", both(at("decay.size", 0.), CERTAIN), plots -> plots.cells("bigram.in",
                            MixingClaims::large), .3).asExpected())));

    private MixingClaims() {
    }

    /// Any solution gains by being mixed, it is said.
    private static ClaimRule gains(Predicate<DialSettings> where) {
        return atMost("claim.mixed", where, plots -> plots.bars("mix.losses", losses -> losses.get(2) - losses.get(0)),
                0);
    }

    /// ln(eʷ + n - 1) - w, for each of three tables of an order.
    private static Stream<ClaimRule> losses(int order, int... weights) {
        return IntStream.range(0, weights.length).mapToObj(k -> near("claim.lossHere", both(at("order", (double) order),
                at("weighing.dense", k + 1.)), plots -> plots.bar("mix.losses", k),
                Math.log(Math.exp(weights[k]) + order - 1) - weights[k], EXACT).asExpected());
    }

    private static double large(Grid weights) {
        double[] sizes = IntStream.range(0, weights.rows()).boxed().flatMapToDouble(row -> IntStream.range(0, weights
                .columns()).mapToDouble(column -> Math.abs(weights.at(row, column)))).toArray();
        double largest = Arrays.stream(sizes).max().orElse(0);
        return (double) Arrays.stream(sizes).filter(size -> size >= LARGE * largest).count() / sizes.length;
    }

    /// Tokens that are likeliest where they should be: a row or column each.
    private static double rightTokens(Grid likely) {
        return IntStream.range(0, likely.columns()).filter(token -> IntStream.range(0, likely.rows()).allMatch(
                other -> other == token || likely.at(other, token) < likely.at(token, token))).count();
    }

    /// The share of tiles in which two rows agree, where that is furthest from a half.
    private static double alike(Grid products) {
        int n = products.rows();
        return IntStream.range(0, n).boxed().flatMap(i -> IntStream.range(0, i).mapToObj(j -> products.at(i, j)))
                .max((a, b) -> Double.compare(Math.abs(a), Math.abs(b))).map(x -> (x + n) / (2 * n)).orElse(.5);
    }
}
