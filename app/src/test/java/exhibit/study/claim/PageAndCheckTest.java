package exhibit.study.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.laboratory.Laboratory;
import exhibit.laboratory.QuietStage;
import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A number that a study checks and that its page measures is one number: the check's finding is what can be read off the
/// page, and where no source says another number both say alike whether it holds. A page that trained by another recipe
/// than its check would be found here.
final class PageAndCheckTest {

    /// The same computation.
    private static final double SAME = 1e-6;

    /// @param dials where the page stands; all others as it opens
    /// @param claim measured on the page
    /// @param finding of the check, the same number
    /// @param off whether the check tells how far it is from what is said
    /// @param apart how far both may be: where a page shows one draw, or fewer samples
    private record CheckedNumber(String study, Map<String, Double> dials, String claim, String finding, boolean off,
            double apart) {

        CheckedNumber(String study, Map<String, Double> dials, String claim, String finding) {
            this(study, dials, claim, finding, SAME);
        }

        CheckedNumber(String study, Map<String, Double> dials, String claim, String finding, double apart) {
            this(study, dials, claim, finding, false, apart);
        }

        static CheckedNumber off(String study, Map<String, Double> dials, String claim, String finding) {
            return new CheckedNumber(study, dials, claim, finding, true, SAME);
        }

        double of(Claim read) {
            double measured = read.finding().measured();
            return off ? Math.abs(measured - read.said()) : measured;
        }

        Study page() {
            return Laboratory.of(study).orElseThrow();
        }
    }

