package exhibit.view.unmixing;

import exhibit.model.Embedding;
import exhibit.model.data.NonEmptySampler;
import exhibit.model.data.Sampler;
import exhibit.training.DictionaryTask;

/// What is left of samples in the hidden layer of a model in a plane: a point each, of which the oldest gives way to the
/// next. For one thread.
final class SamplePoints {

    static final int COUNT = 420;

    /// No single thing: several came at once.
    static final int SEVERAL = -1;

    private static final double POINTS_A_SECOND = 70;
    private static final double NEW_SECONDS = .5;
    private static final long SEED = 7;

    private final Embedding embedding;
    private final NonEmptySampler sampler;
    private final float[][] X;
    private final double[] x = new double[COUNT];
    private final double[] y = new double[COUNT];
    private final int[] thing = new int[COUNT];
    private final double[] age = new double[COUNT];
    private int oldest;
    private long drawn;
    private double due;

    /// @param embedding in two dimensions
    SamplePoints(Embedding embedding) {
        this.embedding = embedding;
        sampler = new NonEmptySampler(SEED, embedding.features(), DictionaryTask.DENSITY);
        X = new float[embedding.features()][Sampler.BLOCK];
        for (int point = 0; point < COUNT; point++) {
            take();
            age[point] = NEW_SECONDS;
        }
    }

    /// Whether these are the samples of that model.
    boolean isOf(Embedding other) {
        return embedding.equals(other);
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    /// The only thing that came; [#SEVERAL] where there were more.
    int thing(int point) {
        return thing[point];
    }

    /// How new it is: from 1 down to 0.
    double fresh(int point) {
        return Math.max(0, 1 - age[point] / NEW_SECONDS);
    }

    /// Time passes.
    void move(double seconds) {
        for (int point = 0; point < COUNT; point++)
            age[point] += seconds;
        for (due += POINTS_A_SECOND * seconds; due >= 1; due--)
            take();
    }

    private void take() {
        int j = (int) (drawn % Sampler.BLOCK);
        if (j == 0) sampler.draw(drawn / Sampler.BLOCK, 0, X, 0);
        drawn++;
        put(oldest, j);
        oldest = (oldest + 1) % COUNT;
    }

    private void put(int point, int j) {
        x[point] = 0;
        y[point] = 0;
        thing[point] = SEVERAL;
        int came = 0;
        for (int i = 0; i < X.length; i++) {
            x[point] += embedding.coordinate(i, 0) * X[i][j];
            y[point] += embedding.coordinate(i, 1) * X[i][j];
            if (X[i][j] > 0) thing[point] = ++came == 1 ? i : SEVERAL;
        }
        age[point] = 0;
    }
}
