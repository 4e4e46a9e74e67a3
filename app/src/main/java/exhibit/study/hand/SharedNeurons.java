package exhibit.study.hand;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Neurons;
import java.util.List;
import java.util.OptionalInt;

/// Hidden unit k reads Σ_i W_ik x_i. With two features for two units each reads one; with three, some unit must read
/// two: it has several meanings (EXPERIMENTS H12).
final class SharedNeurons implements Study {

    private static final List<List<List<Double>>> EXAMPLES = List.of(WorkedExample.KEEP_TWO, WorkedExample.ALL_THREE,
            WorkedExample.OPPOSITE);

    @Override
    public String id() {
        return "H12";
    }

    @Override
    public String source() {
        return "by hand, Introduction";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("hand.example", 2, List.of(1., 2., 3.)),
                new StudyDial("hand.neuron", 1, List.of(1., 2.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var W = EXAMPLES.get((int) chosen.of("hand.example") - 1);
        var answer = new Answer(WorkedExample.matrix(W), new double[3], new double[3], true);
        int neuron = (int) chosen.of("hand.neuron") - 1;
        stage.show(List.of(new Plot.Stacks("shared.meanings", read(W), OptionalInt.of(neuron)), moves(W, neuron),
                new Plot.Arrows("hand.arrows", answer.embedding(), List.of(), List.of())));
        stage.done(1);
    }

    /// What each feature alone does to a neuron.
    private static Plot.Bars moves(List<List<Double>> W, int neuron) {
        return new Plot.Bars("shared.moves", "shared.much", List.of(), W.stream().map(row -> row.get(neuron)).toList(),
                List.of());
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        return List.of(count("keeping two", 0, 0), count("all three", 1, 2), count("opposite", 2, 1));
    }

    private static Finding count(String what, int example, int expected) {
        return Finding.near(what + ": units that read two features or more",
                new Neurons(read(EXAMPLES.get(example))).polysemantic(), expected, 0);
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// (units, features).
    private static Grid read(List<List<Double>> W) {
        return Grid.of(2, 3, (k, i) -> W.get(i).get(k));
    }
}
