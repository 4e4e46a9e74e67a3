package exhibit.study.computation;

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

/// A ReLU on the hidden layer makes its axes special, and features line up with them: neurons for one feature where
/// features are common, for several where they are rare. n = 10, m = 5, I_i = 0.75^i; the best of many (paper,
/// "Superposition in a privileged basis").
final class PrivilegedBasis implements Study {

    private static final int SEEDS = 60;
    private static final int SEEDS_AT_PLAY = 12;
    private static final TrainingConfig RECIPE = new TrainingConfig(5000, 1024, 3e-3, Schedule.COSINE, 0);

    @Override
    public String id() {
        return "T21";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Superposition in a Privileged Basis";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 1, List.of(.75, .35, .15, .1, .06, .02, .01)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var ensemble = TiedTrial.privileged(chosen.of("density"), RECIPE).ensemble(SEEDS_AT_PLAY);
        ensemble.train(stage, () -> stage.show(pictures(ensemble.models().getFirst())));
        stage.show(pictures(ensemble.best(stage).model()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var common = neurons(best(.75, stage.part(0, .6)));
        var rare = neurons(best(.06, stage.part(.6, 1)));
        return List.of(Finding.near("monosemantic neurons at density 0.75", common.monosemantic(), 5, 0),
                Finding.near("polysemantic neurons at density 0.75", common.polysemantic(), 0, 0),
                Finding.near("monosemantic neurons at density 0.06", rare.monosemantic(), 0, 0),
                Finding.near("polysemantic neurons at density 0.06", rare.polysemantic(), 5, 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static Embedding best(double density, StudyListener stage) {
        return TiedTrial.privileged(density, RECIPE).ensemble(SEEDS).trainOnce(stage).best(stage).model();
    }

    private static Neurons neurons(Embedding embedding) {
        return new Neurons(weights(embedding));
    }

    private static Grid weights(Embedding embedding) {
        return Grid.of(embedding.hidden(), embedding.features(), (k, i) -> embedding.coordinate(i, k));
    }

    private static List<Plot> pictures(Embedding embedding) {
        var weights = weights(embedding);
        return List.of(new Plot.Stacks("neurons", weights),
                new Plot.Cells("weights", weights, List.of(), List.of(), 1));
    }
}
