package exhibit.chapter;

import exhibit.model.PhaseDiagram;
import java.util.List;
import java.util.Optional;

/// Every study, in the order of the paper.
public final class Laboratory {

    public static final List<Study> ALL = List.of(
            new FiveInTwo(),
            new ManyInFew("T2", 20, 5, .7, 3),
            new ManyInFew("T3", 80, 20, .9, 1),
            new Biases(),
            new LossSplit(),
            new PhaseMap("T6", PhaseDiagram.TWO_IN_ONE, 110),
            new PhaseMap("T7", PhaseDiagram.THREE_IN_TWO, 105),
            new PhaseTheory(),
            new Staircase(),
            new DimensionalityCloud(),
            new Polytopes(),
            new RarerFeature(),
            Pairs.CORRELATED,
            Pairs.ANTICORRELATED,
            new SideBySide(),
            new LocalBases(),
            new Collapse(),
            new EnergyLevels(),
            new Octahedron(),
            new Adversary(),
            new PrivilegedBasis(),
            new AbsoluteValue(),
            new RareAbsolutes(),
            new Inhibition(),
            new CompressionBound(),
            new NonlinearCompression(),
            new SparseHidden(),
            new LossLandscape(),
            new RotationSymmetry(),
            new Comparison());

    private Laboratory() {
    }

    public static Optional<Study> of(String id) {
        return ALL.stream().filter(study -> study.id().equalsIgnoreCase(id)).findFirst();
    }
}
