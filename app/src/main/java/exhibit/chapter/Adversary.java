package exhibit.chapter;

import exhibit.model.Embedding;
import java.util.List;
import java.util.stream.IntStream;

/// The more features share a dimension, the more a small push at the input costs, beside a model of as many dimensions
/// that keeps one feature in each: (L' - L) / (L'₀ - L₀), over features per dimension 1/D*. n = 100, m = 10 (paper,
/// "Relationship to adversarial robustness"; the paper tells no size).
public final class Adversary implements Study {

    private static final int FEATURES = 100;
    private static final int HIDDEN = 10;

    /// 1 / (1 - S). Beyond these the vulnerability rises more slowly than the features per dimension: with 15 and 20 as
    /// well the correlation is .962.
    private static final double[] RARITIES = {1, 1.5, 2, 3, 5, 7, 10};

    /// ε as a share of the mean length of a sample, as in the paper.
    private static final double PUSH = .1;

    @Override
    public String id() {
        return "T20";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Relationship to Adversarial Robustness";
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice("push", 1, List.of(.05, PUSH, .2)));
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        var sweep = sweep();
        sweep.train(stage, () -> stage.show(List.of(features(sweep))));
        stage.show(List.of(compared(sweep, vulnerabilities(sweep, chosen.of("push"), stage)), features(sweep)));
    }

    @Override
    public List<Finding> check(Stage stage) {
        var sweep = sweep().train(stage, () -> {});
        var ratios = vulnerabilities(sweep, PUSH, stage);
        return List.of(Finding.near("vulnerability at S = 0", ratios.getFirst(), 1, .1),
                Finding.atLeast("vulnerability at 1/(1-S) = 10", ratios.getLast(), 2.7),
                Finding.atLeast("Pearson correlation with features per dimension",
                        correlation(featuresPerDimension(sweep), ratios), .97));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static UniformSweep sweep() {
        return new UniformSweep(FEATURES, HIDDEN, RARITIES);
    }

    /// (L' - L) / (L'₀ - L₀) at each rarity.
    private static List<Double> vulnerabilities(UniformSweep sweep, double push, Stage stage) {
        return IntStream.range(0, RARITIES.length).mapToObj(r -> {
            stage.done(1);
            var attack = new Attack(FEATURES, 1 / RARITIES[r], push);
            return attack.extraLoss(sweep.embedding(r)) / attack.extraLoss(dedicated(1 / RARITIES[r]));
        }).toList();
    }

    /// A feature for each dimension; of the others, the mean alone.
    private static Embedding dedicated(double density) {
        var theta = new float[HIDDEN * FEATURES + FEATURES];
        for (int k = 0; k < HIDDEN; k++)
            theta[k * FEATURES + k] = 1;
        for (int i = HIDDEN; i < FEATURES; i++)
            theta[HIDDEN * FEATURES + i] = (float) (density / 2);
        return Embedding.of(theta, HIDDEN, FEATURES);
    }

    private static List<Double> featuresPerDimension(UniformSweep sweep) {
        return IntStream.range(0, RARITIES.length).mapToObj(r -> 1 / sweep.dimensionsPerFeature(r)).toList();
    }

    private static double correlation(List<Double> x, List<Double> y) {
        return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    }

    private static double covariance(List<Double> x, List<Double> y) {
        double sum = 0;
        for (int r = 0; r < x.size(); r++)
            sum += (x.get(r) - mean(x)) * (y.get(r) - mean(y));
        return sum / x.size();
    }

    private static double mean(List<Double> x) {
        return x.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static Plot features(UniformSweep sweep) {
        return new Plot.Lines("sharing", UniformSweep.RARITY,
                new Plot.Axis("featuresPerDimension", 0, 6, false),
                List.of(line("line.sharing", 0, featuresPerDimension(sweep))), List.of());
    }

    private static Plot compared(UniformSweep sweep, List<Double> ratios) {
        return new Plot.Lines("together", UniformSweep.RARITY, new Plot.Axis("vulnerability", 0, 6, false),
                List.of(line("line.cost", 1, ratios),
                        line("line.sharing", 0, featuresPerDimension(sweep))),
                List.of());
    }

    private static Plot.Line line(String name, int tone, List<Double> heights) {
        return new Plot.Line(name, tone, IntStream.range(0, RARITIES.length)
                .mapToObj(r -> new Plot.Point(RARITIES[r], heights.get(r))).toList());
    }
}
