package exhibit.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A figure that has a name of its own, with the edges that join its corners. Each corner is the tip of a represented
/// feature, and none is left over.
///
/// @param name digon, triangle, square, pentagon, hexagon, heptagon or octagon; in space tetrahedron, octahedron,
///     capped (an octahedron with a seventh corner), antiprism, pyramid or bipyramid
/// @param corners features, in the order in which the edges come to them
/// @param edges in the order in which a light runs along them: each begins where another one has come to. In the plane
///     clockwise, as coordinates lie on a screen whose second one points up
/// @param faces the corners of each face of a solid, anticlockwise as seen from outside; of a polygon its one face; of a
///     digon none
public record ClosedFigure(String name, List<Integer> corners, List<Edge> edges, List<List<Integer>> faces) {

    /// The shortest arrow against the longest: what is less even is still on its way.
    private static final double EVEN = .75;

    /// How far the corners of one face may lie from its plane: a trained figure is never exact.
    private static final double FLAT = .12;

    private static final Set<String> POLYGONS = Set.of("digon", "triangle", "square", "pentagon", "hexagon",
            "heptagon", "octagon");

    /// @param from the feature at whose tip it begins
    /// @param to the feature at whose tip it ends
    public record Edge(int from, int to) {}

    /// The figure of the represented features, where they make one that is named, or nearly.
    public static Optional<ClosedFigure> of(Embedding embedding) {
        var corners = corners(embedding);
        return name(embedding, corners).flatMap(name -> embedding.hidden() == 3
                ? solid(name, embedding, corners)
                : Optional.of(polygon(name, embedding, corners)));
    }

    /// Whether an embedding makes this figure of the same features, wherever they lie now: much cheaper than another one.
    public boolean isOf(Embedding embedding) {
        return name(embedding, corners(embedding)).filter(name::equals).isPresent()
                && embedding.represented() == corners.size() && corners.stream().allMatch(embedding::represented);
    }

    private static List<Integer> corners(Embedding embedding) {
        return IntStream.range(0, embedding.features()).filter(embedding::represented).boxed().toList();
    }

    private static Optional<String> name(Embedding embedding, List<Integer> corners) {
        if (embedding.hidden() > 3 || !even(embedding, corners))
            return Optional.empty();
        var word = embedding.geometry().word();
        return embedding.hidden() == 3 ? solid(word) : Optional.of(word).filter(POLYGONS::contains);
    }

    /// Whether it is one in space.
    public boolean isSolid() {
        return faces.size() > 1;
    }

    /// Whether it is the same figure of the same features, wherever they lie.
    public boolean isLike(ClosedFigure other) {
        return name.equals(other.name) && Set.copyOf(corners).equals(Set.copyOf(other.corners));
    }

    private static boolean even(Embedding embedding, List<Integer> corners) {
        var norms = corners.stream().mapToDouble(embedding::norm).summaryStatistics();
        return norms.getMin() >= EVEN * norms.getMax();
    }

    private static Optional<String> solid(String word) {
        return switch (word) {
            case "tetrahedron", "octahedron", "capped", "antiprism" -> Optional.of(word);
            case "2 digon + 1" -> Optional.of("pyramid");
            case "triangle + digon", "pentagon + digon" -> Optional.of("bipyramid");
            default -> Optional.empty();
        };
    }

    private static ClosedFigure polygon(String name, Embedding embedding, List<Integer> corners) {
        var round = clockwise(embedding, corners);
        var edges = IntStream.range(0, round.size() == 2 ? 1 : round.size())
                .mapToObj(c -> new Edge(round.get(c), round.get((c + 1) % round.size()))).toList();
        return new ClosedFigure(name, round, edges, round.size() == 2 ? List.of() : List.of(round));
    }

    /// From the first of them, which matters most.
    private static List<Integer> clockwise(Embedding embedding, List<Integer> corners) {
        double first = angle(embedding, corners.getFirst());
        return corners.stream().sorted(Comparator.comparingDouble(corner -> {
            double turned = (first - angle(embedding, corner)) % (2 * Math.PI);
            return corner.equals(corners.getFirst()) ? -1 : turned < 0 ? turned + 2 * Math.PI : turned;
        })).toList();
    }

    private static double angle(Embedding embedding, int feature) {
        return Math.atan2(embedding.hidden() == 1 ? 0 : embedding.coordinate(feature, 1),
                embedding.coordinate(feature, 0));
    }

    /// Empty where the hull is no clean one: not all tips its corners, or against Euler's formula V - E + F = 2.
    private static Optional<ClosedFigure> solid(String name, Embedding embedding, List<Integer> corners) {
        var points = corners.stream().map(i -> new double[]{embedding.coordinate(i, 0), embedding.coordinate(i, 1),
            embedding.coordinate(i, 2)}).toArray(double[][]::new);
        var hull = ConvexHull.of(points, FLAT);
        var sides = hull.sides();
        if (hull.corners() != points.length || points.length - sides.size() + hull.faces().size() != 2)
            return Optional.empty();
        var edges = walk(sides).stream().map(s -> new Edge(corners.get(s.from()), corners.get(s.to()))).toList();
        var faces = hull.faces().stream().map(face -> face.stream().map(corners::get).toList()).toList();
        var reached = Stream.concat(Stream.of(edges.getFirst().from()), edges.stream().map(Edge::to)).distinct();
        return Optional.of(new ClosedFigure(name, reached.toList(), edges, faces));
    }

    /// Goes on from where it is, to a new corner if it can; otherwise from the first corner that has an edge left.
    private static List<ConvexHull.Side> walk(List<ConvexHull.Side> sides) {
        var left = new ArrayList<>(sides);
        var reached = new ArrayList<>(List.of(0));
        var way = new ArrayList<ConvexHull.Side>();
        int at = 0;
        while (!left.isEmpty()) {
            var next = next(left, at, reached);
            if (next.isEmpty())
                next = reached.stream().flatMap(corner -> next(left, corner, reached).stream()).findFirst();
            var side = next.orElseThrow();
            left.removeIf(other -> other.equals(side) || other.equals(new ConvexHull.Side(side.to(), side.from())));
            way.add(side);
            at = side.to();
            if (!reached.contains(at))
                reached.add(at);
        }
        return way;
    }

    private static Optional<ConvexHull.Side> next(List<ConvexHull.Side> left, int at, List<Integer> reached) {
        return left.stream().filter(side -> side.from() == at || side.to() == at)
                .map(side -> side.from() == at ? side : new ConvexHull.Side(at, side.from()))
                .min(Comparator.comparing(side -> reached.contains(side.to())));
    }
}
