package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.atLeast;
import static exhibit.study.claim.ClaimRule.both;
import static exhibit.study.claim.ClaimRule.butNot;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the paper says of its first experiments.
final class PaperClaims {

    private static final String KEPT = "claim.kept";
    private static final String GAP = "claim.gap";

    private static final Predicate<DialSettings> NEARLY_ALIKE = at("importance", .9);
    private static final Predicate<DialSettings> LINEAR = at("relu", 0.);
    private static final Predicate<DialSettings> RELU = at("relu", 1.);

    private static final List<ClaimRule> FIVE_IN_TWO = List.of(
            near(KEPT, both(NEARLY_ALIKE, at("sparsity", 0.)), PaperClaims::kept, 2, 0),
            near(GAP, both(NEARLY_ALIKE, at("sparsity", 0.)),
                    plots -> plots.embedding(e -> PlotReader.angle(e, 0, 1)), 90, 5),
            near(KEPT, both(NEARLY_ALIKE, at("sparsity", .8)), PaperClaims::kept, 4, 0),
            near(GAP, both(NEARLY_ALIKE, at("sparsity", .8)), gap(90), 90, 5),
            near(KEPT, both(NEARLY_ALIKE, at("sparsity", .9)), PaperClaims::kept, 5, 0),
            near(GAP, both(NEARLY_ALIKE, at("sparsity", .9)), gap(72), 72, 6));

    static final Map<String, List<ClaimRule>> RULES = Map.of(
            "T1", FIVE_IN_TWO,
            "H1", FIVE_IN_TWO,
            "T2", manyInFew(5),
            "T3", manyInFew(20),
            "T4", List.of(
                    near("claim.guess", at("sparsity", 0.), plots -> plots.bars("biases", PaperClaims::guess), .5,
                            .015),
                    near("claim.bias", at("sparsity", .9), plots -> plots.bars("biases", PaperClaims::largest), -.2,
                            .02).asExpected()),
            "T5", List.of(near("claim.disturbance", at("sparsity", .8), plots -> plots.bars("split",
                    heights -> heights.get(1) / heights.get(3)), 0, .05)),
            "T30", List.of(
                    near("claim.linear", models(), plots -> plots.arrows("versus.linear", Embedding::represented), 2,
                            0),
                    atLeast("claim.relu", models(), plots -> plots.arrows("versus.relu", Embedding::represented), 4)
                            .asExpected()));

    private PaperClaims() {
    }

    private static List<ClaimRule> manyInFew(int hidden) {
        return List.of(near(KEPT, LINEAR, PaperClaims::kept, hidden, 0),
                near(KEPT, both(RELU, at("density", 1.)), PaperClaims::kept, hidden, 0),
                atLeast(KEPT, both(RELU, butNot(at("density", 1.))), PaperClaims::kept, hidden + 1));
    }

    private static Predicate<DialSettings> models() {
        return both(at("versus", 0.), at("sparsity", .9));
    }

    /// How many are represented, by their bars or by the first of their curves.
    private static OptionalDouble kept(PlotReader plots) {
        return plots.heights("norms", norms -> norms.stream().filter(norm -> norm > Embedding.REPRESENTED).count());
    }

    private static Function<PlotReader, OptionalDouble> gap(double right) {
        return plots -> plots.embedding(e -> PlotReader.gap(e, right));
    }

    /// Of the biases of what is left out the one that is furthest from a half.
    private static double guess(List<Double> biases) {
        return IntStream.range(2, biases.size()).mapToObj(biases::get)
                .max((a, b) -> Double.compare(Math.abs(a - .5), Math.abs(b - .5))).orElse(0.);
    }

    private static double largest(List<Double> heights) {
        return heights.stream().mapToDouble(height -> height).max().orElse(0);
    }
}
