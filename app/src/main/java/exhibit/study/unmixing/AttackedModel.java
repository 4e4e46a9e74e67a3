package exhibit.study.unmixing;

import exhibit.model.Normal;
import exhibit.model.data.Data;
import exhibit.model.train.Model;
import java.util.Arrays;

/// The ReLU output model, trained on inputs that are pushed where it hurts: x' = ReLU(WᵀW(x + δ) + b) is to be x, whatever
/// δ of one length ε is added. Of all pushes it meets a bad one: for each sample a feature is tried, towards it and away
/// from it, another one for the next sample, and uphill from both; the worst that was met counts.
///
///     X (n, B) samples      D (n, B) pushes, each of length ε      W (m, n)      b (n)      theta = W, then b
///     H = W(X + D) (m, B)      Y = ReLU(WᵀH + b) (n, B)      L = Σ_j weight_j Σ_i (Y_ij - X_ij)²
///     E = 2 (Y - X) ∘ 1[Y>0]  (n, B)      G = WE (m, B)      uphill: D = ε WᵀG, each column brought to length ε
///     dL/dW = H(weight ∘ E)ᵀ + (weight ∘ G)(X + D)ᵀ      dL/db = E·weight
final class AttackedModel implements Model {

    private static final int UPHILL = 2;
    private static final int SPAN = Data.SPAN;

    private final int n;
    private final int m;
    private final float epsilon;
    private final float[][] pushed;
    private final float[][] D;
    private final float[][] H;
    private final float[][] E;
    private final float[][] G;
    private final float[][] worst;
    private final float[] most = new float[SPAN];
    private final float[] losses = new float[SPAN];
    private final float[] length = new float[SPAN];

    /// @param features n
    /// @param hidden m
    /// @param epsilon ε, 0 or more
    AttackedModel(int features, int hidden, double epsilon) {
        n = features;
        m = hidden;
        this.epsilon = (float) epsilon;
        pushed = new float[n][SPAN];
        D = new float[n][SPAN];
        worst = new float[n][SPAN];
        H = new float[m][SPAN];
        E = new float[n][SPAN];
        G = new float[m][SPAN];
    }

    @Override
    public int size() {
        return m * n + n;
    }

    @Override
    public float[] start(long seed) {
        return Normal.fill(new float[size()], 0, m * n, Math.sqrt(2. / (n + m)), seed);
    }

    @Override
    public double descend(float[] theta, float[][] X, float[] weight, float[] gradient) {
        if (epsilon > 0) attack(theta, X);
        errors(theta, X, worst);
        double loss = dot(losses, weight);
        for (int i = 0; i < n; i++) {
            gradient[m * n + i] += dot(E[i], weight);
            times(E[i], weight);
        }
        inward(theta, E, G);
        for (int k = 0; k < m; k++)
            for (int i = 0; i < n; i++)
                gradient[k * n + i] += dot(H[k], E[i]) + dot(G[k], pushed[i]);
        return loss;
    }

    /// The worst push of each sample.
    private void attack(float[] theta, float[][] X) {
        Arrays.fill(most, -1);
        for (int sign = 1; sign >= -1; sign -= 2) {
            begin(theta, sign);
            for (int step = 0; step < UPHILL; step++) {
                push(theta);
                meet(theta, X);
                inward(theta, E, G);
            }
            push(theta);
            meet(theta, X);
        }
    }

    /// G towards a feature or away from it, the next one for each sample.
    private void begin(float[] theta, int sign) {
        for (int k = 0; k < m; k++)
            for (int j = 0; j < SPAN; j++)
                G[k][j] = sign * theta[k * n + j % n];
    }

    private void meet(float[] theta, float[][] X) {
        errors(theta, X, D);
        for (int i = 0; i < n; i++)
            keepWorse(worst[i], D[i]);
        for (int j = 0; j < SPAN; j++)
            most[j] = Math.max(most[j], losses[j]);
    }

    private void keepWorse(float[] to, float[] of) {
        for (int j = 0; j < SPAN; j++)
            to[j] = losses[j] > most[j] ? of[j] : to[j];
    }

    /// D of G.
    private void push(float[] theta) {
        outward(theta, G, D);
        Arrays.fill(length, 0);
        for (var row : D)
            for (int j = 0; j < SPAN; j++)
                length[j] += row[j] * row[j];
        for (int j = 0; j < SPAN; j++)
            length[j] = length[j] > 0 ? epsilon / (float) Math.sqrt(length[j]) : 0;
        for (var row : D)
            times(row, length);
    }

    /// H, E and the loss of each sample.
    private void errors(float[] theta, float[][] X, float[][] push) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < SPAN; j++)
                pushed[i][j] = X[i][j] + push[i][j];
        inward(theta, pushed, H);
        outward(theta, H, E);
        Arrays.fill(losses, 0);
        for (int i = 0; i < n; i++)
            error(E[i], X[i], theta[m * n + i]);
    }

    /// e ← 2 (ReLU(e + b) - x) where that ReLU is open, else 0.
    private void error(float[] e, float[] x, float b) {
        for (int j = 0; j < SPAN; j++) {
            float y = Math.max(e[j] + b, 0), off = y - x[j];
            e[j] = y > 0 ? 2 * off : 0;
            losses[j] += off * off;
        }
    }

    /// to ← W from.
    private void inward(float[] theta, float[][] from, float[][] to) {
        for (int k = 0; k < m; k++) {
            Arrays.fill(to[k], 0);
            for (int i = 0; i < n; i++)
                add(to[k], theta[k * n + i], from[i]);
        }
    }

    /// to ← Wᵀ from.
    private void outward(float[] theta, float[][] from, float[][] to) {
        for (int i = 0; i < n; i++) {
            Arrays.fill(to[i], 0);
            for (int k = 0; k < m; k++)
                add(to[i], theta[k * n + i], from[k]);
        }
    }

    private static void add(float[] to, float much, float[] of) {
        for (int j = 0; j < SPAN; j++)
            to[j] += much * of[j];
    }

    private static void times(float[] to, float[] by) {
        for (int j = 0; j < SPAN; j++)
            to[j] *= by[j];
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int j = 0; j < SPAN; j++)
            sum += a[j] * b[j];
        return sum;
    }
}
