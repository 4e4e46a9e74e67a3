package exhibit.view.play;

import exhibit.model.Embedding;
import java.util.List;
import java.util.stream.IntStream;

/// What a preset or a challenge will look like: the kept things alone, as evenly as they will lie, the first one up and
/// the others clockwise.
final class FigureShape {

    private FigureShape() {
    }

    /// @param id of a preset
    static Embedding ofPreset(String id) {
        return switch (id) {
            case "right-angle" -> flat(4, 5, 0, 1);
            case "square" -> flat(4, 5, 0, 1, 2, 3);
            case "pentagon" -> flat(5, 5, 0, 1, 2, 3, 4);
            case "on-a-line" -> of(new float[][]{{1, -1}});
            case "in-space" -> of(new float[][]{{1, -1, 0, 0, 0, 0}, {0, 0, 1, -1, 0, 0}, {0, 0, 0, 0, 1, -1}});
            default -> antiprism();
        };
    }

    /// @param id of a challenge
    static Embedding ofChallenge(String id) {
        return switch (id) {
            case "star" -> flat(4, 5, 0, 1, 3, 4);
            case "five" -> ofPreset("pentagon");
            default -> ofPreset("square");
        };
    }

    /// @param places around the circle
    /// @param features how many there are
    /// @param kept those that take the first places
    private static Embedding flat(int places, int features, int... kept) {
        var W = new float[2][features];
        for (int at = 0; at < kept.length; at++) {
            double angle = Math.PI / 2 - 2 * Math.PI * at / places;
            W[0][kept[at]] = (float) Math.cos(angle);
            W[1][kept[at]] = (float) Math.sin(angle);
        }
        return of(W);
    }

    private static Embedding antiprism() {
        var corners = IntStream.range(0, 8).mapToObj(i -> {
            double angle = Math.toRadians(45 * i);
            return List.of(.85 * Math.cos(angle), i % 2 == 0 ? .56 : -.56, .85 * Math.sin(angle));
        }).toList();
        var W = new float[3][corners.size()];
        for (int i = 0; i < corners.size(); i++)
            for (int k = 0; k < W.length; k++)
                W[k][i] = corners.get(i).get(k).floatValue();
        return of(W);
    }

    private static Embedding of(float[][] W) {
        return Embedding.of(W, new float[W[0].length]);
    }
}
