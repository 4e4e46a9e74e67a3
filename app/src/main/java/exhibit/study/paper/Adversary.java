package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import exhibit.study.trial.UniformSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A small push at the input, turned around by hand: five features in two dimensions, one of them fully there, and what
/// the output makes of it. Beside it stands what the worst push costs a larger model, the more its features share
/// (paper, "Relationship to adversarial robustness").
final class Adversary implements Study {

    private static final int INSTANCES = 8;

    /// ε, where the input has length 1. The paper's is a tenth of the mean length of a sample.
    private static final List<Double> LENGTHS = List.of(.05, .1, .2, .3);
    private static final List<Double> DEGREES = IntStream.range(0, Nudge.DIRECTIONS)
            .mapToObj(direction -> Math.toDegrees(Nudge.angle(direction))).map(Math::rint).toList();

    /// The small model of a sparsity.
    private record Small(double sparsity) implements ResultCache.Key<Embedding> {}

    /// What the large models have come to.
    private record Large() implements ResultCache.Key<Vulnerability> {}

    @Override
    public String id() {
        return "T20";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Relationship to Adversarial Robustness";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("pushDirection", 3, DEGREES), new StudyDial("push", 2, LENGTHS),
                new StudyDial("sparsity", 1, List.of(0., .95)),
                new StudyDial("readout.which", 0, List.of(1., 2., 3., 4., 5.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var known = stage.results().find(new Large()).orElse(Vulnerability.UNKNOWN);
        var model = model(chosen.of("sparsity"), stage.part(0, .1), now -> stage.show(pictures(now, chosen, known)));
        stage.show(pictures(model, chosen, known));
        var large = learn(stage.part(.1, 1), now -> stage.show(pictures(model, chosen, now)));
        stage.show(pictures(model, chosen, large));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var small = new Nudge(model(.95, stage.part(0, .1), _ -> {}), input(1), .2);
        var costs = IntStream.range(0, Nudge.DIRECTIONS).mapToDouble(small::cost).summaryStatistics();
        var found = learn(stage.part(.1, 1), _ -> {});
        return List.of(
                Finding.near("five in two, S = 0.95: what the mildest push of 36 costs", costs.getMin(), .085, .02),
                Finding.near("five in two, S = 0.95: what the worst push of 36 costs", costs.getMax(), .324, .02),
                Finding.near("vulnerability at S = 0", found.at(1), 1, .1),
                Finding.near("vulnerability at 1/(1-S) = 3", found.at(3), 3.5, .4),
                Finding.near("vulnerability at 1/(1-S) = 10", found.at(10), 12.6, .4),
                Finding.near("vulnerability at 1/(1-S) = 20", found.at(20), 22.65, .6),
                Finding.near("Pearson correlation with features per dimension, 1/(1-S) up to 10",
                        found.correlation(10), .9945, .004),
                Finding.near("Pearson correlation with features per dimension, 1/(1-S) up to 20",
                        found.correlation(20), .9967, .003));
    }

    @Override
    public boolean quick() {
        return false;
    }

    /// The best of some.
    ///
    /// @param seen told of the best one now and then
    private static Embedding model(double sparsity, StudyListener stage, Consumer<Embedding> seen) {
        return stage.results().get(new Small(sparsity), () -> trained(sparsity, stage, seen));
    }

    private static Embedding trained(double sparsity, StudyListener stage, Consumer<Embedding> seen) {
        var best = new ArrayList<Embedding>();
        TrainingEnsemble.of(FiveInTwo.hyperparameters(sparsity, .9), FiveInTwo.exhibitRecipe(sparsity), INSTANCES)
                .train(stage, now -> {
                    best.addFirst(now.getFirst());
                    seen.accept(best.getFirst());
                });
        return best.getFirst();
    }

    /// The large models, which other studies train as well, and what a push costs them.
    private static Vulnerability learn(StudyListener stage, Consumer<Vulnerability> seen) {
        return stage.results().get(new Large(), () -> Vulnerability.of(UniformSweep.trained(Vulnerability.FEATURES,
                stage.part(0, .9), now -> seen.accept(Vulnerability.sharing(now))), stage.part(.9, 1)));
    }

    private static List<Plot> pictures(Embedding model, DialSettings chosen, Vulnerability large) {
        var nudge = new Nudge(model, input((int) chosen.of("readout.which")), chosen.of("push"));
        int direction = DEGREES.indexOf(chosen.of("pushDirection"));
        return List.of(attack(nudge, direction), answers(nudge, direction), large.picture());
    }

    /// One feature is fully there.
    private static List<Double> input(int which) {
        return IntStream.rangeClosed(1, 5).mapToObj(i -> i == which ? 1. : 0).toList();
    }

    private static Plot attack(Nudge nudge, int direction) {
        var all = IntStream.range(0, Nudge.DIRECTIONS).boxed().toList();
        return new Plot.Attack("attack", nudge.embedding(), nudge.hidden(), all.stream().map(nudge::hidden).toList(),
                all.stream().map(nudge::cost).toList(), direction, nudge.worst());
    }

    /// What is there, and what comes out without the push, with it, and with the worst one.
    private static Plot answers(Nudge nudge, int direction) {
        var rows = List.of(nudge.x(), nudge.output(), nudge.output(direction), nudge.output(nudge.worst()));
        return new Plot.Cells("attack.answers", Grid.of(rows.size(), 5, (row, i) -> rows.get(row).get(i)),
                List.of("attack.input", "attack.calm", "attack.pushed", "attack.worst"),
                List.of("1", "2", "3", "4", "5"), 1);
    }
}
