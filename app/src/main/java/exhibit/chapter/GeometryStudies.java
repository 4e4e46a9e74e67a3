package exhibit.chapter;

import java.util.List;

/// What the paper shows of the shapes that features take: polytopes, and sets of features that come together or never.
public final class GeometryStudies {

    public static final List<Study> ALL = List.of(
            new Staircase(),
            new DimensionalityCloud(),
            new Polytopes(),
            Pairs.CORRELATED,
            Pairs.ANTICORRELATED,
            new SideBySide(),
            new LocalBases(),
            new Collapse(),
            new Octahedron());

    private GeometryStudies() {
    }
}
