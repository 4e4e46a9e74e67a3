package exhibit.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The smallest convex body around a few points in space, by looking at the plane through every three of them: O(n⁴),
/// which for twenty points is less than a millisecond.
///
/// @param faces the corners of each face by the number of their point, anticlockwise as seen from outside
record ConvexHull(List<List<Integer>> faces) {

    /// Two of its corners with nothing between them.
    ///
    /// @param from the lower number
    /// @param to the higher one
    record Side(int from, int to) {}

    /// @param points (n, 3), not modified
    /// @param flat how far from a plane a point may lie and still be counted as in it, in the points' own unit
    /// @return without any face where all points lie in one plane
    static ConvexHull of(double[][] points, double flat) {
        var faces = new LinkedHashSet<Set<Integer>>();
        var around = new ArrayList<List<Integer>>();
        for (int i = 0; i < points.length; i++)
            for (int j = i + 1; j < points.length; j++)
                for (int k = j + 1; k < points.length; k++) {
                    var normal = outward(points, i, j, k, flat);
                    if (normal.length == 0)
                        continue;
                    var face = inPlane(points, points[i], normal, flat);
                    if (faces.add(Set.copyOf(face)))
                        around.add(inOrder(points, face, normal));
                }
        return new ConvexHull(List.copyOf(around));
    }

    /// Each side of a face once.
    List<Side> sides() {
        return faces.stream().flatMap(face -> IntStream.range(0, face.size())
                .mapToObj(c -> side(face.get(c), face.get((c + 1) % face.size())))).distinct().toList();
    }

    /// How many points are corners.
    long corners() {
        return faces.stream().flatMap(List::stream).distinct().count();
    }

    private static Side side(int one, int other) {
        return new Side(Math.min(one, other), Math.max(one, other));
    }

    /// The unit normal of the plane through three points, away from all others; empty where they lie on both sides of it,
    /// or all in it, or the three on one line.
    private static double[] outward(double[][] points, int i, int j, int k, double flat) {
        var normal = cross(minus(points[j], points[i]), minus(points[k], points[i]));
        double length = Math.sqrt(dot(normal, normal));
        if (length < 1e-9)
            return new double[0];
        double above = 0, below = 0;
        for (var point : points) {
            double away = dot(minus(point, points[i]), normal) / length;
            above = Math.max(above, away);
            below = Math.min(below, away);
        }
        boolean one = above > flat;
        if (one == below < -flat)
            return new double[0];
        return times(normal, (one ? -1 : 1) / length);
    }

    private static List<Integer> inPlane(double[][] points, double[] origin, double[] normal, double flat) {
        return IntStream.range(0, points.length)
                .filter(p -> Math.abs(dot(minus(points[p], origin), normal)) <= flat).boxed().toList();
    }

    private static List<Integer> inOrder(double[][] points, List<Integer> face, double[] normal) {
        var middle = new double[3];
        for (int corner : face)
            for (int c = 0; c < 3; c++)
                middle[c] += points[corner][c] / face.size();
        var right = minus(points[face.getFirst()], middle);
        var up = cross(normal, right);
        return face.stream().sorted(Comparator.comparingDouble((Integer corner) -> {
            var out = minus(points[corner], middle);
            return Math.atan2(dot(out, up), dot(out, right));
        })).toList();
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[]{a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double[] times(double[] a, double factor) {
        return new double[]{factor * a[0], factor * a[1], factor * a[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[]{a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
