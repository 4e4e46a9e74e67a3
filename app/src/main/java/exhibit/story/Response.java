package exhibit.story;

import exhibit.model.Embedding;
import java.util.Collection;
import java.util.stream.IntStream;

/// What answers when some things are there at full strength and all others are not.
///
///     x (n)  1 where pressed, else 0      x' = ReLU(WᵀW x + b)
public record Response(Embedding embedding, Collection<Integer> pressed) {

    /// From here on an answer is taken for the thing itself.
    private static final double HEARD = .35;

    /// x'_i.
    public double answer(int i) {
        return Math.max(0, embedding.bias(i) + pressed.stream().mapToDouble(j -> embedding.dot(i, j)).sum());
    }

    public boolean heard(int i) {
        return answer(i) > HEARD;
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
