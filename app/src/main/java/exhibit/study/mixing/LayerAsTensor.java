package exhibit.study.mixing;

import exhibit.model.mixing.ProductTensor;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A bilinear layer is exactly one tensor of products: no ReLU, nothing hidden. Four outputs of three inputs, weights
/// by chance (Sharkey, 2023).
final class LayerAsTensor implements Study {

    private static final int INPUTS = 3;
    private static final int OUTPUTS = 4;
    private static final int ROUNDS = 1000;

    @Override
    public String id() {
        return "M4";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model; Sharkey 2023, arXiv 2305.03452";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("output", 0, List.of(1., 2., 3., 4.)), StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        var tensor = ProductTensor.drawn(OUTPUTS, INPUTS, (long) chosen.of("seed"));
        stage.show(List.of(
                new Plot.Cells("tensor.slice", Grid.of(tensor.slice((int) chosen.of("output") - 1)), names(INPUTS),
                        names(INPUTS), 2),
                new Plot.Cells("tensor.first", Grid.of(tensor.W1()), names(OUTPUTS), names(INPUTS), 2),
                new Plot.Cells("tensor.second", Grid.of(tensor.W2()), names(OUTPUTS), names(INPUTS), 2)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var random = new Random(1);
        double worst = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var tensor = ProductTensor.drawn(OUTPUTS, INPUTS, round);
            var x = random.doubles(INPUTS, -1, 1).toArray();
            for (int i = 0; i < OUTPUTS; i++)
                worst = Math.max(worst, Math.abs(tensor.byLayer(i, x) - tensor.byTensor(i, x)));
        }
        return List.of(Finding.atMost("layer and tensor on 1000 inputs, largest difference", worst, 1e-6));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
}
