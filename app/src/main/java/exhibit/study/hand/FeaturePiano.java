package exhibit.study.hand;

import exhibit.model.data.Evaluation;
import exhibit.model.data.Sampler;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What a model is trained on: five features, each absent with probability S, otherwise uniform in 0 to 1
/// (EXPERIMENTS H0).
final class FeaturePiano implements Study {

    private static final int FEATURES = 5;
    private static final int SHOWN = 14;

    /// Of what is rarer than this more samples are drawn, so that two hundredths too few are seen.
    private static final double ENOUGH = .16;

    /// Where the piano can be scrolled to: the moment that is seen first.
    private static final List<Double> MOMENTS = IntStream.range(0, 100).mapToObj(moment -> (double) moment).toList();

    @Override
    public String id() {
        return "H0";
    }

    @Override
    public String source() {
        return "by hand, Superposition: A simple example";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("hand.rare", 2, List.of(0., .5, .8, .9, .95, .99)), StudyDial.SEED,
                new StudyDial("piano.moment", 0, MOMENTS));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double sparsity = chosen.of("hand.rare");
        var samples = samples(sparsity, (long) chosen.of("seed"), 0);
        int first = (int) chosen.of("piano.moment");
        stage.show(List.of(new Plot.Cells("piano", Grid.of(FEATURES, SHOWN, (i, j) -> samples[i][first + j]),
                IntStream.range(0, FEATURES).mapToObj(i -> "piano." + i).toList(), List.of(), 1),
                new Plot.Bars("piano.there", "piano.share",
                        IntStream.range(0, FEATURES).mapToObj(i -> "piano." + i).toList(),
                        Arrays.stream(samples).map(row -> share(row, true)).toList(), List.of())));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        return List.of(0., .5, .9, .99).stream().flatMap(sparsity -> measured(sparsity, stage).stream()).toList();
    }

    private static List<Finding> measured(double sparsity, StudyListener stage) {
        stage.done(sparsity);
        double zeros = 0, sum = 0;
        int blocks = (int) (Math.ceilDiv(Evaluation.SAMPLES, Sampler.BLOCK) * Math.max(1, ENOUGH / (1 - sparsity)));
        for (int block = 0; block < blocks; block++)
            for (var row : samples(sparsity, 0, block)) {
                zeros += share(row, false);
                for (float x : row)
                    sum += x;
            }
        double rows = (double) blocks * FEATURES;
        double mean = sum / rows / Sampler.BLOCK, p = 1 - sparsity;
        double count = rows * Sampler.BLOCK;
        return List.of(
                Finding.near("S=" + sparsity + ": share of zeros", zeros / rows, sparsity, noise(p - p * p, count)),
                Finding.near("S=" + sparsity + ": mean", mean, p / 2, noise(p / 3 - p * p / 4, count)),
                Finding.near("S=" + sparsity + ": mean where there", mean / (1 - zeros / rows), .5,
                        noise(1 / 12., p * count)));
    }

    /// How far a mean may be off by chance: four standard deviations.
    private static double noise(double variance, double count) {
        return 4 * Math.sqrt(variance / count);
    }

    private static double share(float[] row, boolean there) {
        return (double) IntStream.range(0, row.length).filter(j -> row[j] > 0 == there).count() / row.length;
    }

    private static float[][] samples(double sparsity, long seed, int block) {
        var densities = new double[FEATURES];
        Arrays.fill(densities, 1 - sparsity);
        var X = new float[FEATURES][Sampler.BLOCK];
        new Sampler(seed, densities).draw(0, block, X);
        return X;
    }

    @Override
    public boolean quick() {
        return true;
    }
}
