package exhibit.study.claim;

import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that is claimed of studies, the claim that matters most first.
public final class Claims {

    private static final Map<String, List<ClaimRule>> RULES = all();

    private Claims() {
    }

    private static Map<String, List<ClaimRule>> all() {
        var all = new HashMap<>(PaperClaims.RULES);
        all.putAll(GeometryClaims.RULES);
        all.putAll(PhaseClaims.RULES);
        all.putAll(LimitClaims.RULES);
        all.putAll(IdeaClaims.RULES);
        all.putAll(NetworkClaims.RULES);
        all.putAll(MixingClaims.RULES);
        all.putAll(UnmixingClaims.RULES);
        return Map.copyOf(all);
    }

    /// Whether anything is claimed of a study where its dials stand.
    public static boolean speakOf(Study study, DialSettings chosen) {
        return rules(study).stream().anyMatch(rule -> rule.where().test(chosen));
    }

    /// What is claimed, measured on the very plots of an outcome; nothing before it is finished.
    public static List<Claim> of(Outcome outcome) {
        if (!outcome.finished()) return List.of();
        var plots = new PlotReader(outcome.plots());
        return rules(outcome.study()).stream().filter(rule -> rule.where().test(outcome.chosen()))
                .flatMap(rule -> rule.of(plots)).toList();
    }

    static List<ClaimRule> rules(Study study) {
        return RULES.getOrDefault(study.id(), List.of());
    }
}
