package exhibit.model.train;

import exhibit.model.SplitMix;
import java.util.Arrays;

/// A latent that answers nothing learns nothing either. After some steps it begins anew, at a sample that is rebuilt
/// badly.
///
///     theta = V (d, n), v (d), D (d, n), and what else there is
final class SilentLatents {

    /// Steps.
    static final int PATIENCE = 250;

    private static final float SHORTEST = 1e-6f;

    private final int n;
    private final int d;
    /// From this step on none begins anew; what is left of the run is for them to settle.
    private final long last;
    private final boolean[] answered;
    private final float[] error = new float[SpanOps.SPAN];

    /// @param steps of the whole run
    SilentLatents(int n, int d, long steps) {
        this.n = n;
        this.d = d;
        last = steps * 7 / 10;
        answered = new boolean[d];
    }

    /// Who has answered in this span, and how badly each of its samples is rebuilt.
    ///
    /// @param sumG (d) Σ_j G_kj, not modified: nothing goes back through a latent that has not answered
    /// @param E (n, SPAN), not modified; nothing where a column has no sample
    void remember(float[] sumG, float[][] E) {
        for (int k = 0; k < d; k++)
            answered[k] |= sumG[k] != 0;
        Arrays.fill(error, 0);
        for (var e : E)
            for (int j = 0; j < error.length; j++)
                error[j] += e[j] * e[j];
    }

    /// After each step.
    ///
    /// @param theta modified
    /// @param U (n, SPAN) the last span, not modified
    void restart(float[] theta, float[][] U, long step) {
        if ((step + 1) % PATIENCE != 0) return;
        for (int k = 0; k < d && step + 1 < last; k++)
            if (!answered[k]) restart(theta, U, k, badlyRebuilt(SplitMix.mix(step * d + k)));
        Arrays.fill(answered, false);
    }

    private void restart(float[] theta, float[][] U, int k, int j) {
        for (int i = 0; i < n; i++)
            theta[k * n + i] = U[i][j];
        normalise(theta, k * n, 1, n);
        System.arraycopy(theta, k * n, theta, d * n + d + k * n, n);
        theta[d * n + k] = 0;
    }

    /// A column of the last span, the more likely the worse it is rebuilt.
    private int badlyRebuilt(long chance) {
        double all = 0;
        for (float e : error)
            all += e;
        double left = (chance >>> 11) * 0x1p-53 * all;
        for (int j = 0; j < error.length; j++)
            if ((left -= error[j]) < 0) return j;
        return 0;
    }

    /// Rows of n entries to length 1.
    ///
    /// @param theta modified
    /// @param at where they begin
    static void normalise(float[] theta, int at, int rows, int n) {
        for (int from = at; from < at + rows * n; from += n) {
            float squares = 0;
            for (int i = from; i < from + n; i++)
                squares += theta[i] * theta[i];
            float length = Math.max((float) Math.sqrt(squares), SHORTEST);
            for (int i = from; i < from + n; i++)
                theta[i] /= length;
        }
    }
}
