package exhibit.model;

import static exhibit.model.Sampler.BLOCK;

import java.util.Arrays;

/// A batch of many features of which few are present at once. Neither HEᵀ nor WE is multiplied out: with C = XEᵀ,
/// which costs in proportion to what is present,
///
///     dL/dW = HEᵀ + (WE)Xᵀ = W (XEᵀ + EXᵀ) = W (C + Cᵀ)
///
/// A row is a sample here, with one entry a feature:
///
///     H (BLOCK, m)    E (BLOCK, n), at first Z    C (n, n)    W, dW (m, n)    V (n, m) = Wᵀ
final class RarePass implements Pass {

    private final int n;
    private final int m;
    private final int batch;
    private final boolean relu;
    private final float[] c;
    private final Present present;
    private final float[] before;
    private final float[][] H;
    private final float[][] V;
    private final float[][] E;
    private final float[][] C;
    private final float[][] W;
    private final float[][] dW;
    private final float[] loss;

    RarePass(Hyperparameters h, int batch) {
        this.batch = batch;
        n = h.features();
        m = h.hidden();
        relu = h.activation() == Activation.RELU;
        c = Pass.weights(h, batch);
        present = new Present(n);
        before = new float[n * BLOCK];
        H = new float[BLOCK][m];
        V = new float[n][m];
        E = new float[BLOCK][n];
        C = new float[n][n];
        W = new float[m][n];
        dW = new float[m][n];
        loss = new float[n];
    }

    @Override
    public float descend(Parameters parameters, Sampler sampler, long step, Parameters gradient) {
        read(parameters.W().data);
        Arrays.fill(gradient.b().data, 0);
        for (float[] row : C)
            Arrays.fill(row, 0);
        for (int block = 0; block * BLOCK < batch; block++) {
            sampler.draw(step, block, present);
            present.keep(Math.min(batch - block * BLOCK, BLOCK));
            descend(parameters.b().data, Math.min(batch - block * BLOCK, BLOCK), gradient.b().data);
        }
        Rows.symmetrize(C);
        Rows.multiply(dW, parameters.W().data, 0, n, 1, C);
        for (int k = 0; k < m; k++)
            System.arraycopy(dW[k], 0, gradient.W().data, k * n, n);
        float sum = 0;
        for (int i = 0; i < n; i++) {
            sum += loss[i];
            loss[i] = 0;
        }
        return sum;
    }

    private void read(float[] w) {
        for (int k = 0; k < m; k++) {
            System.arraycopy(w, k * n, W[k], 0, n);
            for (int i = 0; i < n; i++)
                V[i][k] = w[k * n + i];
        }
    }

    private void descend(float[] b, int samples, float[] db) {
        hidden();
        for (int j = 0; j < samples; j += 2)
            before(b, j);
        for (int a = 0; a < present.count(); a++)
            before[a] = E[present.cell[a] % BLOCK][present.cell[a] / BLOCK];
        for (int j = 0; j < samples; j++)
            if (relu)
                Rows.errorOfAbsentBehindRelu(E[j], c, loss, db);
            else
            Rows.errorOfAbsent(E[j], c, loss, db);
        for (int a = 0; a < present.count(); a++)
            correct(present.cell[a] / BLOCK, E[present.cell[a] % BLOCK], before[a], present.value[a], db);
        products();
    }

    /// H_j ← Σ_i x_ij W_i.
    private void hidden() {
        for (float[] row : H)
            Arrays.fill(row, 0);
        for (int a = 0; a < present.count(); a++)
            Rows.add1(H[present.cell[a] % BLOCK], present.value[a], V[present.cell[a] / BLOCK]);
    }

    /// Z_j ← b + Σ_k H_jk W_k, for two samples.
    private void before(float[] b, int j) {
        System.arraycopy(b, 0, E[j], 0, n);
        System.arraycopy(b, 0, E[j + 1], 0, n);
        Rows.addScaledTwice(E[j], E[j + 1], H[j], 0, H[j + 1], 0, 1, W, m);
    }

    /// What was taken for absent is there.
    private void correct(int i, float[] e, float z, float x, float[] db) {
        float y = relu ? Math.max(z, 0) : z;
        float error = y - x;
        float right = relu && z <= 0 ? 0 : 2 * c[i] * error;
        loss[i] += c[i] * (error * error - y * y);
        db[i] += right - e[i];
        e[i] = right;
    }

    /// C_i ← C_i + Σ_j x_ij E_j.
    private void products() {
        int[] cell = present.cell;
        float[] x = present.value;
        int a = 0;
        while (a < present.count()) {
            int end = a + 1;
            int i = cell[a] / BLOCK;
            while (end < present.count() && cell[end] / BLOCK == i)
                end++;
            for (; a + 3 < end; a += 4)
                Rows.add4(C[i], x[a], E[cell[a] % BLOCK], x[a + 1], E[cell[a + 1] % BLOCK], x[a + 2],
                        E[cell[a + 2] % BLOCK], x[a + 3], E[cell[a + 3] % BLOCK]);
            for (; a + 1 < end; a += 2)
                Rows.add2(C[i], x[a], E[cell[a] % BLOCK], x[a + 1], E[cell[a + 1] % BLOCK]);
            for (; a < end; a++)
                Rows.add1(C[i], x[a], E[cell[a] % BLOCK]);
        }
    }
}
