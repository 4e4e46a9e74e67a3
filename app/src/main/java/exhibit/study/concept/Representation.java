package exhibit.study.concept;

import exhibit.model.Embedding;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What a network makes of its features, h(x), as something to be asked: what is said of it is measured by what comes
/// out, on features of 0 to 1 of which half are there.
@FunctionalInterface
interface Representation {

    int ROUNDS = 1000;

    /// h of features that are there so much.
    double[] of(double[] x);

    /// h = Wx.
    static Representation linear(Embedding e) {
        return x -> IntStream.range(0, e.hidden())
                .mapToDouble(k -> IntStream.range(0, x.length).mapToDouble(i -> e.coordinate(i, k) * x[i]).sum())
                .toArray();
    }

    /// h = ReLU(Wx): what a neuron gives depends on all its features together.
    static Representation rectified(Embedding e) {
        var linear = linear(e);
        return x -> Arrays.stream(linear.of(x)).map(h -> Math.max(h, 0)).toArray();
    }

    /// h = W ReLU(x - ½): each feature has its own part, which is not straight.
    static Representation kinked(Embedding e) {
        var linear = linear(e);
        return x -> linear.of(Arrays.stream(x).map(part -> Math.max(part - .5, 0)).toArray());
    }

    /// How much what a feature adds to h depends on the others, at most; as a share of the largest h.
    default double entangled(int features) {
        return broken(features, (x, y, random) -> {
            int f = random.nextInt(features);
            y[f] = x[f];
            return distance(minus(of(x), of(without(x, f))), minus(of(y), of(without(y, f))));
        });
    }

    /// How far h(ax + by) is from a h(x) + b h(y), at most; as a share of the largest h.
    default double bent(int features) {
        return broken(features, (x, y, random) -> {
            double a = random.nextDouble(), b = random.nextDouble() * (1 - a);
            return distance(of(mixed(a, x, b, y)), mixed(a, of(x), b, of(y)));
        });
    }

    /// Something that two draws of the features may break.
    interface Law {
        double broken(double[] x, double[] y, SplittableRandom random);
    }

    private double broken(int features, Law law) {
        var random = new SplittableRandom(3);
        double most = 0, largest = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var x = drawn(features, random);
            largest = Math.max(largest, distance(of(x), of(new double[features])));
            most = Math.max(most, law.broken(x, drawn(features, random), random));
        }
        return most / largest;
    }

    private static double[] drawn(int features, SplittableRandom random) {
        return IntStream.range(0, features).mapToDouble(_ -> random.nextBoolean() ? random.nextDouble() : 0).toArray();
    }

    private static double[] without(double[] x, int feature) {
        var rest = x.clone();
        rest[feature] = 0;
        return rest;
    }

    private static double[] minus(double[] x, double[] y) {
        return mixed(1, x, -1, y);
    }

    private static double[] mixed(double a, double[] x, double b, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> a * x[i] + b * y[i]).toArray();
    }

    private static double distance(double[] x, double[] y) {
        return Math.sqrt(Arrays.stream(minus(x, y)).map(d -> d * d).sum());
    }
}
