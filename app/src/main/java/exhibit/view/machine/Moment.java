package exhibit.view.machine;

import exhibit.model.Embedding;
import exhibit.model.Reconstruction;
import exhibit.story.Judgement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One sample in front of the machine, and what the machine makes of it.
///
///     x (n)  h = Wx (m)  y = ReLU(Wᵀh + b) (n)
///
/// @param x what comes and how strongly, 0 to 1
/// @param h where the dot lands
/// @param y what is remembered
/// @param verdicts how each answer is judged
public record Moment(List<Double> x, List<Double> h, List<Double> y, List<Judgement> verdicts) {

    public static Moment of(Embedding embedding, List<Double> x) {
        var made = Reconstruction.of(embedding, x.stream().mapToDouble(v -> v).toArray());
        var y = made.output();
        return new Moment(x, made.hidden(), y, IntStream.range(0, x.size())
                .mapToObj(i -> Judgement.of(embedding, x.get(i), y.get(i), i)).toList());
    }

    /// Nothing comes, and nobody has been asked yet.
    static Moment nothing(int features, int hidden) {
        return new Moment(zeros(features), zeros(hidden), zeros(features),
                IntStream.range(0, features).mapToObj(_ -> Judgement.QUIET).toList());
    }

    private static List<Double> zeros(int count) {
        return Arrays.stream(new double[count]).boxed().toList();
    }

    /// Whether it is drawn like another one: how strongly something is remembered is not seen, but whether it is.
    boolean looksLike(Moment other) {
        if (!x.equals(other.x) || !verdicts.equals(other.verdicts)) return false;
        for (int i = 0; i < y.size(); i++)
            if (y.get(i) > 0 != other.y.get(i) > 0) return false;
        return true;
    }

    /// Whether nothing comes.
    public boolean isEmpty() {
        return isEmpty(x);
    }

    /// Whether nothing comes in a sample. Asked of some dozen a frame, so without a stream.
    static boolean isEmpty(List<Double> x) {
        for (int i = 0; i < x.size(); i++)
            if (x.get(i) != 0) return false;
        return true;
    }
}
