package exhibit.chapter;

import java.util.List;
import java.util.Optional;

/// Every study, in the order of the paper.
public final class Laboratory {

    public static final List<Study> ALL = List.of(new Staircase(), new DimensionalityCloud(), new Polytopes(),
            new CorrelatedPairs(),
            new AnticorrelatedPairs(), new SideBySide(),
            new LocalBases(), new Collapse(), new EnergyLevels(), new Octahedron(), new Adversary(),
            new PrivilegedBasis(),
            new AbsoluteValue(),
            new RareAbsolutes(), new Inhibition(), new SparseHidden());

    private Laboratory() {
    }

    public static Optional<Study> of(String id) {
        return ALL.stream().filter(study -> study.id().equalsIgnoreCase(id)).findFirst();
    }
}
