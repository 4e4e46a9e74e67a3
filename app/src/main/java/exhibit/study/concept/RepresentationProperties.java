package exhibit.study.concept;

import exhibit.model.Embedding;
import java.util.List;
import java.util.stream.IntStream;

/// What can be said of a representation, each next word narrower than the one before (EXPERIMENTS C3).
///
/// @param decomposable it is a sum of one part a feature
/// @param linear each part is a direction times how much of the feature there is
/// @param separate no two represented features share a direction: their part of WᵀW can be inverted
/// @param aligned each represented feature lies along one axis
record RepresentationProperties(boolean decomposable, boolean linear, boolean separate, boolean aligned) {

    /// What training leaves over: a share of the largest h.
    private static final double STRAIGHT = .05;

    /// A coordinate below this share of the norm is noise.
    private static final double ASIDE = .25;

    /// The narrowest pair of directions that still counts as two.
    private static final double SMALLEST_PIVOT = .05;

    /// As measured.
    ///
    /// @param h what the network makes of its features
    /// @param e the direction of each feature
    static RepresentationProperties of(Representation h, Embedding e) {
        boolean decomposable = h.entangled(e.features()) <= STRAIGHT;
        boolean linear = decomposable && h.bent(e.features()) <= STRAIGHT;
        boolean separate = linear && independent(e);
        return new RepresentationProperties(decomposable, linear, separate,
                separate && represented(e).allMatch(i -> alongAxis(e, i)));
    }

    List<Double> lit() {
        return IntStream.of(decomposable ? 1 : 0, linear ? 1 : 0, separate ? 1 : 0, aligned ? 1 : 0)
                .mapToObj(lamp -> (double) lamp).toList();
    }

    private static IntStream represented(Embedding e) {
        return IntStream.range(0, e.features()).filter(e::represented);
    }

    private static boolean alongAxis(Embedding e, int i) {
        return IntStream.range(0, e.hidden()).filter(k -> Math.abs(e.coordinate(i, k)) > ASIDE * e.norm(i))
                .count() == 1;
    }

    /// Cholesky's pivots of the cosines between represented features: all above zero, or there is no inverse.
    private static boolean independent(Embedding e) {
        int[] kept = represented(e).toArray();
        var L = new double[kept.length][kept.length];
        for (int i = 0; i < kept.length; i++)
            for (int j = 0; j <= i; j++) {
                double rest = i == j ? 1 : e.cosine(kept[i], kept[j]);
                for (int k = 0; k < j; k++)
                    rest -= L[i][k] * L[j][k];
                if (i == j && rest < SMALLEST_PIVOT) return false;
                L[i][j] = i == j ? Math.sqrt(rest) : rest / L[j][j];
            }
        return true;
    }
}
