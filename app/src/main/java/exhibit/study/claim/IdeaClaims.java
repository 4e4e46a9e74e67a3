package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.anywhere;
import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.atLeast;
import static exhibit.study.claim.ClaimRule.both;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.plot.Grid;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the texts about ideas and about mixing say.
final class IdeaClaims {

    private static final String APART = "claim.apart";
    private static final String KEPT = "claim.kept";

    /// So far numbers of one calculation may lie apart that went two ways.
    private static final double EXACT = 1e-6;

    /// A column holds a wave from this share on.
    private static final double HELD = .25;

    /// One thing alone, all of it, without bias and ReLU.
    private static final Predicate<DialSettings> PLAIN = both(
            both(at("readout.which", 1.), at("readout.much", 1.)), both(at("bias", 0.), at("readout.relu", 0.)));

    static final Map<String, List<ClaimRule>> RULES = Map.of(
            "C1", List.of(near(APART, anywhere(), plots -> plots.arrows("decompose.pieces", IdeaClaims::missing), 0,
                    EXACT)),
            "C2", List.of(near(APART, at("linearity.relu", 0.), plots -> plots.bar("linearity.apart", 0), 0, EXACT)),
            "C7", List.of(near("claim.neighbour", PLAIN, plots -> plots.bar("readout.answers", 1), .31, .002),
                    near("claim.opposite", PLAIN, plots -> plots.bar("readout.answers", 2), -.81, .002)),
            "C14", List.of(
                    atLeast("claim.one", at("density", .75), plots -> plots.stacks("neurons", GeometryClaims::one), 4),
                    atLeast("claim.several", at("density", .06), plots -> plots.stacks("neurons",
                            GeometryClaims::several), 4)),
            "C15", IntStream.rangeClosed(1, 3).mapToObj(m -> near(KEPT, at("hidden", (double) m),
                    plots -> plots.arrows("embedding", Embedding::represented), m, 0)).toList(),
            "M5", List.of(near("claim.columns", anywhere(), plots -> plots.waves("waves", IdeaClaims::mixed), 4, 0)),
            "M9", List.of(near("claim.agree", at("tiles.flipped", 0.), plots -> plots.cells("tiles.rows",
                    IdeaClaims::alike), .5, EXACT)));

    private IdeaClaims() {
    }

    /// How far the sum of some arrows is from the last one.
    private static double missing(Embedding pieces) {
        int sum = pieces.features() - 1;
        return IntStream.range(0, pieces.hidden()).mapToDouble(k -> Math.abs(pieces.coordinate(sum, k)
                - IntStream.range(0, sum).mapToDouble(i -> pieces.coordinate(i, k)).sum())).max().orElse(0);
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

    /// The share of tiles in which two rows agree, where that is furthest from a half.
    private static double alike(Grid products) {
        int n = products.rows();
        return IntStream.range(0, n).boxed().flatMap(i -> IntStream.range(0, i).mapToObj(j -> products.at(i, j)))
                .max((a, b) -> Double.compare(Math.abs(a), Math.abs(b))).map(x -> (x + n) / (2 * n)).orElse(.5);
    }
}
