package exhibit.model.train;

import static exhibit.model.data.Sampler.BLOCK;
import static exhibit.model.train.RowOps.LEAD;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Parameters;
import exhibit.model.data.Sampler;
import exhibit.model.data.SparseBlock;
import java.util.Arrays;

/// A batch of many features of which few are present at once. What is absent is not multiplied: with S = WᵀW, which is
/// worked out once a step, and C = XEᵀ both products with X cost in proportion to what is present,
///
///     Z = b + SX,  dL/dW = HEᵀ + (WE)Xᵀ = W (XEᵀ + EXᵀ) = W (C + Cᵀ)
///
/// A row is a sample here, with one entry a feature:
///
///     E (BLOCK, n), at first Z    S, C (n, n)    W, dW (m, n)
final class RarePass implements Pass {

    private final int n;
    private final int m;
    private final int batch;
    private final boolean relu;
    private final float[] c;
    private final SparseBlock present;
    private final float[] before;
    private final float[][] E;
    private final float[][] S;
    private final float[][] C;
    private final float[][] W;
    private final float[][] dW;
    private final float[] bias;
    private final float[] db;
    private final float[] losses;

    RarePass(Hyperparameters h, int batch) {
        this.batch = batch;
        n = h.features();
        m = h.hidden();
        relu = h.activation() == Activation.RELU;
        int row = RowOps.length(n);
        c = new float[row];
        System.arraycopy(Pass.weights(h, batch), 0, c, LEAD, n);
        present = new SparseBlock(n);
        before = new float[n * BLOCK];
        E = new float[BLOCK][row];
        S = new float[n][row];
        C = new float[n][row];
        W = new float[m][row];
        dW = new float[m][row];
        bias = new float[row];
        db = new float[row];
        losses = new float[row];
    }

    @Override
    public float descend(Parameters parameters, Sampler sampler, long step, Parameters gradient) {
        start(parameters.W().data, parameters.b().data);
        for (int block = 0; block * BLOCK < batch; block++) {
            int samples = Math.min(batch - block * BLOCK, BLOCK);
            sampler.draw(step, block, present);
            present.keep(samples);
            present.sort();
            forward(samples);
            errors(samples);
            backward();
        }
        finish(parameters.W().data, gradient);
        return loss();
    }

    private void start(float[] w, float[] b) {
        System.arraycopy(b, 0, bias, LEAD, n);
        for (int k = 0; k < m; k++)
            System.arraycopy(w, k * n, W[k], LEAD, n);
        Products.multiply(S, w, 0, 1, n, W);
        for (float[] row : C)
            Arrays.fill(row, 0);
        Arrays.fill(db, 0);
        Arrays.fill(losses, 0);
    }

    /// Z_j ← b + Σ_i x_ij S_i.
    private void forward(int samples) {
        for (int j = 0; j < samples; j++) {
            Products.setPicked(E[j], bias, present.valueOfSample, present.featureOfSample, present.sampleFrom[j],
                    present.sampleFrom[j + 1], S);
        }
    }

    /// Z to E: all features are taken for absent first, then those that are not are put right.
    private void errors(int samples) {
        for (int a = 0; a < present.count(); a++)
            before[a] = E[present.sample[a]][LEAD + present.feature(a)];
        if (samples % 2 != 0)
            Arrays.fill(E[samples], 0);
        for (int j = 0; j < samples; j += 2)
            if (relu)
                Errors.ofAbsentBehindRelu(E[j], E[j + 1], c, losses, db);
            else {
                Errors.ofAbsent(E[j], c, losses, db);
                Errors.ofAbsent(E[j + 1], c, losses, db);
            }
        for (int a = 0; a < present.count(); a++)
            correct(LEAD + present.feature(a), E[present.sample[a]], before[a], present.value[a]);
    }

    /// What was taken for absent is there.
    private void correct(int i, float[] e, float z, float x) {
        float y = relu ? Math.max(z, 0) : z;
        float error = y - x;
        float right = relu && z <= 0 ? 0 : 2 * c[i] * error;
        losses[i] += 4 * c[i] * (error * error - y * y);
        db[i] += right - e[i];
        e[i] = right;
    }

    /// C_i ← C_i + Σ_j x_ij E_j.
    private void backward() {
        for (int a = 0, end; a < present.count(); a = end) {
            int i = present.feature(a);
            for (end = a + 1; end < present.count() && present.feature(end) == i;)
                end++;
            Products.addPicked(C[i], present.value, present.sample, a, end, E);
        }
    }

    private void finish(float[] w, Parameters gradient) {
        Products.symmetrize(C);
        Products.multiply(dW, w, 0, n, 1, C);
        for (int k = 0; k < m; k++)
            System.arraycopy(dW[k], LEAD, gradient.W().data, k * n, n);
        System.arraycopy(db, LEAD, gradient.b().data, 0, n);
    }

    /// The rows of `Errors` keep four times the loss.
    private float loss() {
        float sum = 0;
        for (float l : losses)
            sum += l;
        return sum / 4;
    }
}
