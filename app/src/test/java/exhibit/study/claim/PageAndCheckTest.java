package exhibit.study.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.laboratory.Laboratory;
import exhibit.laboratory.QuietStage;
import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
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

    /// @param dials where the page stands, as `name=value`, everything else as it opens
    /// @param claim measured on the page
    /// @param finding of the check, the same number
    /// @param off whether the check tells how far it is from what is said
    /// @param apart how far both may be: where a page shows one draw, or fewer samples
    private record Number(String study, String dials, String claim, String finding, boolean off, double apart) {

        Number(String study, String dials, String claim, String finding) {
            this(study, dials, claim, finding, SAME);
        }

        Number(String study, String dials, String claim, String finding, double apart) {
            this(study, dials, claim, finding, false, apart);
        }

        static Number off(String study, String dials, String claim, String finding) {
            return new Number(study, dials, claim, finding, true, SAME);
        }

        double of(Claim read) {
            double measured = read.finding().measured();
            return off ? Math.abs(measured - read.said()) : measured;
        }

        Study page() {
            return Laboratory.of(study).orElseThrow();
        }
    }

    private static final List<Number> NUMBERS = List.of(
            new Number("T4", "sparsity=0.9", "claim.bias", "S=0.9: largest bias of the pentagon"),
            Number.off("T4", "", "claim.guess", "S=0: bias of one left out, furthest from p/2 = 0.5"),
            Number.off("T11", "", "claim.share", "largest error of D_i, pentagon"),
            Number.off("T11", "figure=4", "claim.share", "largest error of D_i, antiprism"),
            new Number("T11", "figure=4", "claim.parts", "factors, antiprism"),
            new Number("T11", "figure=6", "claim.parts", "factors, pentagonalBipyramid"),
            new Number("T15", "", "claim.kept", "features represented"),
            new Number("T15", "", "claim.pair", "angle of pair 2"),
            new Number("T26", "", "claim.stairs", "Z=3, upright: loss"),
            new Number("T26", "steps=10", "claim.stairs", "Z=10, upright: loss"),
            new Number("T26", "", "claim.slopes", "Z=3, slopes of a tenth: loss, half the linear 1/12"),
            new Number("T29", "", "claim.turned", "ReLU output: loss after any turn, relative change"),
            new Number("T29", "", "claim.quarter",
                    "hidden ReLU: loss after a turn by 90 degrees, relative change"),
            new Number("C3", "lamp.case=2", "claim.lamps", "two at an angle: lamps lit"),
            new Number("C5", "sparsity=0.99", "claim.noise", "S=0.99: error for each thing there", .006),
            new Number("C6", "", "claim.overlap", "d=10: mean |cos|", .004),
            new Number("C6", "dimensions=100", "claim.overlap", "d=100: mean |cos|", .004),
            new Number("C7", "", "claim.neighbour", "a neighbour"),
            new Number("C7", "", "claim.opposite", "an opposite one"),
            new Number("C8", "", "claim.apart", "h of both pasts, first"),
            new Number("C9", "", "claim.largestShare", "2 dimensions: the largest share"),
            new Number("C9", "hidden=5", "claim.ownPlace", "5 dimensions: the smallest share"),
            new Number("C12", "", "claim.ownCurve", "answer to its own curve"),
            new Number("C12", "", "claim.turnedCurve", "answer after a turn by 180 degrees"),
            new Number("C13", "", "claim.beforeTurn", "before the turn, as a share"),
            new Number("C15", "", "claim.kept", "2 dimensions: kept"),
            new Number("M2", "", "claim.lead", "lead of the right answer with 5 frequencies, as a share of its logit"),
            new Number("M2", "waves.count=1", "claim.lead",
                    "lead of the right answer with 1 frequency, as a share of its logit"),
            new Number("M3", "", "claim.sets", "different sets of frequencies among 8 seeds"),
            new Number("M3", "", "claim.inFew",
                    "share of the embedding's power in its 4 strongest of 15 frequencies, mean of 8"),
            new Number("M7", "", "claim.zeros", "zeros in the layer after"),
            new Number("M7", "", "claim.pure", "purity of the columns after"),
            new Number("M8", "noise=0.2", "claim.mixed", "8 tokens, noise 0.2: mixing costs"),
            new Number("M12", "", "claim.mixed", "noise 0.2, cross-entropy: mixing changes the loss by"),
            new Number("M9", "", "claim.volume", "order 8: determinant, share of the largest there can be"),
            new Number("M10", "direction=40", "claim.tokens", "tokens right 40 degrees off"),
            new Number("M10", "direction=50", "claim.tokens", "tokens right 50 degrees off"),
            new Number("M11", "", "claim.lossHere", "W(4,3): loss"),
            new Number("M11", "order=6,weighing.dense=3", "claim.lossHere", "W(6,5): loss"),
            Number.off("T1", "", "claim.gap", "S=0.9: gaps of the best, furthest from 72 degrees"),
            new Number("T6", "", "claim.asFormula", "cells as the closed forms say, of 121"),
            new Number("T7", "", "claim.asFormula", "cells as the closed forms say, of 121"),
            new Number("T12", "", "claim.crossing", "ratio at which two pairs become better than the pentagon", 1e-4),
            new Number("T9", "", "claim.third", "D* at 1/(1-S) = 3"),
            new Number("T9", "", "claim.always", "D* at 1/(1-S) = 1"),
            new Number("T10", "", "claim.gathered", "features within 0.02 of D = 1/2 at 1/(1-S) = 3"),
            new Number("T13", "", "claim.pair", "angle of pair 0 at density 0.05"),
            new Number("T14", "density=0.1", "claim.pair", "angle of pair 0 at density 0.1"),
            new Number("T16", "", "claim.within", "mean |cos| within a set"),
            new Number("T16", "", "claim.across", "mean |cos| across sets"),
            new Number("T17", "density=0.03", "claim.folded", "collapsed pairs at density 0.03"),
            new Number("T17", "density=0.6", "claim.folded", "collapsed pairs at density 0.6"),
            new Number("T18", "", "claim.gathered", "features that end within 0.05 of D = 1/2"),
            new Number("T20", "", "claim.push", "vulnerability at 1/(1-S) = 20"),
            new Number("T20", "", "claim.follows",
                    "Pearson correlation with features per dimension, 1/(1-S) up to 20"),
            new Number("T21", "", "claim.one", "monosemantic neurons at density 0.75"),
            new Number("T21", "density=0.06", "claim.several", "polysemantic neurons at density 0.06"),
            new Number("T22", "", "claim.one", "neurons with one weight in"),
            new Number("T23", "density=1", "claim.one", "monosemantic neurons of 40 at density 1"),
            new Number("T23", "", "claim.one", "monosemantic neurons of 40 at density 0.1"),
            new Number("T25", "", "claim.kept", "features kept by 5 dimensions at p=1"),
            new Number("T25", "", "claim.room", "features kept, share of m / (p log(1/p)), largest"),
            new Number("T27", "", "claim.onAxes", "runs of 8 with every feature along an axis"),
            new Number("T30", "", "claim.linear", "S=0.9: features kept by the linear model"),
            new Number("T30", "", "claim.relu", "S=0.9: features kept with the ReLU"),
            new Number("C14", "", "claim.several", "density 0.06: neurons with several meanings"),
            new Number("C14", "density=0.75", "claim.one", "density 0.75: neurons with one meaning"),
            new Number("U1", "", "claim.foundAll", "price .3: of 12 find each feature"),
            new Number("U1", "latentPrice=1", "claim.foundAll", "price 1: of 12 find each feature"),
            new Number("U3", "", "claim.silent", "price .02: of 12 the parent's latent is silent with the child"),
            new Number("U3", "latentPrice=0.1", "claim.silent",
                    "price .1: of 12 the parent's latent is silent with the child"),
            new Number("U3", "nested=1,latentPrice=0.1", "claim.silent",
                    "price .1, nested: of 12 the parent's latent is silent with the child"));

    static Stream<Study> quick() {
        return pages().filter(Study::quick);
    }

    static Stream<Study> slow() {
        return pages().filter(study -> !study.quick());
    }

    private static Stream<Study> pages() {
        return NUMBERS.stream().map(Number::page).distinct();
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
        for (var number : NUMBERS.stream().filter(one -> one.page() == study).toList()) {
            var finding = findings.stream().filter(one -> one.what().equals(number.finding)).findFirst()
                    .orElseThrow(() -> new AssertionError(study.id() + " finds nothing called " + number.finding));
            var claim = claim(study, number, stage);
            assertEquals(finding.measured(), number.of(claim), number.apart, number.toString());
            if (claim.expected()) assertEquals(finding.holds(), claim.finding().holds(), number.toString());
        }
    }

    private static Claim claim(Study study, Number number, Last stage) {
        var chosen = turned(study, number.dials);
        study.play(chosen, stage);
        return Claims.of(new Outcome(study, chosen, stage.plots, 1)).stream()
                .filter(claim -> claim.name().equals(number.claim)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + number));
    }

    private static DialSettings turned(Study study, String dials) {
        var at = new ArrayList<>(DialSettings.opening(study.choices()).at());
        for (var dial : dials.isEmpty() ? List.<String>of() : List.of(dials.split(",")))
            for (int c = 0; c < at.size(); c++)
                if (study.choices().get(c).name().equals(dial.split("=")[0]))
                    at.set(c, study.choices().get(c).values().indexOf(Double.valueOf(dial.split("=")[1])));
        return new DialSettings(study.choices(), at);
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
