package exhibit.study.concept;

import exhibit.model.Embedding;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Neurons;
import exhibit.study.trial.TiedTrial;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A polysemantic neuron answers to things that have nothing in common, as one of a vision model does to cat faces, car
/// fronts and cat legs. Behind a ReLU on the hidden layer: the rarer the features, the more such neurons; how many
/// features each carries with more than 0.25 is counted (second document, "Polysemantic Neurons").
final class ManyMeanings implements Study {

    private static final int SEEDS = 12;
    private static final TrainingConfig RECIPE = new TrainingConfig(3000, 512, 5e-3, Schedule.COSINE, 0);

    @Override
    public String id() {
        return "C14";
    }

    @Override
    public String source() {
        return "notes, Polysemantic Neurons";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 2, List.of(.75, .15, .06, .02)),
                new StudyDial("meanings.neuron", 0, List.of(1., 2., 3., 4., 5.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int neuron = (int) chosen.of("meanings.neuron") - 1;
        var ensemble = TiedTrial.privileged(chosen.of("density"), RECIPE).ensemble(SEEDS);
        ensemble.train(stage, () -> stage.show(pictures(ensemble.models().getFirst(), neuron)));
        stage.show(pictures(ensemble.best(stage).model(), neuron));
    }

    /// All neurons, and what one of them answers to each feature alone.
    private static List<Plot> pictures(Embedding e, int neuron) {
        return List.of(new Plot.Stacks("neurons", weights(e), OptionalInt.of(neuron)),
                new Plot.Bars("meanings.answers", "meanings.answer",
                        IntStream.rangeClosed(1, e.features()).mapToObj(String::valueOf).toList(),
                        IntStream.range(0, e.features()).mapToObj(i -> Math.max(0., e.coordinate(i, neuron))).toList(),
                        List.of()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var common = counted(.75, stage.part(0, .5));
        var rare = counted(.06, stage.part(.5, 1));
        return List.of(Finding.atMost("density 0.75: neurons with several meanings", common.polysemantic(), 1),
                Finding.atLeast("density 0.75: neurons with one meaning", common.monosemantic(), 4),
                Finding.atLeast("density 0.06: neurons with several meanings", rare.polysemantic(), 4));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static Neurons counted(double density, StudyListener stage) {
        var ensemble = TiedTrial.privileged(density, RECIPE).ensemble(SEEDS);
        return new Neurons(weights(ensemble.trainOnce(stage).best(stage).model()));
    }

    private static Grid weights(Embedding e) {
        return Grid.of(e.hidden(), e.features(), (k, i) -> e.coordinate(i, k));
    }
}
