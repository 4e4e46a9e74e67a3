package exhibit.model.train;

import exhibit.model.LatentGate;
import java.util.Arrays;

/// The gates of a sparse autoencoder for a span of samples at once, and how thresholds are learned. A threshold has no
/// slope of its own: where an answer lies within ε/2 of it, moving it is taken to change what a kernel of that width says
/// (Rajamanoharan and others, 2024, arXiv 2407.14435).
///
///     Z (d, B) ReLU of what comes in      t (d)      A = Z ∘ 1[Z > t]      G = dL/dA, before any mask
///     dL/dt = -1/ε Σ_j 1[|Z - t| < ε/2] (t G + λ weight)      the price is λ weight 1[Z > t]
final class LatentGates {

    /// Where thresholds start, and again where a latent begins anew.
    static final float THRESHOLD = .1f;

    /// ε.
    static final float WIDTH = .1f;

    private final LatentGate gate;
    private final float[][] Z;
    private final boolean[] taken;

    LatentGates(LatentGate gate, int latents) {
        this.gate = gate;
        Z = gate instanceof LatentGate.Jumping ? SpanOps.span(latents) : new float[0][];
        taken = new boolean[latents];
    }

    boolean learnsThresholds() {
        return Z.length > 0;
    }

    /// @param A behind a ReLU, modified
    /// @param at where thresholds stand in theta
    void shut(float[][] A, float[] theta, int at) {
        if (gate instanceof LatentGate.Loudest(int most) && most < A.length)
            for (int j = 0; j < SpanOps.SPAN; j++)
                keepLoudest(A, j, most);
        for (int k = 0; k < Z.length; k++) {
            System.arraycopy(A[k], 0, Z[k], 0, SpanOps.SPAN);
            shut(A[k], theta[at + k]);
        }
    }

    private static void shut(float[] a, float threshold) {
        for (int j = 0; j < a.length; j++)
            a[j] = a[j] > threshold ? a[j] : 0;
    }

    private void keepLoudest(float[][] A, int j, int most) {
        Arrays.fill(taken, false);
        for (int kept = 0; kept < most; kept++)
            taken[loudest(A, j)] = true;
        for (int k = 0; k < A.length; k++)
            if (!taken[k]) A[k][j] = 0;
    }

    private int loudest(float[][] A, int j) {
        int loudest = -1;
        for (int k = 0; k < A.length; k++)
            if (!taken[k] && (loudest < 0 || A[k][j] > A[loudest][j])) loudest = k;
        return loudest;
    }

    /// @param G (d, B) dL/dA before any mask, not modified
    /// @param gradient the thresholds' part is added to
    /// @param price λ
    /// @return what all answers cost
    double learn(float[][] G, float[] weight, float[] theta, float[] gradient, int at, double price) {
        double cost = 0;
        for (int k = 0; k < Z.length; k++) {
            float t = theta[at + k], sum = 0;
            for (int j = 0; j < weight.length; j++) {
                float paid = (float) price * weight[j];
                if (Z[k][j] > t) cost += paid;
                if (Math.abs(Z[k][j] - t) < WIDTH / 2) sum += t * G[k][j] + paid;
            }
            gradient[at + k] -= sum / WIDTH;
        }
        return cost;
    }

    /// None is below zero.
    void hold(float[] theta, int at) {
        for (int k = 0; k < Z.length; k++)
            theta[at + k] = Math.max(theta[at + k], 0);
    }
}
