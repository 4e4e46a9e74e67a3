package exhibit.study.unmixing;

import java.util.Map;

/// What figures of six features in two dimensions cost where one feature is there at a time, by their names: solved, not
/// measured. A feature that is left out is answered with 1/12, which costs 7/24 (EXPERIMENTS A.6).
final class FigureLosses {

    static final Map<String, Double> OF = Map.of("none", 7. / 24, "square", 7. / 72, "pentagon", .0617992);

    /// A plateau's loss may lie so far from that of its figure.
    private static final double NEAR = .003;

    private FigureLosses() {
    }

    /// Whether a loss is that of a figure; of one that has none here, whether it is none of these.
    static boolean fits(String figure, double loss) {
        return OF.containsKey(figure)
                ? isNear(loss, OF.get(figure))
                : OF.values().stream().noneMatch(known -> isNear(loss, known));
    }

    private static boolean isNear(double loss, double figure) {
        return Math.abs(loss - figure) < NEAR;
    }
}
