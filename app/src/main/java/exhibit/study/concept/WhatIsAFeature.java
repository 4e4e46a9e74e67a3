package exhibit.study.concept;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.paper.FiveInTwo;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.study.trial.TrainingEnsemble;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What is a feature? One of three answers can be tried: what a large enough model gives a neuron of its own. Five
/// features, 1 to 6 hidden dimensions: from five on every ‖W_i‖ and every D_i is 1 (second document, "What are
/// features?").
final class WhatIsAFeature implements Study {

    private static final int FEATURES = 5;
    private static final double SPARSITY = .9;

    @Override
    public String id() {
        return "C9";
    }

    @Override
    public String source() {
        return "notes, What are features?";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("hidden", 1, List.of(1., 2., 3., 4., 5.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        ensemble((int) chosen.of("hidden")).train(stage, best -> stage.show(plots(best.getFirst())));
    }

    private static List<Plot> plots(Embedding e) {
        var names = IntStream.rangeClosed(1, FEATURES).mapToObj(String::valueOf).toList();
        return List.of(StandardPlots.answers(e),
                new Plot.Bars("definition.share", "dimensionality", names,
                        IntStream.range(0, FEATURES).mapToObj(e::dimensionality).toList(), List.of()),
                StandardPlots.norms(e));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var narrow = best(2, stage.part(0, .5));
        var wide = best(FEATURES, stage.part(.5, 1));
        return List.of(
                Finding.atMost("2 dimensions: the largest share", shares(narrow).max().orElseThrow(), .6),
                Finding.atLeast("5 dimensions: the smallest share", shares(wide).min().orElseThrow(), .98),
                Finding.atLeast("5 dimensions: the smallest norm",
                        IntStream.range(0, FEATURES).mapToDouble(wide::norm).min().orElseThrow(), .95));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static DoubleStream shares(Embedding e) {
        return IntStream.range(0, FEATURES).mapToDouble(e::dimensionality);
    }

    private static Embedding best(int hidden, StudyListener stage) {
        return ensemble(hidden).trainOnce(stage).best(stage).model();
    }

    private static TrainingEnsemble<Embedding> ensemble(int hidden) {
        return TrainingEnsemble.of(new Hyperparameters(FEATURES, hidden, SPARSITY, 1, Activation.RELU),
                FiveInTwo.exhibitRecipe(SPARSITY), 4);
    }
}
