package exhibit.model;

import java.util.Arrays;
import java.util.List;

/// A solid by what its corners see: the cosines to all others, sorted. Corners that see the same are of one kind, and
/// neither turning nor mirroring the solid changes any of it.
///
/// @param kinds what each kind of corner sees, smallest cosine first
record CornerViews(List<Kind> kinds) {

    /// How far a cosine of a trained figure may be off. Those of 24 seeds at each sparsity from 0.9 on stay within 0.11
    /// where they have settled; what is still on its way from one figure to another is off by 0.19 and more.
    private static final double UNEVEN = .15;

    /// Two squares of which one is turned by 45 degrees, z = ±.53: a corner sees one opposite in its own square, two far
    /// away in the other one, and four near.
    static final CornerViews ANTIPRISM = new CornerViews(List.of(
            new Kind(8, List.of(-.79, -.79, -.44, .23, .23, .28, .28))));

    /// An octahedron with a seventh corner over one of its faces, which has given way to it, as seven points on a ball
    /// keep farthest apart: layers of 1, 3 and 3 at z = 1, .24 and -.67.
    static final CornerViews CAPPED = new CornerViews(List.of(
            new Kind(1, List.of(-.67, -.67, -.67, .24, .24, .24)),
            new Kind(3, List.of(-.88, -.41, -.41, .2, .2, .24)),
            new Kind(3, List.of(-.88, -.67, .17, .17, .2, .2))));

    /// @param count how many corners are of this kind
    record Kind(int count, List<Double> cosines) {

        double distance(double[] view) {
            double most = 0;
            for (int c = 0; c < view.length; c++)
                most = Math.max(most, Math.abs(view[c] - cosines.get(c)));
            return most;
        }
    }

    CornerViews {
        kinds = List.copyOf(kinds);
    }

    /// Whether features lie so, or nearly: each corner looks like the kind that it is nearest to, as often as there are.
    /// Asked of every picture that is drawn, so it leaves nearly nothing behind.
    ///
    /// @param part as many features as the solid has corners
    boolean isOf(Embedding embedding, int[] part) {
        var counts = new int[kinds.size()];
        var view = new double[part.length - 1];
        for (int i : part) {
            look(embedding, part, i, view);
            int nearest = nearest(view);
            if (kinds.get(nearest).distance(view) > UNEVEN)
                return false;
            counts[nearest]++;
        }
        for (int k = 0; k < counts.length; k++)
            if (counts[k] != kinds.get(k).count())
                return false;
        return true;
    }

    private int nearest(double[] view) {
        int nearest = 0;
        for (int k = 1; k < kinds.size(); k++)
            if (kinds.get(k).distance(view) < kinds.get(nearest).distance(view))
                nearest = k;
        return nearest;
    }

    /// What corner i sees of the others.
    private static void look(Embedding embedding, int[] part, int i, double[] view) {
        int seen = 0;
        for (int j : part)
            if (j != i)
                view[seen++] = embedding.cosine(i, j);
        Arrays.sort(view);
    }
}
