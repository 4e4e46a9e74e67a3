package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.PacedTraining;
import java.util.ArrayList;
import java.util.List;

/// How many features there can be room for. Compressed sensing needs m = Ω(k log(n/k)) measurements for n numbers of
/// which k are not 0; here k = pn, so m / n grows as p log(1/p): about m / (p log(1/p)) features fit into m dimensions
/// (paper, "The Strategic Picture of Superposition" and its appendix on compressed sensing). A trained model keeps
/// fewer, but more and more as features become rare.
final class CompressionBound implements Study {

    private static final List<Double> DENSITIES = List.of(1., .3, .1, .03, .01, .003, .001);
    private static final int FEATURES = 20;

    /// No dial leaves room for more.
    private static final int MOST_ROOM = 2000;

    /// One model at one density. What a check has trained is kept; what a page trains is not, so that every visitor
    /// sees the line grow.
    private record Fitted(double density, int hidden) implements ResultCache.Key<Embedding> {

        Embedding trained(StudyListener stage) {
            var h = new Hyperparameters(FEATURES, hidden, 1 - density, .7, Activation.RELU);
            var learner = Kernel.FAST.learner(h, TrainingConfig.NOTEBOOK, 0);
            PacedTraining.train(TrainingConfig.NOTEBOOK.steps(), stage,
                    count -> Learner.steps(List.of(learner), count), () -> {});
            return learner.parameters().embedding();
        }
    }

    @Override
    public String id() {
        return "T25";
    }

    @Override
    public String source() {
        return "paper, appendix How Many Sparse Features Can Be Stored";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("hidden", 1, List.of(2., 5., 10.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int hidden = (int) chosen.of("hidden");
        var kept = new ArrayList<Plot.Point>();
        stage.show(List.of(plot(hidden, kept)));
        for (int d = 0; d < DENSITIES.size(); d++) {
            var fitted = new Fitted(DENSITIES.get(d), hidden);
            var part = part(stage, d);
            kept.add(new Plot.Point(1 / fitted.density(),
                    stage.results().find(fitted).orElseGet(() -> fitted.trained(part)).represented()));
            stage.show(List.of(plot(hidden, kept)));
        }
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var kept = new ArrayList<Integer>();
        for (int d = 0; d < DENSITIES.size(); d++) {
            var fitted = new Fitted(DENSITIES.get(d), 5);
            var part = part(stage, d);
            kept.add(stage.results().get(fitted, () -> fitted.trained(part)).represented());
        }
        double fullest = 0;
        for (int d = 1; d < DENSITIES.size(); d++)
            fullest = Math.max(fullest, kept.get(d) / bound(DENSITIES.get(d), 5));
        return List.of(Finding.near("features kept by 5 dimensions at p=1", kept.getFirst(), 5, 0),
                Finding.atLeast("features kept more at p=0.1 than at 1", kept.get(2) - kept.getFirst(), 3),
                Finding.atLeast("features kept more at p=0.001 than at 0.1", kept.getLast() - kept.get(2), 1),
                Finding.atMost("features kept, share of m / (p log(1/p)), largest", fullest, 1));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static StudyListener part(StudyListener stage, int d) {
        return stage.part((double) d / DENSITIES.size(), (d + 1.) / DENSITIES.size());
    }

    /// m / (p log(1/p)).
    private static double bound(double p, int hidden) {
        return hidden / (p * Math.log(1 / p));
    }

    /// The bound goes on where there are no more features to keep; where features are always there it has no end, and
    /// no place on a page.
    private static Plot plot(int hidden, List<Plot.Point> kept) {
        var bound = DENSITIES.stream().filter(p -> p < 1).map(p -> new Plot.Point(1 / p, bound(p, hidden))).toList();
        return new Plot.Lines("bound.kept", new Plot.Axis("rarity", 1, 1 / DENSITIES.getLast(), true),
                new Plot.Axis("axis.features", 1, MOST_ROOM, true),
                List.of(new Plot.Line("bound.trained", 0, kept), new Plot.Line("bound.theory", 1, bound)),
                List.of(new Plot.Level("bound.dimensions", hidden), new Plot.Level("bound.all", FEATURES)));
    }
}
