package exhibit.view.play;

import java.util.Map;
import java.util.Optional;

/// The share of a dimension that each feature gets in a shape where all get the same (paper, "The Geometry of
/// Superposition").
record ShapeShare(int parts, int of) {

    private static final Map<String, ShapeShare> KNOWN = Map.ofEntries(
            Map.entry("single", new ShapeShare(1, 1)), Map.entry("orthogonal", new ShapeShare(1, 1)),
            Map.entry("digon", new ShapeShare(1, 2)), Map.entry("triangle", new ShapeShare(2, 3)),
            Map.entry("square", new ShapeShare(1, 2)), Map.entry("tetrahedron", new ShapeShare(3, 4)),
            Map.entry("pentagon", new ShapeShare(2, 5)), Map.entry("hexagon", new ShapeShare(1, 3)),
            Map.entry("heptagon", new ShapeShare(2, 7)), Map.entry("octahedron", new ShapeShare(1, 2)),
            Map.entry("octagon", new ShapeShare(1, 4)));

    static Optional<ShapeShare> of(String geometry) {
        return Optional.ofNullable(KNOWN.get(geometry));
    }

    double share() {
        return (double) parts / of;
    }
}
