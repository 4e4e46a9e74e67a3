package exhibit.chapter;

import exhibit.model.Embedding;
import java.util.stream.IntStream;

/// The angles between neighbours round the plane.
final class Gaps {

    private Gaps() {
    }

    /// Of the gaps between represented features, how far the worst is from a right one.
    ///
    /// @param embedding in 2 dimensions
    /// @param right in degrees
    static double furthest(Embedding embedding, double right) {
        double[] angles = IntStream.range(0, embedding.features()).filter(embedding::represented)
                .mapToDouble(i -> Math.toDegrees(Math.atan2(embedding.coordinate(i, 1), embedding.coordinate(i, 0))))
                .sorted().toArray();
        return IntStream.range(0, angles.length)
                .mapToDouble(a -> (angles[(a + 1) % angles.length] - angles[a] + 360) % 360)
                .map(gap -> Math.abs(gap - right)).max().orElse(360);
    }
}
