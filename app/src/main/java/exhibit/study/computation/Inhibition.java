package exhibit.study.computation;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.List;
import java.util.stream.IntStream;

/// Two features share a neuron unevenly, weights in of 1 and r, out of 1 and 1/r, and what thereby gets from the first
/// to the second a further neuron takes away: n = 20, m = 10 (paper, "Computation in superposition", asymmetric
/// superposition motif). The paper does not tell the sizes.
final class Inhibition implements Study {

    private static final int SEEDS = 12;

    /// Of these the page shows the best.
    private static final int SHOWN = 2;

    @Override
    public String id() {
        return "T24";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Computation in Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 2, List.of(.5, .2, .1, .05)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        trial(chosen.of("density")).play(SHOWN, stage);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        int half = found(.5, stage.part(0, .5)), tenth = found(.1, stage.part(.5, 1));
        return List.of(Finding.atMost("seeds of 12 with the motif at density 0.5", half, 1),
                Finding.atLeast("seeds of 12 with the motif at density 0.1", tenth, 10),
                Finding.that("density 0.1: the better of the first two has the motif",
                        !trial(.1).trained(SHOWN, stage).best(stage).model().motifs().isEmpty()));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static int found(double density, StudyListener stage) {
        var circuits = trial(density).circuits(SEEDS, stage);
        return (int) IntStream.range(0, SEEDS).filter(seed -> !circuits.get(seed).motifs().isEmpty()).count();
    }

    private static AbsoluteTrial trial(double density) {
        return new AbsoluteTrial(20, 10, density, .8, .02, AbsoluteTrial.recipe(5000, 512, 1e-2));
    }
}
