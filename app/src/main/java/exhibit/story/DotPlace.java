package exhibit.story;

import exhibit.model.Embedding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Where a dot lies among the arrows, for whoever does not see it.
///
///     h = Wx    W_i the arrow of thing i
public final class DotPlace {

    /// Nearer to the middle than this it points nowhere.
    private static final double MIDDLE = .25;

    /// From this cosine on it lies by an arrow: 53 degrees.
    private static final double BESIDE = .6;
    private static final int MOST = 2;

    private DotPlace() {
    }

    /// The one or two things that are kept and lie nearest to the direction of the dot, the nearest first; none where it
    /// lies in the middle.
    ///
    /// @param strengths x, how strongly each thing comes
    public static List<Integer> near(Embedding embedding, List<Double> strengths) {
        double length = Math.sqrt(IntStream.range(0, strengths.size())
                .mapToDouble(i -> strengths.get(i) * pull(embedding, strengths, i)).sum());
        if (!(length >= MIDDLE)) return List.of();
        var nearest = IntStream.range(0, embedding.features()).filter(embedding::represented).boxed()
                .sorted(Comparator.comparingDouble(i -> -pull(embedding, strengths, i) / embedding.norm(i))).limit(MOST)
                .toList();
        return nearest.stream().filter(i -> i.equals(nearest.getFirst())
                || pull(embedding, strengths, i) >= BESIDE * length * embedding.norm(i)).toList();
    }

    /// W_i h.
    private static double pull(Embedding embedding, List<Double> strengths, int i) {
        return IntStream.range(0, strengths.size()).mapToDouble(j -> strengths.get(j) * embedding.dot(i, j)).sum();
    }
}
