package exhibit.study.claim;

import static exhibit.study.claim.ClaimRule.at;
import static exhibit.study.claim.ClaimRule.atLeast;
import static exhibit.study.claim.ClaimRule.both;
import static exhibit.study.claim.ClaimRule.near;

import exhibit.study.DialSettings;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// What is expected of dictionaries: the sources tell of large models and name no such numbers.
final class UnmixingClaims {

    private static final String FOUND = "claim.foundAll";
    private static final String SILENT = "claim.silent";

    private static final double FEATURES = 5;

    /// Less than this of the strength of a feature is silence.
    private static final double SILENCE = .1;

    private static final Predicate<DialSettings> RARE = both(at("latents", FEATURES), at("density", .02));
    private static final Predicate<DialSettings> ONE_IN_FIVE = at("childShare", .2);

    static final Map<String, List<ClaimRule>> RULES = Map.of(
            "U1", List.of(
                    atLeast(FOUND, both(RARE, at("latentPrice", .3)), UnmixingClaims::foundAll, 9).asExpected(),
                    near(FOUND, both(RARE, at("latentPrice", .1, 1.)), UnmixingClaims::foundAll, 0, 0).asExpected()),
            "U3", List.of(
                    near(SILENT, both(ONE_IN_FIVE, both(at("nested", 0.), at("latentPrice", .02, .1))),
                            UnmixingClaims::silent, 11, 1).asExpected(),
                    near(SILENT, both(ONE_IN_FIVE, both(at("nested", 1.), at("latentPrice", .1))),
                            UnmixingClaims::silent, 1, 1).asExpected()));

    private UnmixingClaims() {
    }

    private static OptionalDouble foundAll(PlotReader plots) {
        return plots.bars("seedsFound", found -> found.stream().filter(count -> count == FEATURES).count());
    }

    private static OptionalDouble silent(PlotReader plots) {
        return plots.bars("withTheChild", answers -> answers.stream().filter(answer -> answer < SILENCE).count());
    }
}
