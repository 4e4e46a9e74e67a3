package exhibit.study.concept;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// In d dimensions there are only d directions at right angles, but exponentially many at nearly right angles: of 400
/// random ones the mean |cos| is about √(2/πd) (second document, "The Superposition Hypothesis").
final class AlmostOrthogonal implements Study {

    private static final int VECTORS = 400;
    private static final int BINS = 20;

    /// The largest of all is a matter of luck.
    private static final int DRAWS = 8;
    private static final List<Integer> DIMENSIONS = List.of(2, 3, 10, 30, 100);
    private static final List<Double> MEANS = List.of(.636, .5, .259, .147, .080);
    private static final List<Double> LARGEST = List.of(1., 1., .96, .69, .43);

    @Override
    public String id() {
        return "C6";
    }

    @Override
    public String source() {
        return "notes, The Superposition Hypothesis";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("dimensions", 2, DIMENSIONS.stream().map(Integer::doubleValue).toList()),
                StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int d = (int) chosen.of("dimensions");
        stage.show(List.of(means(d, expected(d))));
        var cosines = cosines(d, (long) chosen.of("seed"), stage);
        var bins = new int[BINS];
        cosines.forEach(cos -> bins[Math.min(BINS - 1, (int) (BINS * cos))]++);
        stage.show(List.of(
                new Plot.Bars("almost.cosines", "almost.share",
                        IntStream.range(0, BINS)
                                .mapToObj(bin -> Math.round(Math.toDegrees(Math.acos((bin + .5) / BINS)))
                                        + "°")
                                .toList(),
                        IntStream.of(bins).mapToObj(count -> (double) count / cosines.size()).toList(), List.of()),
                means(d, mean(cosines))));
        stage.done(1);
    }

    /// The formula as a line, what was measured as another through the point of this page.
    private static Plot means(int d, double mean) {
        var formula = IntStream.rangeClosed(0, 40).mapToObj(k -> 2 * Math.pow(50, k / 40.))
                .map(x -> new Plot.Point(x, expected(x))).toList();
        return new Plot.Lines("almost.mean", new Plot.Axis("dimensions", 2, 100, true),
                new Plot.Axis("almost.cosine", 0, .75, false), List.of(new Plot.Line("almost.formula", 1, formula),
                        new Plot.Line("almost.here", 2, List.of(new Plot.Point(d, 0), new Plot.Point(d, mean)))),
                List.of());
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (int k = 0; k < DIMENSIONS.size(); k++) {
            int d = DIMENSIONS.get(k);
            var draws = LongStream.range(0, DRAWS).mapToObj(seed -> cosines(d, seed, stage)).toList();
            double mean = draws.stream().mapToDouble(AlmostOrthogonal::mean).average().orElseThrow();
            findings.add(Finding.near("d=" + d + ": mean |cos|", mean, MEANS.get(k), .005));
            findings.add(Finding.near("d=" + d + ": largest |cos|, mean of 8 draws",
                    draws.stream().mapToDouble(Collections::max).average().orElseThrow(), LARGEST.get(k), .04));
            if (d >= 10)
                findings.add(Finding.near("d=" + d + ": mean against the formula", mean / expected(d), 1, .05));
        }
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static double expected(double d) {
        return Math.sqrt(2 / (Math.PI * d));
    }

    private static double mean(List<Double> cosines) {
        return cosines.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    /// |cos| of every two.
    private static List<Double> cosines(int d, long seed, StudyListener stage) {
        var random = new SplittableRandom(seed);
        var vectors = new double[VECTORS][];
        for (int v = 0; v < VECTORS; v++)
            vectors[v] = unit(IntStream.range(0, d).mapToDouble(_ -> random.nextGaussian()).toArray());
        var cosines = new ArrayList<Double>();
        for (int v = 0; v < VECTORS; v++) {
            stage.done((double) v / VECTORS);
            for (int w = 0; w < v; w++)
                cosines.add(Math.min(1, Math.abs(Cosine.dot(vectors[v], vectors[w]))));
        }
        return cosines;
    }

    private static double[] unit(double[] vector) {
        double norm = Math.sqrt(Cosine.dot(vector, vector));
        return IntStream.range(0, vector.length).mapToDouble(k -> vector[k] / norm).toArray();
    }
}
