package exhibit.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SamplerTest {

    private static final int BLOCKS = 4000;

    @ParameterizedTest
    @ValueSource(doubles = {0, .5, .8, .9, .97, .99, .999})
    void zeros_are_as_frequent_as_the_sparsity_says_and_values_uniform(double sparsity) {
        var h = new Hyperparameters(5, 2, sparsity, 1, Activation.RELU);
        var sums = new Sums(Sampler.of(h, 7), 0);
        double p = 1 - sparsity;
        for (int i = 0; i < 5; i++) {
            assertEquals(sparsity, sums.zeros[i], noise(p - p * p));
            assertEquals(p / 2, sums.mean[i], noise(p / 3 - p * p / 4));
            assertEquals(p / 3, sums.square[i], noise(p / 5 - p * p / 9));
        }
    }

    /// Four standard deviations of a mean of all samples.
    private static double noise(double variance) {
        return 4 * Math.sqrt(variance / BLOCKS / Sampler.BLOCK) + 1e-12;
    }

    @Test
    void each_feature_may_have_its_own_sparsity() {
        var sums = new Sums(new Sampler(1, 1, .5, .1), 0);
        assertEquals(0, sums.zeros[0], .005);
        assertEquals(.5, sums.zeros[1], .005);
        assertEquals(.9, sums.zeros[2], .005);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.1, .03})
    void present_values_fill_every_tenth_alike(double density) {
        var X = new float[1][Sampler.BLOCK];
        var sampler = new Sampler(3, density);
        int[] tenths = new int[10];
        int present = 0;
        for (int q = 0; q < BLOCKS; q++) {
            sampler.draw(0, q, X);
            for (float x : X[0])
                if (x > 0) {
                    present++;
                    tenths[Math.min((int) (x * 10), 9)]++;
                }
        }
        for (int tenth : tenths)
            assertEquals(.1, (double) tenth / present, .007);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.5, .1, .03, .01})
    void features_samples_and_steps_are_independent(double density) {
        var sampler = new Sampler(5, density, density);
        double mean = density / 2;
        var X = new float[2][Sampler.BLOCK];
        var next = new float[2][Sampler.BLOCK];
        double features = 0, samples = 0, steps = 0, blocks = 0;
        for (int step = 0; step < BLOCKS; step++) {
            sampler.draw(step, 0, X);
            sampler.draw(step + 1, 0, next);
            features += covariance(X[0], X[1], 0, mean);
            samples += covariance(X[0], X[0], 1, mean);
            steps += covariance(X[0], next[0], 0, mean);
            sampler.draw(step, 1, next);
            blocks += covariance(X[0], next[0], 0, mean);
        }
        double noise = 4 * (density / 3 - mean * mean) / Math.sqrt(BLOCKS * 255.);
        assertEquals(0, features / BLOCKS, noise);
        assertEquals(0, samples / BLOCKS, noise);
        assertEquals(0, steps / BLOCKS, noise);
        assertEquals(0, blocks / BLOCKS, noise);
    }

    /// The bits themselves, from a second implementation: a change of the generator would make every recipe code show another picture.
    @Test
    void the_numbers_of_a_seed_never_change() {
        var X = new float[2][Sampler.BLOCK];
        new Sampler(42, 1, .9).draw(3, 1, X);
        float[] first = {X[0][0], X[0][1], X[0][255], X[1][0], X[1][2], X[1][255]};
        assertArrayEquals(FIRST, first);
    }

    /// As above, where gaps are drawn: three samples of the first feature, two of the last, and how many there are.
    @Test
    void the_numbers_of_a_seed_never_change_where_features_are_rare() {
        var X = new float[5][Sampler.BLOCK];
        new Sampler(42, .03, .03, .03, .03, .03).draw(3, 1, X);
        float[] first = {X[0][2], X[0][41], X[0][54], X[4][244], X[4][245]};
        assertArrayEquals(FIRST_RARE, first);
        int present = 0;
        for (float[] x : X)
            for (float value : x)
                present += value > 0 ? 1 : 0;
        assertEquals(36, present);
    }

    private static final float[] FIRST_RARE = {0.04087156f, 0.21350652f, 0.56622940f, 0.5227797f, 0.110646844f};

    private static final float[] FIRST = {0.88477314f, 0.9697613f, 0.72484523f, 0.35483766f, 0.19031356f,
        0.22361371f};

    private static double covariance(float[] x, float[] y, int shift, double mean) {
        double sum = 0;
        for (int j = 0; j + shift < x.length; j++)
            sum += (x[j] - mean) * (y[j + shift] - mean);
        return sum / (x.length - shift);
    }

    /// Frequencies and moments over many blocks of one step.
    private static final class Sums {
        final double[] zeros;
        final double[] mean;
        final double[] square;

        Sums(Sampler sampler, long step) {
            zeros = new double[sampler.features()];
            mean = new double[sampler.features()];
            square = new double[sampler.features()];
            var X = new float[sampler.features()][Sampler.BLOCK];
            for (int q = 0; q < BLOCKS; q++) {
                sampler.draw(step, q, X);
                for (int i = 0; i < X.length; i++)
                    for (float x : X[i])
                        add(i, x, 1. / BLOCKS / Sampler.BLOCK);
            }
        }

        private void add(int i, float x, double share) {
            if (x == 0)
                zeros[i] += share;
            mean[i] += x * share;
            square[i] += x * x * share;
        }
    }
}
