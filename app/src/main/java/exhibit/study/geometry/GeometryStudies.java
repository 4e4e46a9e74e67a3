package exhibit.study.geometry;

import exhibit.study.Study;
import java.util.List;

/// What the paper shows of the shapes that features take: polytopes, and sets of features that come together or never.
public final class GeometryStudies {

    public static final List<Study> ALL = List.of(
            new Staircase(),
            new DimensionalityCloud(),
            new Polytopes(),
            FeaturePairs.CORRELATED,
            FeaturePairs.ANTICORRELATED,
            new SideBySide(),
            new LocalBases(),
            new Collapse(),
            new Octahedron());

    private GeometryStudies() {
    }
}
