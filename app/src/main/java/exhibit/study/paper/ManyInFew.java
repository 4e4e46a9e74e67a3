package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.trial.StandardPlots;
import exhibit.study.trial.TrainingEnsemble;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// More features than dimensions, drawn as WᵀW with b beside it and as norms tinted by interference. The linear model
/// keeps as many as it has dimensions, however rare they are; with the ReLU, rare features share dimensions (paper,
/// "Demonstrating Superposition", 20 in 5, and the same picture four times as large, 80 in 20).
final class ManyInFew implements Study {

    private static final List<Double> DENSITIES = List.of(1., .3, .1, .03, .01, .003, .001);
    private static final double LINEAR = 0;
    private static final double RELU = 1;

    private final String id;
    private final int features;
    private final int hidden;
    private final double importance;
    private final int instances;

    /// @param importance I_i = importanceⁱ
    /// @param instances trained of each kind where their counts are measured
    ManyInFew(String id, int features, int hidden, double importance, int instances) {
        this.id = id;
        this.features = features;
        this.hidden = hidden;
        this.importance = importance;
        this.instances = instances;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String source() {
        return "paper, Demonstrating Superposition, Basic Results";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 2, DENSITIES), new StudyDial("relu", 1, List.of(LINEAR, RELU)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var activation = chosen.of("relu") == RELU ? Activation.RELU : Activation.LINEAR;
        ensemble(chosen.of("density"), activation, 1).train(stage,
                best -> stage.show(StandardPlots.all(best.getFirst())));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        double part = .5 / DENSITIES.size();
        for (int d = 0; d < DENSITIES.size(); d++)
            findings.add(Finding.that("linear, p=" + DENSITIES.get(d) + ": exactly the first " + hidden,
                    keepsTheFirst(trained(DENSITIES.get(d), Activation.LINEAR, 1,
                            stage.part(d * part, (d + 1) * part)))));
        findings.addAll(withRelu(stage.part(.5, 1)));
        return findings;
    }

    @Override
    public boolean quick() {
        return false;
    }

    private List<Finding> withRelu(StudyListener stage) {
        var dense = trained(1, Activation.RELU, instances, stage.part(0, .25));
        var rarer = trained(.1, Activation.RELU, instances, stage.part(.25, .5));
        var rare = trained(.01, Activation.RELU, instances, stage.part(.5, .75));
        var rarest = trained(.001, Activation.RELU, instances, stage.part(.75, 1));
        return List.of(Finding.that("ReLU, p=1: exactly the first " + hidden, keepsTheFirst(dense)),
                Finding.atLeast("ReLU, more kept on average at p=0.1 than at 1", kept(rarer) - kept(dense), 1),
                Finding.atLeast("ReLU, more kept on average at p=0.01 than at 0.1", kept(rare) - kept(rarer), 1e-9),
                Finding.atLeast("ReLU, more kept on average at p=0.001 than at 0.01", kept(rarest) - kept(rare), 1e-9),
                Finding.atMost("ReLU, p=0.01: lowest bias of a kept feature", lowestBias(rare), -.1));
    }

    private List<Embedding> trained(double density, Activation activation, int count, StudyListener stage) {
        return ensemble(density, activation, count).trainOnce(stage).models();
    }

    private TrainingEnsemble<Embedding> ensemble(double density, Activation activation, int count) {
        return TrainingEnsemble.of(new Hyperparameters(features, hidden, 1 - density, importance, activation),
                TrainingConfig.NOTEBOOK, count);
    }

    private boolean keepsTheFirst(List<Embedding> found) {
        return found.stream()
                .allMatch(e -> IntStream.range(0, features).allMatch(i -> e.represented(i) == (i < hidden)));
    }

    private static double kept(List<Embedding> found) {
        return found.stream().mapToInt(Embedding::represented).average().orElseThrow();
    }

    private static double lowestBias(List<Embedding> found) {
        return found.stream().flatMapToDouble(e -> IntStream.range(0, e.features()).filter(e::represented)
                .mapToDouble(e::bias)).min().orElseThrow();
    }
}
