package exhibit.study.unmixing;

import java.util.Map;

/// What figures of six features in two dimensions cost where one feature is there at a time, by their names: solved, not
/// measured. A feature that is left out is answered with 1/12, which costs 7/24 (EXPERIMENTS A.6).
final class FigureLosses {

    static final double SQUARE = 7. / 72;
    static final double PENTAGON = .0617992;

    private static final Map<String, Double> NAMED = Map.of("none", 7. / 24, "square", SQUARE, "pentagon", PENTAGON);

    /// A plateau's loss may lie so far from that of its figure.
    private static final double NEAR = .003;

    private FigureLosses() {
    }

    static boolean isNamed(String figure) {
        return NAMED.containsKey(figure);
    }

    /// Whether a loss is that of a figure; of one that has none here, whether it is none of these.
    static boolean fits(String figure, double loss) {
        return NAMED.entrySet().stream()
                .allMatch(known -> isNear(loss, known.getValue()) == known.getKey().equals(figure));
    }

    private static boolean isNear(double loss, double figure) {
        return Math.abs(loss - figure) < NEAR;
    }
}
