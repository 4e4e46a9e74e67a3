package exhibit.story;

import exhibit.model.Embedding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What answers when some things are there at full strength and all others are not.
///
///     x (n)  1 where pressed, else 0      x' = ReLU(WᵀW x + b)
///
/// @param pressed those that are none of its things do not come: a picture may be older than the hand, or newer
public record Response(Embedding embedding, Collection<Integer> pressed) {

    /// From here on an answer is taken for the thing itself.
    private static final double HEARD = .35;

    public Response {
        pressed = pressed.stream().filter(i -> i < embedding.features()).toList();
    }

    /// Two things of which neither is heard when both come, and the one that is heard in their place.
    public record Apart(int one, int other, int third) {

        public List<Integer> pair() {
            return List.of(one, other);
        }
    }

    /// The first two things that are taken for a third; none where all that are kept get along.
    public static Optional<Apart> apart(Embedding embedding) {
        return kept(embedding).boxed()
                .flatMap(i -> kept(embedding).filter(j -> j > i).mapToObj(j -> apart(embedding, i, j)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Apart> apart(Embedding embedding, int i, int j) {
        var both = new Response(embedding, List.of(i, j));
        return embedding.dot(i, j) < 0 && both.wrong()
                ? Optional.of(new Apart(i, j, both.loudest()))
                : Optional.empty();
    }

    /// The first two things that are both heard when both come; none where no two get along.
    static Optional<List<Integer>> neighbours(Embedding embedding) {
        return kept(embedding).boxed()
                .flatMap(i -> kept(embedding).filter(j -> j > i).mapToObj(j -> List.of(i, j)))
                .filter(pair -> pair.stream().allMatch(new Response(embedding, pair)::heard)).findFirst();
    }

    private static IntStream kept(Embedding embedding) {
        return IntStream.range(0, embedding.features()).filter(embedding::represented);
    }

    /// x'_i.
    public double answer(int i) {
        return Math.max(0, embedding.bias(i) + pressed.stream().mapToDouble(j -> embedding.dot(i, j)).sum());
    }

    public boolean heard(int i) {
        return answer(i) > HEARD;
    }

    private int loudest() {
        return IntStream.range(0, embedding.features()).boxed()
                .max((i, j) -> Double.compare(answer(i), answer(j))).orElseThrow();
    }

    /// Whether something is heard that nobody pressed, and nothing of what was.
    public boolean wrong() {
        return IntStream.range(0, embedding.features()).anyMatch(this::heard)
                && pressed.stream().noneMatch(this::heard);
    }

    /// Which of its lines tells what is heard.
    String line() {
        return switch (pressed.size()) {
            case 0 -> "the-price.press";
            case 1 -> "the-price.told";
            default -> wrong() ? "the-price.third" : "the-price.both";
        };
    }
}
