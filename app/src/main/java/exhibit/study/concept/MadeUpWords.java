package exhibit.study.concept;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// Words as vectors that are made up, not learned: a coordinate for each attribute, and noise.
final class MadeUpWords {

    /// royal, female, young, person: 1 where a word is that, 0 where it is the opposite.
    private static final Map<String, List<Integer>> ATTRIBUTES = attributes();
    private static final int DIMENSIONS = 4;

    private final Map<String, double[]> vectors = new LinkedHashMap<>();

    /// @param noise standard deviation of each coordinate; an attribute is 1 or -1
    MadeUpWords(double noise, long seed) {
        var random = new SplittableRandom(seed);
        ATTRIBUTES.forEach((word, has) -> vectors.put(word,
                has.stream().mapToDouble(attribute -> 2 * attribute - 1 + noise * random.nextGaussian()).toArray()));
    }

    private static Map<String, List<Integer>> attributes() {
        var words = new LinkedHashMap<String, List<Integer>>();
        words.put("word.king", List.of(1, 0, 0, 1));
        words.put("word.queen", List.of(1, 1, 0, 1));
        words.put("word.man", List.of(0, 0, 0, 1));
        words.put("word.woman", List.of(0, 1, 0, 1));
        words.put("word.boy", List.of(0, 0, 1, 1));
        words.put("word.girl", List.of(0, 1, 1, 1));
        words.put("word.prince", List.of(1, 0, 1, 1));
        words.put("word.princess", List.of(1, 1, 1, 1));
        return Collections.unmodifiableMap(words);
    }

    static List<String> all() {
        return List.copyOf(ATTRIBUTES.keySet());
    }

    /// The vector of a sum: one word, less another, and a third.
    double[] sum(List<String> question) {
        double[] sum = vector(question.get(0)).clone();
        for (int k = 0; k < DIMENSIONS; k++)
            sum[k] += vector(question.get(2))[k] - vector(question.get(1))[k];
        return sum;
    }

    private double[] vector(String word) {
        return Objects.requireNonNull(vectors.get(word));
    }

    double cosine(double[] vector, String word) {
        return Cosine.of(vector, vector(word));
    }

    /// The word nearest by angle that is not in the question.
    String nearest(List<String> question) {
        double[] sum = sum(question);
        return all().stream().filter(word -> !question.contains(word))
                .max(Comparator.comparingDouble(word -> cosine(sum, word))).orElseThrow();
    }
}
