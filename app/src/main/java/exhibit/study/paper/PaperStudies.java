package exhibit.study.paper;

import exhibit.model.PhaseDiagram;
import exhibit.study.Study;
import java.util.List;

/// What the paper shows of features, phases, learning and attacks.
public final class PaperStudies {

    public static final List<Study> ALL = List.of(
            new FiveInTwo(),
            new ManyInFew("T2", 20, 5, .7, 3),
            new ManyInFew("T3", 80, 20, .9, 1),
            new Biases(),
            new LossSplit(),
            new PhaseMap("T6", PhaseDiagram.TWO_IN_ONE, 118),
            new PhaseMap("T7", PhaseDiagram.THREE_IN_TWO, 113),
            new PhaseTheory(),
            new RarerFeature(),
            new EnergyLevels(),
            new Adversary(),
            new CompressionBound(),
            new NonlinearCompression(),
            new SparseHidden(),
            new LossLandscape(),
            new RotationSymmetry(),
            new Comparison());

    private PaperStudies() {
    }
}
