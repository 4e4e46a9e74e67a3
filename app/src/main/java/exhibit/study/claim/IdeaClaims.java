package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.anywhere;
import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.atLeast;
import static exhibit.study.claim.ClaimRule.atMost;
import static exhibit.study.claim.ClaimRule.both;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the text about ideas says.
final class IdeaClaims {

    private static final String APART = "claim.apart";
    private static final String KEPT = "claim.kept";

    /// So far numbers of one calculation may lie apart that went two ways.
    private static final double EXACT = 1e-6;

    /// One thing alone, all of it, without bias and ReLU.
    private static final Predicate<DialSettings> PLAIN = both(
            both(at("readout.which", 1.), at("readout.much", 1.)), both(at("bias", 0.), at("readout.relu", 0.)));

    private static final List<Integer> DIMENSIONS = List.of(2, 3, 10, 30, 100);
    private static final List<Double> MEANS = List.of(.636, .5, .259, .147, .080);

    /// Which bar is the word that each question asks for.
    private static final List<Integer> ANSWERS = List.of(1, 7, 6, 0);

    /// Lamps that are lit by five in a plane, by two at an angle, by two on the axes, and by those behind a kink.
    private static final List<Integer> LAMPS = List.of(2, 3, 4, 1);

    static final Map<String, List<ClaimRule>> RULES = Map.ofEntries(
            Map.entry("C1", List.of(near(APART, anywhere(), plots -> plots.arrows("decompose.pieces",
                    IdeaClaims::missing), 0, EXACT))),
            Map.entry("C2", List.of(near(APART, at("linearity.relu", 0.), plots -> plots.bar("linearity.apart", 0), 0,
                    EXACT))),
            Map.entry("C3", IntStream.range(0, LAMPS.size()).mapToObj(k -> near("claim.lamps", at("lamp.case", k + 1.),
                    plots -> plots.cells("lamp.lamps", IdeaClaims::lit), LAMPS.get(k), 0).asExpected()).toList()),
            Map.entry("C5", List.of(near("claim.noise", at("sparsity", .99), plots -> plots.bar("noisy.errors", 1),
                    .042, .008).asExpected())),
            Map.entry("C6", IntStream.range(0, MEANS.size()).mapToObj(k -> near("claim.overlap", at("dimensions",
                    (double) DIMENSIONS.get(k)), plots -> plots.line("almost.mean", 1, here -> here.getLast().y()),
                    MEANS.get(k), .005).asExpected()).toList()),
            Map.entry("C7", List.of(
                    near("claim.neighbour", PLAIN, plots -> plots.bar("readout.answers", 1), .31, .002).asExpected(),
                    near("claim.opposite", PLAIN, plots -> plots.bar("readout.answers", 2), -.81, .002)
                            .asExpected())),
            Map.entry("C8", List.of(near(APART, IdeaClaims::twoPasts, plots -> plots.cells("same.hidden",
                    IdeaClaims::rowsApart), 0, EXACT))),
            Map.entry("C9", List.of(
                    near("claim.ownPlace", at("hidden", 5.), plots -> plots.bars("definition.share",
                            IdeaClaims::smallest), 1, .02),
                    near("claim.largestShare", at("hidden", 2.), plots -> plots.bars("definition.share",
                            shares -> -smallest(shares.stream().map(share -> -share).toList())), .4, .02)
                            .asExpected())),
            Map.entry("C10", IntStream.range(0, ANSWERS.size()).mapToObj(q -> near("claim.rightWord", both(
                    at("word.question", q + 1.), at("word.noise", .05, .1)),
                    plots -> plots.read(Plot.Bars.class,
                            "word.sum." + (q + 1), bars -> place(bars, ANSWERS.get(q))),
                    1, 0)).toList()),
            Map.entry("C12", List.of(
                    near("claim.ownCurve", anywhere(), plots -> plots.height("curve.answer", 0), 1, EXACT)
                            .asExpected(),
                    near("claim.turnedCurve", anywhere(), plots -> plots.height("curve.answer", 180), 0, EXACT)
                            .asExpected())),
            Map.entry("C13", List.of(
                    atMost("claim.afterTurn", anywhere(), plots -> plots.bar("universal.apart", 1), .1).asExpected(),
                    atLeast("claim.beforeTurn", anywhere(), plots -> plots.bar("universal.apart", 0), .3)
                            .asExpected())),
            Map.entry("C14", List.of(
                    atLeast("claim.one", at("density", .75), plots -> plots.stacks("neurons", GeometryClaims::one), 4)
                            .asExpected(),
                    atLeast("claim.several", at("density", .06), plots -> plots.stacks("neurons",
                            GeometryClaims::several), 4).asExpected())),
            Map.entry("C15", IntStream.rangeClosed(1, 3).mapToObj(m -> near(KEPT, at("hidden", (double) m),
                    plots -> plots.arrows("embedding", Embedding::represented), m, 0)).toList()));

    private IdeaClaims() {
    }

    /// How far the sum of some arrows is from the last one.
    private static double missing(Embedding pieces) {
        int sum = pieces.features() - 1;
        return IntStream.range(0, pieces.hidden()).mapToDouble(k -> Math.abs(pieces.coordinate(sum, k)
                - IntStream.range(0, sum).mapToDouble(i -> pieces.coordinate(i, k)).sum())).max().orElse(0);
    }

    private static double lit(Grid lamps) {
        return IntStream.range(0, lamps.rows()).mapToDouble(lamp -> lamps.at(lamp, 0)).sum();
    }

    /// Where the dials have made two different pasts.
    private static boolean twoPasts(DialSettings chosen) {
        return chosen.of("same.both") != chosen.of("same.other");
    }

    private static double rowsApart(Grid hidden) {
        return IntStream.range(0, hidden.columns()).mapToDouble(k -> Math.abs(hidden.at(0, k) - hidden.at(1, k))).max()
                .orElse(0);
    }

    private static double smallest(List<Double> shares) {
        return shares.stream().mapToDouble(share -> share).min().orElse(0);
    }

    /// Which place a word has among those that are not in the question, whose bars are half tinted.
    private static double place(Plot.Bars words, int right) {
        return 1 + IntStream.range(0, words.heights().size())
                .filter(word -> words.tint().get(word) != .5 && words.heights().get(word) > words.heights().get(right))
                .count();
    }
}
