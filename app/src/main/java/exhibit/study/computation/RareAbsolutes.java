package exhibit.study.computation;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;

/// As features become rare, neurons that compute an absolute value begin to serve several features: n = 100, m = 40,
/// I_i = 0.8^i (paper, "Computation in superposition").
final class RareAbsolutes implements Study {

    /// Of these the better one counts and is shown.
    private static final int SEEDS = 2;

    @Override
    public String id() {
        return "T23";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Computation in Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 2, List.of(1., .3, .1, .03, .01, .003, .001)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var ensemble = trial(chosen.of("density")).ensemble(SEEDS);
        ensemble.train(stage, () -> stage.show(picture(ensemble.models().getFirst())));
        stage.show(picture(ensemble.best(stage).model()));
    }

    private static List<Plot> picture(AbsoluteCircuit circuit) {
        return List.of(new Plot.Stacks("neurons", circuit.in()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        int common = monosemantic(1, stage.part(0, .3));
        int between = monosemantic(.1, stage.part(.3, .6));
        int rare = monosemantic(.003, stage.part(.6, 1));
        return List.of(Finding.atLeast("monosemantic neurons of 40 at density 1", common, 38),
                Finding.near("monosemantic neurons of 40 at density 0.1", between, 35, 5),
                Finding.atMost("monosemantic neurons of 40 at density 0.003", rare, 3));
    }

    @Override
    public boolean quick() {
        return false;
    }

    /// Of the better of two seeds.
    private static int monosemantic(double density, StudyListener stage) {
        return trial(density).trained(SEEDS, stage).best(stage).model().neurons().monosemantic();
    }

    private static AbsoluteTrial trial(double density) {
        boolean rare = density < .03;
        var recipe = rare ? AbsoluteTrial.recipe(7000, 1024, 2e-3) : AbsoluteTrial.recipe(5000, 512, 1e-2);
        return new AbsoluteTrial(100, 40, density, .8, rare ? .01 : .02, recipe);
    }
}
