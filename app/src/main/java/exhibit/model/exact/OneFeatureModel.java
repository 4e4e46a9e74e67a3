package exhibit.model.exact;

import exhibit.model.Embedding;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// The output model where exactly one feature is there, uniform in 0 to 1, each in its turn. Its loss is an integral
/// that can be solved, so that descent is not disturbed by samples (Chen and others, 2023, arXiv 2310.06301):
///
///     L = 1/n Σ_i Σ_j ∫ (1[i=j] x - ReLU(W_i·W_j x + b_j))² dx      x from 0 to 1
///
/// Mutable; one thread at a time.
public final class OneFeatureModel {

    private final int n;
    private final int m;
    /// W_i after W_i, then b.
    private final double[] theta;
    private final double[] gradient;

    /// @param theta W_i after W_i (m entries each), then b (n entries); not modified, copied
    public OneFeatureModel(int n, int m, double... theta) {
        if (theta.length != n * m + n)
            throw new IllegalArgumentException("theta must have " + (n * m + n) + " entries, has " + theta.length);
        this.n = n;
        this.m = m;
        this.theta = theta.clone();
        gradient = new double[theta.length];
    }

    /// Small weights by chance, no biases.
    ///
    /// @param scale standard deviation of each weight
    public static OneFeatureModel start(int n, int m, double scale, RandomGenerator chance) {
        var theta = new double[n * m + n];
        for (int e = 0; e < n * m; e++)
            theta[e] = scale * chance.nextGaussian();
        return new OneFeatureModel(n, m, theta);
    }

    /// Its parameters as they stand.
    public double[] parameters() {
        return theta.clone();
    }

    /// @param other as many as there are, not modified
    public void set(double[] other) {
        System.arraycopy(other, 0, theta, 0, theta.length);
    }

    /// One step of gradient descent.
    ///
    /// @return the loss before it
    public double descend(double learningRate) {
        double loss = differentiate();
        for (int e = 0; e < theta.length; e++)
            theta[e] -= learningRate * gradient[e];
        return loss;
    }

    public double loss() {
        return differentiate();
    }

    /// dL/dtheta where loss() was last asked for; written anew by the next question.
    double[] slope() {
        return gradient;
    }

    /// Another one that stands where this one does.
    public OneFeatureModel copy() {
        return new OneFeatureModel(n, m, theta);
    }

    public Embedding embedding() {
        var W = new float[m][n];
        var b = new float[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < m; k++)
                W[k][i] = (float) theta[i * m + k];
            b[i] = (float) theta[n * m + i];
        }
        return Embedding.of(W, b);
    }

    private double differentiate() {
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                loss += add(i, j, i == j ? 1 : 0);
        return loss / n;
    }

    /// What output j is told when i is there: over the part of 0 to 1 where its ReLU is open, the error is ux + b with
    /// u = a - t; over the rest it is tx.
    private double add(int i, int j, double t) {
        double a = dot(i, j), b = theta[n * m + j], u = a - t;
        double kink = a == 0 ? 0 : Math.clamp(-b / a, 0, 1);
        boolean openLeft = a * kink / 2 + b > 0, openRight = a * (kink + 1) / 2 + b > 0;
        double from = openLeft ? 0 : kink, to = openRight ? 1 : kink;
        if (!openLeft && !openRight) to = from;
        double length = to - from, squares = (to * to - from * from) / 2, cubes = (cube(to) - cube(from)) / 3;
        turn(i, j, 2 * (u * cubes + b * squares) / n);
        gradient[n * m + j] += 2 * (u * squares + b * length) / n;
        return u * u * cubes + 2 * u * b * squares + b * b * length + t * t * (1. / 3 - cubes);
    }

    /// @param byDot dL/d(W_i·W_j)
    private void turn(int i, int j, double byDot) {
        for (int k = 0; k < m; k++) {
            gradient[i * m + k] += byDot * theta[j * m + k];
            gradient[j * m + k] += byDot * theta[i * m + k];
        }
    }

    private double dot(int i, int j) {
        double sum = 0;
        for (int k = 0; k < m; k++)
            sum += theta[i * m + k] * theta[j * m + k];
        return sum;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
