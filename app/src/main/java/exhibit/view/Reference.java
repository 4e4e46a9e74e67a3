package exhibit.view;

import java.util.Map;
import java.util.Optional;

/// The share of a dimension that each feature gets in a shape where all get the same (paper, "The Geometry of
/// Superposition").
record Reference(int parts, int of) {

    private static final Map<String, Reference> KNOWN = Map.ofEntries(
            Map.entry("single", new Reference(1, 1)), Map.entry("orthogonal", new Reference(1, 1)),
            Map.entry("digon", new Reference(1, 2)), Map.entry("triangle", new Reference(2, 3)),
            Map.entry("square", new Reference(1, 2)), Map.entry("tetrahedron", new Reference(3, 4)),
            Map.entry("pentagon", new Reference(2, 5)), Map.entry("hexagon", new Reference(1, 3)),
            Map.entry("heptagon", new Reference(2, 7)), Map.entry("octahedron", new Reference(1, 2)),
            Map.entry("octagon", new Reference(1, 4)));

    static Optional<Reference> of(String geometry) {
        return Optional.ofNullable(KNOWN.get(geometry));
    }

    double share() {
        return (double) parts / of;
    }
}