    private static final List<CheckedNumber> NUMBERS = List.of(
            new CheckedNumber("T4", Map.of("sparsity", 0.9), "claim.bias", "S=0.9: largest bias of the pentagon"),
            CheckedNumber.off("T4", Map.of(), "claim.guess", "S=0: bias of one left out, furthest from p/2 = 0.5"),
            CheckedNumber.off("T11", Map.of(), "claim.share", "largest error of D_i, pentagon"),
            CheckedNumber.off("T11", Map.of("figure", 4.), "claim.share", "largest error of D_i, antiprism"),
            new CheckedNumber("T11", Map.of("figure", 4.), "claim.parts", "factors, antiprism"),
            new CheckedNumber("T11", Map.of("figure", 6.), "claim.parts", "factors, pentagonalBipyramid"),
            new CheckedNumber("T15", Map.of(), "claim.kept", "features represented"),
            new CheckedNumber("T15", Map.of(), "claim.pair", "angle of pair 2"),
            new CheckedNumber("T26", Map.of(), "claim.stairs", "Z=3, upright: loss"),
            new CheckedNumber("T26", Map.of("steps", 10.), "claim.stairs", "Z=10, upright: loss"),
            new CheckedNumber("T26", Map.of(), "claim.slopes", "Z=3, slopes of a tenth: loss, half the linear 1/12"),
            new CheckedNumber("T29", Map.of(), "claim.turned", "ReLU output: loss after any turn, relative change"),
            new CheckedNumber("T29", Map.of(), "claim.quarter",
                    "hidden ReLU: loss after a turn by 90 degrees, relative change"),
            new CheckedNumber("C3", Map.of("lamp.case", 2.), "claim.lamps", "two at an angle: lamps lit"),
            new CheckedNumber("C5", Map.of("sparsity", 0.99), "claim.noise", "S=0.99: error for each thing there",
                    .006),
            new CheckedNumber("C6", Map.of(), "claim.overlap", "d=10: mean |cos|", .004),
            new CheckedNumber("C6", Map.of("dimensions", 100.), "claim.overlap", "d=100: mean |cos|", .004),
            new CheckedNumber("C7", Map.of(), "claim.neighbour", "a neighbour"),
            new CheckedNumber("C7", Map.of(), "claim.opposite", "an opposite one"),
            new CheckedNumber("C8", Map.of(), "claim.apart", "h of both pasts, first"),
            new CheckedNumber("C9", Map.of(), "claim.largestShare", "2 dimensions: the largest share"),
            new CheckedNumber("C9", Map.of("hidden", 5.), "claim.ownPlace", "5 dimensions: the smallest share"),
            new CheckedNumber("C12", Map.of(), "claim.ownCurve", "answer to its own curve"),
            new CheckedNumber("C12", Map.of(), "claim.turnedCurve", "answer after a turn by 180 degrees"),
            new CheckedNumber("C13", Map.of(), "claim.beforeTurn", "before the turn, as a share"),
            new CheckedNumber("C15", Map.of(), "claim.kept", "2 dimensions: kept"),
            new CheckedNumber("M2", Map.of(), "claim.lead",
                    "lead of the right answer with 5 frequencies, as a share of its logit"),
            new CheckedNumber("M2", Map.of("waves.count", 1.), "claim.lead",
                    "lead of the right answer with 1 frequency, as a share of its logit"),
            new CheckedNumber("M3", Map.of(), "claim.sets", "different sets of frequencies among 8 seeds"),
            new CheckedNumber("M3", Map.of(), "claim.inFew",
                    "share of the embedding's power in its 4 strongest of 15 frequencies, mean of 8"),
            new CheckedNumber("M7", Map.of(), "claim.zeros", "zeros in the layer after"),
            new CheckedNumber("M7", Map.of(), "claim.pure", "purity of the columns after"),
            new CheckedNumber("M8", Map.of("noise", 0.2), "claim.mixed", "8 tokens, noise 0.2: mixing costs"),
            new CheckedNumber("M12", Map.of(), "claim.mixed", "noise 0.2, cross-entropy: mixing changes the loss by"),
            new CheckedNumber("M9", Map.of(), "claim.volume",
                    "order 8: determinant, share of the largest there can be"),
            new CheckedNumber("M10", Map.of("direction", 40.), "claim.tokens", "tokens right 40 degrees off"),
            new CheckedNumber("M10", Map.of("direction", 50.), "claim.tokens", "tokens right 50 degrees off"),
            new CheckedNumber("M11", Map.of(), "claim.lossHere", "W(4,3): loss"),
            new CheckedNumber("M11", Map.of("order", 6., "weighing.dense", 3.), "claim.lossHere", "W(6,5): loss"),
            CheckedNumber.off("T1", Map.of(), "claim.gap", "S=0.9: gaps of the best, furthest from 72 degrees"),
            new CheckedNumber("T6", Map.of(), "claim.asFormula", "cells as the closed forms say, of 121"),
            new CheckedNumber("T7", Map.of(), "claim.asFormula", "cells as the closed forms say, of 121"),
            new CheckedNumber("T12", Map.of(), "claim.crossing",
                    "ratio at which two pairs become better than the pentagon", 1e-4),
            new CheckedNumber("T9", Map.of(), "claim.third", "D* at 1/(1-S) = 3"),
            new CheckedNumber("T9", Map.of(), "claim.always", "D* at 1/(1-S) = 1"),
            new CheckedNumber("T10", Map.of(), "claim.gathered", "features within 0.02 of D = 1/2 at 1/(1-S) = 3"),
            new CheckedNumber("T13", Map.of(), "claim.pair", "angle of pair 0 at density 0.05"),
            new CheckedNumber("T14", Map.of("density", 0.1), "claim.pair", "angle of pair 0 at density 0.1"),
            new CheckedNumber("T16", Map.of(), "claim.within", "mean |cos| within a set"),
            new CheckedNumber("T16", Map.of(), "claim.across", "mean |cos| across sets"),
            new CheckedNumber("T17", Map.of("density", 0.03), "claim.folded", "collapsed pairs at density 0.03"),
            new CheckedNumber("T17", Map.of("density", 0.6), "claim.folded", "collapsed pairs at density 0.6"),
            new CheckedNumber("T18", Map.of(), "claim.gathered", "features that end within 0.05 of D = 1/2"),
            new CheckedNumber("T20", Map.of(), "claim.push", "vulnerability at 1/(1-S) = 20"),
            new CheckedNumber("T20", Map.of(), "claim.follows",
                    "Pearson correlation with features per dimension, 1/(1-S) up to 20"),
            new CheckedNumber("T21", Map.of(), "claim.one", "monosemantic neurons at density 0.75"),
            new CheckedNumber("T21", Map.of("density", 0.06), "claim.several", "polysemantic neurons at density 0.06"),
            new CheckedNumber("T22", Map.of(), "claim.one", "neurons with one weight in"),
            new CheckedNumber("T23", Map.of("density", 1.), "claim.one", "monosemantic neurons of 40 at density 1"),
            new CheckedNumber("T23", Map.of(), "claim.one", "monosemantic neurons of 40 at density 0.1"),
            new CheckedNumber("T25", Map.of(), "claim.kept", "features kept by 5 dimensions at p=1"),
            new CheckedNumber("T25", Map.of(), "claim.room", "features kept, share of m / (p log(1/p)), largest"),
            new CheckedNumber("T27", Map.of(), "claim.onAxes", "runs of 8 with every feature along an axis"),
            new CheckedNumber("T30", Map.of(), "claim.linear", "S=0.9: features kept by the linear model"),
            new CheckedNumber("T30", Map.of(), "claim.relu", "S=0.9: features kept with the ReLU"),
            new CheckedNumber("C14", Map.of(), "claim.several", "density 0.06: neurons with several meanings"),
            new CheckedNumber("C14", Map.of("density", 0.75), "claim.one", "density 0.75: neurons with one meaning"),
            new CheckedNumber("U1", Map.of(), "claim.foundAll", "price .3: of 12 find each feature"),
            new CheckedNumber("U1", Map.of("latentPrice", 1.), "claim.foundAll", "price 1: of 12 find each feature"),
            new CheckedNumber("U3", Map.of(), "claim.silent",
                    "price .02: of 12 the parent's latent is silent with the child"),
            new CheckedNumber("U3", Map.of("latentPrice", 0.1), "claim.silent",
                    "price .1: of 12 the parent's latent is silent with the child"),
            new CheckedNumber("U3", Map.of("nested", 1., "latentPrice", 0.1), "claim.silent",
                    "price .1, nested: of 12 the parent's latent is silent with the child"));

