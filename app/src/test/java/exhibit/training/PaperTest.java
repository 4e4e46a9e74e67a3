package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The first figures of the paper by its notebook's recipe, against the reference numbers of EXPERIMENTS D.
final class PaperTest {

    @Test
    void five_in_two_always_there_keeps_the_two_that_matter_most() {
        var fits = fiveInTwo(0, 10);
        assertAtLeast(9, fits,
                e -> e.norm(0) > .95 && e.norm(1) > .95 && shorter(e, .15, 2, 3, 4) && near(90, e, 0, 1, 5));
        assertEquals(.1829, best(fits).loss(), .015 * .1829);
    }

    @Test
    void five_in_two_four_fifths_absent_makes_two_opposite_pairs_and_drops_the_last() {
        var fits = fiveInTwo(.8, 20);
        var best = best(fits);
        assertEquals("square", best.embedding().geometry().word());
        assertTrue(IntStream.range(0, 4).allMatch(i -> within(.95, 1.06, best.embedding().norm(i))));
        assertTrue(best.embedding().norm(4) < .1);
        assertTrue(gaps(best.embedding()).stream().allMatch(gap -> within(85, 95, gap)), gaps(best.embedding()) + "");
        assertEquals(.0601, best.loss(), .025 * .0601);
        assertAtLeast(8, fits, e -> e.geometry().word().equals("square"));
    }

    @Test
    void five_in_two_nine_tenths_absent_makes_a_pentagon() {
        var fits = fiveInTwo(.9, 10);
        var best = best(fits).embedding();
        for (int i = 0; i < 5; i++) {
            assertTrue(within(1.03, 1.16, best.norm(i)), "norm " + best.norm(i));
            assertTrue(within(-.25, -.15, best.bias(i)), "bias " + best.bias(i));
        }
        assertTrue(gaps(best).stream().allMatch(gap -> within(66, 78, gap)), gaps(best) + "");
        assertEquals(.0211, best(fits).loss(), .04 * .0211);
        assertAtLeast(6, fits, e -> e.geometry().word().equals("pentagon"));
    }

    /// How many of ten seeds find the pentagon is luck: this recipe finds it in six of ten, here and in PyTorch
    /// (22 of 40). More seeds tell more.
    @Test
    void five_in_two_nine_tenths_absent_makes_a_pentagon_more_often_than_not() {
        assertAtLeast(21, fiveInTwo(.9, 40), e -> e.geometry().word().equals("pentagon"));
    }

    @Test
    void twenty_in_five_linear_keeps_the_top_five_however_rare() {
        for (double density : new double[]{1, .3, .1, .03, .01, .003, .001})
            twentyInFive(density, Activation.LINEAR, 1).forEach(PaperTest::assertKeepsTheTopFive);
    }

    @Test
    void twenty_in_five_with_ReLU_makes_room_as_features_become_rare() {
        var kept = new ArrayList<Integer>();
        for (double density : new double[]{1, .1, .01, .001})
            kept.add(twentyInFive(density, Activation.RELU, 3).stream().mapToInt(Embedding::represented).sum());
        assertEquals(List.copyOf(new TreeSet<>(kept)), kept, "features kept by three seeds as density falls");
    }

    @Test
    void twenty_in_five_with_ReLU_always_there_keeps_the_top_five() {
        twentyInFive(1, Activation.RELU, 3).forEach(PaperTest::assertKeepsTheTopFive);
    }

    @Test
    void twenty_in_five_with_ReLU_finds_negative_biases_where_features_are_rare() {
        for (var rare : twentyInFive(.01, Activation.RELU, 3))
            assertTrue(IntStream.range(0, 20).anyMatch(i -> rare.represented(i) && rare.bias(i) < -.1));
    }

    @Test
    void the_reference_kernel_learns_the_same_figure() {
        var h = new Hyperparameters(5, 2, .9, .9, Activation.RELU);
        var recipe = new TrainingConfig(3000, 256, 3e-3, Schedule.CONSTANT, .01);
        var fast = Fit.of(new Experiment(h, 3), recipe, Kernel.FAST, _ -> {});
        var slow = Fit.of(new Experiment(h, 3), recipe, Kernel.EJML, _ -> {});
        assertEquals(slow.embedding().geometry(), fast.embedding().geometry());
        assertEquals(slow.loss(), fast.loss(), .02 * slow.loss());
    }

    private static List<Fit> fiveInTwo(double sparsity, int seeds) {
        var h = new Hyperparameters(5, 2, sparsity, .9, Activation.RELU);
        return LongStream.range(0, seeds).mapToObj(seed -> fit(h, seed)).toList();
    }

    private static List<Embedding> twentyInFive(double density, Activation activation, int seeds) {
        var h = new Hyperparameters(20, 5, 1 - density, .7, activation);
        return LongStream.range(0, seeds).mapToObj(seed -> fit(h, seed).embedding()).toList();
    }

    private static Fit fit(Hyperparameters h, long seed) {
        return Fit.of(new Experiment(h, seed), TrainingConfig.NOTEBOOK, Kernel.FAST, _ -> {});
    }

    private static Fit best(List<Fit> fits) {
        return fits.stream().min(Comparator.comparingDouble(Fit::loss)).orElseThrow();
    }

    private static void assertKeepsTheTopFive(Embedding embedding) {
        for (int i = 0; i < 20; i++)
            assertEquals(i < 5, embedding.represented(i), "feature " + i + " has norm " + embedding.norm(i));
    }

    private static void assertAtLeast(int count, List<Fit> fits, Predicate<Embedding> holds) {
        long held = fits.stream().map(Fit::embedding).filter(holds).count();
        assertTrue(held >= count, held + " of " + fits.size());
    }

    private static boolean shorter(Embedding e, double norm, int... features) {
        return IntStream.of(features).allMatch(i -> e.norm(i) < norm);
    }

    private static boolean near(double degrees, Embedding e, int i, int j, double tolerance) {
        return Math.abs(Math.toDegrees(Math.acos(e.cosine(i, j))) - degrees) <= tolerance;
    }

    private static boolean within(double low, double high, double value) {
        return low <= value && value <= high;
    }

    /// The angles between neighbours round the plane, in degrees.
    private static List<Double> gaps(Embedding e) {
        double[] angles = IntStream.range(0, e.features()).filter(e::represented)
                .mapToDouble(i -> Math.toDegrees(Math.atan2(e.coordinate(i, 1), e.coordinate(i, 0)))).sorted()
                .toArray();
        return IntStream.range(0, angles.length)
                .mapToObj(a -> (angles[(a + 1) % angles.length] - angles[a] + 360) % 360).toList();
    }
}
