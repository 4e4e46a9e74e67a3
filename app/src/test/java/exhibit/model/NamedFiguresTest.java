package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What free play trains has a name, and the right one.
final class NamedFiguresTest {

    private static final double SPARSITY = .95;
    private static final int STEPS = 4000;

    /// Which shares of a dimension a word stands for, by the paper: as many times each as there are corners. What falls
    /// apart into several figures is listed figure by figure.
    private static final Map<String, double[]> SHARES = Map.ofEntries(shares("single", 1, 1),
            shares("digon", 2, .5), shares("triangle", 3, 2 / 3.), shares("square", 4, .5),
            shares("pentagon", 5, .4), shares("hexagon", 6, 1 / 3.), shares("heptagon", 7, 2 / 7.),
            shares("octagon", 8, .25), shares("tetrahedron", 4, .75), shares("octahedron", 6, .5),
            shares("capped", 7, 3 / 7.), shares("antiprism", 8, .371));

    private static Map.Entry<String, double[]> shares(String word, int corners, double share) {
        var all = new double[corners];
        Arrays.fill(all, share);
        return Map.entry(word, all);
    }

    @ParameterizedTest
    @CsvSource({"7, capped", "8, antiprism"})
    void seven_and_eight_in_space_make_one_figure_that_has_a_name(int features, String word) {
        for (var embedding : trained(features, 3, 12))
            assertEquals(word, ClosedFigure.of(embedding).map(ClosedFigure::name).orElse("none"));
    }

    /// 24 of each of two to eight features in one to three dimensions.
    @Tag("laboratory")
    @Test
    void hardly_any_of_504_models_lacks_a_name_and_none_has_a_wrong_one() {
        int unnamed = 0;
        var wrong = new ArrayList<String>();
        for (int hidden = 1; hidden <= 3; hidden++)
            for (int features = 2; features <= 8; features++)
                for (var embedding : trained(features, hidden, 24)) {
                    var word = embedding.geometry().word();
                    if (word.contains("mixed"))
                        unnamed++;
                    else if (!isRight(word, embedding))
                        wrong.add(features + " in " + hidden + ": " + word);
                }
        assertEquals(List.of(), wrong);
        assertTrue(unnamed <= 5, unnamed + " have no name");
    }

    /// By another measure than the name was given by: how the kept features share dimensions.
    private static boolean isRight(String word, Embedding embedding) {
        double[] expected = Arrays.stream(word.split(" \\+ ")).flatMapToDouble(NamedFiguresTest::expected).sorted()
                .toArray();
        if (word.equals("orthogonal"))
            expected = DoubleStream.generate(() -> 1).limit(embedding.represented()).toArray();
        int[] kept = IntStream.range(0, embedding.features()).filter(embedding::represented).toArray();
        double[] measured = Arrays.stream(kept).mapToDouble(i -> share(embedding, kept, i)).sorted().toArray();
        if (measured.length != expected.length)
            return false;
        for (int i = 0; i < measured.length; i++)
            if (Math.abs(measured[i] - expected[i]) > .05)
                return false;
        return true;
    }

    /// D_i among the kept ones alone: the short arrows that are left over have no part in a figure.
    private static double share(Embedding embedding, int[] kept, int i) {
        double sum = Arrays.stream(kept).mapToDouble(j -> Math.pow(embedding.dot(i, j), 2)).sum();
        return Math.pow(embedding.dot(i, i), 2) / sum;
    }

    /// Of "pentagon", "2 digon" or "1", which is as many features as it says, each with a dimension of its own.
    private static DoubleStream expected(String part) {
        int space = part.lastIndexOf(' ');
        var word = part.substring(space + 1);
        int times = space < 0 ? 1 : Integer.parseInt(part.substring(0, space));
        if (word.matches("\\d+"))
            return DoubleStream.generate(() -> 1).limit(Integer.parseInt(word));
        return IntStream.range(0, times).boxed()
                .flatMapToDouble(_ -> DoubleStream.of(SHARES.getOrDefault(word, new double[0])));
    }

    /// As in free play, of features that are all alike.
    private static List<Embedding> trained(int features, int hidden, int seeds) {
        var h = new Hyperparameters(features, hidden, SPARSITY, 1, Activation.RELU);
        var learners = LongStream.range(0, seeds)
                .mapToObj(seed -> Kernel.FAST.learner(h, TrainingConfig.STORY, seed)).toList();
        Learner.steps(learners, STEPS);
        return learners.stream().map(learner -> learner.parameters().embedding()).toList();
    }
}