    static Stream<Study> quick() {
        return pages().filter(Study::quick);
    }

    static Stream<Study> slow() {
        return pages().filter(study -> !study.quick());
    }

    private static Stream<Study> pages() {
        return NUMBERS.stream().map(CheckedNumber::page).distinct();
    }

    @ParameterizedTest
    @MethodSource("quick")
    void the_page_of_a_quick_study_shows_what_its_check_has_found(Study study) {
        assertSame(study);
    }

    @Tag("laboratory")
    @ParameterizedTest
    @MethodSource("slow")
    void the_page_of_a_long_study_shows_what_its_check_has_found(Study study) {
        assertSame(study);
    }

    /// What a check has trained the page need not train again, if it is the same.
    private static void assertSame(Study study) {
        var stage = new Last();
        var findings = study.check(stage);
        for (var number : NUMBERS.stream().filter(one -> one.study.equals(study.id())).toList()) {
            var finding = findings.stream().filter(one -> one.what().equals(number.finding)).findFirst()
                    .orElseThrow(() -> new AssertionError(study.id() + " finds nothing called " + number.finding));
            var claim = claim(study, number, stage);
            assertEquals(finding.measured(), number.of(claim), number.apart, number.toString());
            if (claim.expected()) assertEquals(finding.holds(), claim.finding().holds(), number.toString());
        }
    }

    private static Claim claim(Study study, CheckedNumber number, Last stage) {
        var chosen = turned(study, number.dials);
        study.play(chosen, stage);
        return Claims.of(new Outcome(study, chosen, stage.plots, 1)).stream()
                .filter(claim -> claim.name().equals(number.claim)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + number));
    }

    private static DialSettings turned(Study study, Map<String, Double> dials) {
        var opening = DialSettings.opening(study.choices());
        return new DialSettings(study.choices(), IntStream.range(0, study.choices().size()).mapToObj(c -> {
            var choice = study.choices().get(c);
            var value = dials.get(choice.name());
            return value == null ? opening.at().get(c) : (Integer) choice.values().indexOf(value);
        }).toList());
    }

    /// Keeps the last pictures, and what studies have worked out.
    private static final class Last extends QuietStage {

        private List<Plot> plots = List.of();

        @Override
        public void show(List<Plot> shown) {
            plots = shown;
        }
    }
}
