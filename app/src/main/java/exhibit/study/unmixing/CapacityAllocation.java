package exhibit.study.unmixing;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Who gets how much room: the capacity of a feature, C_i = (W_i·W_i)² / Σ_j (W_i·W_j)², is the share of a dimension that
/// it has for itself, and all of them together are at most the m dimensions there are. The important have a dimension
/// alone, those in the middle share one, and the rest have none (Scherlis and others, 2022, arXiv 2210.01892). C_i is the
/// dimensionality D_i of the paper.
final class CapacityAllocation implements Study {

    private static final int SEEDS = 12;
    private static final int FEATURES = 20;
    private static final int HIDDEN = 5;
    private static final double FACTOR = .7;
    private static final double ALWAYS = 1;
    private static final double OFTEN = .3;
    private static final double RARE = .03;
    private static final TrainingConfig RECIPE = new TrainingConfig(3000, 512, 5e-3, Schedule.COSINE, 0);

    /// From here on a feature counts as alone, and up to there as left out.
    private static final double ALONE = .9;
    private static final double NONE = .1;

    /// The axis goes on for half a feature at both ends, so that the first and the last are seen whole.
    private static final double HALF = .5;

    private static final Plot.Axis SHARE = new Plot.Axis("dimensionality", -.03, 1.03, false);

    @Override
    public String id() {
        return "U8";
    }

    @Override
    public String source() {
        return "Scherlis et al. 2022, Polysemanticity and Capacity in Neural Networks";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 2, List.of(ALWAYS, .5, OFTEN, .1, RARE, .01)),
                new StudyDial("importance", 2, List.of(.9, .8, FACTOR, .6)),
                new StudyDial("hidden", 1, List.of(3., (double) HIDDEN, 8.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double factor = chosen.of("importance");
        ensemble(chosen.of("density"), factor, (int) chosen.of("hidden")).train(stage,
                found -> stage.show(plots(found, factor)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var always = trained(ALWAYS, stage.part(0, .34));
        var often = trained(OFTEN, stage.part(.34, .67));
        var rare = trained(RARE, stage.part(.67, 1));
        return List.of(Finding.near("p=1: alone, mean over 12", mean(always, CapacityAllocation::alone), 5, 0),
                Finding.near("p=1: left out, mean over 12", mean(always, CapacityAllocation::leftOut), 15, 0),
                Finding.near("p=0.3: alone, mean over 12", mean(often, CapacityAllocation::alone), 2.3, .7),
                Finding.near("p=0.3: mean capacity of those that share", middle(often), .5, .01),
                Finding.near("p=0.3: left out, mean over 12", mean(often, CapacityAllocation::leftOut), 12.3, .7),
                Finding.near("p=0.3: capacities together, least of 12", total(often).getMin(), HIDDEN, .01),
                Finding.near("p=0.3: capacities together, most of 12", total(often).getMax(), HIDDEN, .01),
                Finding.near("p=0.03: alone, mean over 12", mean(rare, CapacityAllocation::alone), 0, .2),
                Finding.near("p=0.03: mean capacity of those that share", middle(rare), .48, .02),
                Finding.near("p=0.03: left out, mean over 12", mean(rare, CapacityAllocation::leftOut), 9.6, .4),
                Finding.near("p=0.03: capacities together, least of 12", total(rare).getMin(), HIDDEN, .06));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<Embedding> trained(double density, StudyListener stage) {
        return ensemble(density, FACTOR, HIDDEN).trainOnce(stage).models();
    }

    private static TrainingEnsemble<Embedding> ensemble(double density, double factor, int hidden) {
        return TrainingEnsemble.of(new Hyperparameters(FEATURES, hidden, 1 - density, factor, Activation.RELU), RECIPE,
                SEEDS);
    }

    private static double alone(Embedding embedding) {
        return capacities(embedding).stream().filter(c -> c > ALONE).count();
    }

    private static double leftOut(Embedding embedding) {
        return capacities(embedding).stream().filter(c -> c < NONE).count();
    }

    private static double mean(List<Embedding> found, ToDoubleFunction<Embedding> count) {
        return found.stream().mapToDouble(count).average().orElseThrow();
    }

    /// Of all that are neither alone nor left out.
    private static double middle(List<Embedding> found) {
        return found.stream().flatMap(one -> capacities(one).stream()).filter(c -> NONE <= c && c <= ALONE)
                .mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static DoubleSummaryStatistics total(List<Embedding> found) {
        return found.stream().mapToDouble(CapacityAllocation::total).summaryStatistics();
    }

    private static double total(Embedding embedding) {
        return capacities(embedding).stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Double> capacities(Embedding embedding) {
        return IntStream.range(0, embedding.features()).mapToObj(embedding::dimensionality).toList();
    }

    private static List<Plot> plots(List<Embedding> found, double factor) {
        var dots = found.stream().flatMap(one -> IntStream.range(0, FEATURES)
                .mapToObj(i -> new Plot.Dot(Math.pow(factor, i), one.dimensionality(i), one.represented(i) ? 0 : -1)))
                .toList();
        return List.of(
                new Plot.Dots("roomOverImportance",
                        new Plot.Axis(
                                "axis.importance", Math.pow(factor, FEATURES - HALF), Math.pow(factor, -HALF), true),
                        SHARE, dots,
                        List.of(new Plot.Level("level.alone", 1), new Plot.Level("level.digon", .5),
                                new Plot.Level("level.none", 0))),
                new Plot.Bars("roomEach", "dimensionality", List.of(), capacities(found.getFirst()), List.of()),
                new Plot.Bars("roomTogether", "hidden", DictionaryTrial.tries(found.size()),
                        found.stream().map(CapacityAllocation::total).toList(),
                        List.of()));
    }
}
