package exhibit.story;

import exhibit.model.Embedding;
import exhibit.model.Reconstruction;
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
        var made = Reconstruction.of(embedding, strengths.stream().mapToDouble(x -> x).toArray());
        double length = Math.sqrt(made.hidden().stream().mapToDouble(h -> h * h).sum());
        if (length < MIDDLE) return List.of();
        var nearest = IntStream.range(0, embedding.features()).filter(embedding::represented).boxed()
                .sorted(Comparator.comparingDouble(i -> -made.back().get(i) / embedding.norm(i))).limit(MOST).toList();
        return nearest.stream().filter(i -> i.equals(nearest.getFirst())
                || made.back().get(i) >= BESIDE * length * embedding.norm(i)).toList();
    }
}
