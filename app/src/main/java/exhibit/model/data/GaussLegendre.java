package exhibit.model.data;

import exhibit.model.Range;

/// Places and weights that make an integral from 0 to 1 a sum: ∫f = Σ_k w_k f(x_k), exact for polynomials up to degree
/// 2q - 1 (Gauss and Legendre).
///
/// @param q how many nodes: 1 to 1024
record GaussLegendre(int q) {

    private static final Range NODES = Range.whole(1, 1024);
    private static final int ENOUGH_ROUNDS = 100;

    GaussLegendre {
        NODES.judge("nodes", q);
    }

    /// x_k, above 0 and below 1, falling in k: the zeros of the Legendre polynomial P_q, moved from -1..1.
    double[] nodes() {
        var nodes = new double[q];
        for (int k = 0; k < q; k++)
            nodes[k] = (1 + zero(k)) / 2;
        return nodes;
    }

    /// w_k = 1 / ((1 - z²) P'_q(z)²); they sum to 1.
    double[] weights() {
        var weights = new double[q];
        for (int k = 0; k < q; k++) {
            double z = zero(k), slope = slope(z);
            weights[k] = 1 / ((1 - z * z) * slope * slope);
        }
        return weights;
    }

    /// Newton's steps from Tricomi's guess.
    private double zero(int k) {
        double z = StrictMath.cos(Math.PI * (k + .75) / (q + .5));
        for (int round = 0; round < ENOUGH_ROUNDS; round++) {
            double step = legendre(q, z) / slope(z);
            z -= step;
            if (Math.abs(step) < 1e-15) break;
        }
        return z;
    }

    /// P'_q(z) = q (z P_q - P_{q-1}) / (z² - 1).
    private double slope(double z) {
        return q * (z * legendre(q, z) - legendre(q - 1, z)) / (z * z - 1);
    }

    /// k P_k = (2k - 1) z P_{k-1} - (k - 1) P_{k-2}.
    private static double legendre(int degree, double z) {
        double before = 0, value = 1;
        for (int k = 1; k <= degree; k++) {
            double next = ((2 * k - 1) * z * value - (k - 1) * before) / k;
            before = value;
            value = next;
        }
        return value;
    }
}
