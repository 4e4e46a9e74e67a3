package exhibit.model.train;

import exhibit.model.Matrix;
import exhibit.model.Normal;
import exhibit.model.data.Data;
import exhibit.model.mixing.Bilinear;

/// Two numbers a and b below p go in, and which number they make comes out. Both are embedded by the same table, joined
/// in a hidden layer, and read out as logits; the loss is cross-entropy ("Expanding the Scope of Superposition").
///
///     E (d, p)  column a is the embedding of a      A, B (h, d)      U (p, h)      c (h)      theta = E, A, B, U, c
///     F = A E_a      G = B E_b      bilinear: H = F ∘ G, no c      ReLU: H = ReLU(F + G + c)      Z = UH (p, B)
///     dL/dU = dZ Hᵀ      dH = Uᵀ dZ      bilinear: dF = dH ∘ G, dG = dH ∘ F      ReLU: dF = dG = dc = dH ∘ 1[H>0]
///     dL/dA = dF E_aᵀ      dL/dB = dG E_bᵀ      dL/dE: columns of Aᵀ dF and Bᵀ dG, added where their number is
public final class PairModel implements Model {

    private final int p;
    private final int d;
    private final int h;
    private final boolean bilinear;
    private final double deviation;
    private final float[][] Ea;
    private final float[][] Eb;
    private final float[][] F;
    private final float[][] G;
    private final float[][] H;
    private final float[][] Z;
    private final float[][] dH;
    private final CrossEntropy crossEntropy = new CrossEntropy();
    private final SampleSums sums = new SampleSums();

    /// @param p how many numbers
    /// @param d columns of the embedding
    /// @param h hidden units, products or ReLUs
    /// @param deviation of the normal numbers that all weights start with
    public PairModel(int p, int d, int h, boolean bilinear, double deviation) {
        this.p = p;
        this.d = d;
        this.h = h;
        this.bilinear = bilinear;
        this.deviation = deviation;
        Ea = SpanOps.span(d);
        Eb = SpanOps.span(d);
        F = SpanOps.span(h);
        G = SpanOps.span(h);
        H = SpanOps.span(h);
        Z = SpanOps.span(p);
        dH = SpanOps.span(h);
    }

    @Override
    public int size() {
        return weights() + (bilinear ? 0 : h);
    }

    @Override
    public float[] start(long seed) {
        return Normal.fill(new float[size()], 0, weights(), deviation, seed);
    }

    @Override
    public double descend(float[] theta, float[][] X, float[] weight, float[] gradient) {
        logits(theta, X);
        double loss = crossEntropy.behind(Z, X[2], weight);
        sums.add(gradient, atU(), Z, H);
        SpanOps.multiplyTransposed(dH, theta, atU(), Z);
        part(gradient);
        sums.add(gradient, atA(), F, Ea);
        sums.add(gradient, atB(), G, Eb);
        SpanOps.multiplyTransposed(Ea, theta, atA(), F);
        SpanOps.multiplyTransposed(Eb, theta, atB(), G);
        give(gradient, Ea, X[0]);
        give(gradient, Eb, X[1]);
        return loss;
    }

    /// The share of samples whose largest logit is at what they make.
    public double accuracy(float[] theta, Data data) {
        var X = SpanOps.span(data.features());
        var weight = new float[SpanOps.SPAN];
        double right = 0, all = 0;
        for (int span = 0; span < data.spans(); span++) {
            data.fill(0, span, X, weight);
            logits(theta, X);
            for (int j = 0; j < weight.length; j++) {
                right += largest(j) == X[2][j] ? weight[j] : 0;
                all += weight[j];
            }
        }
        return right / all;
    }

    private int largest(int sample) {
        int largest = 0;
        for (int c = 1; c < p; c++)
            if (Z[c][sample] > Z[largest][sample]) largest = c;
        return largest;
    }

    /// Z, and all on the way there.
    private void logits(float[] theta, float[][] X) {
        pick(Ea, theta, X[0]);
        pick(Eb, theta, X[1]);
        SpanOps.multiply(F, theta, atA(), Ea);
        SpanOps.multiply(G, theta, atB(), Eb);
        join(theta);
        SpanOps.multiply(Z, theta, atU(), H);
    }

    /// The tables by name, as they stand in theta; of the bilinear model.
    public Bilinear bilinear(float[] theta) {
        return new Bilinear(matrix(theta, 0, d, p), matrix(theta, atA(), h, d), matrix(theta, atB(), h, d),
                matrix(theta, atU(), p, h));
    }

    private void join(float[] theta) {
        for (int k = 0; k < h; k++)
            if (bilinear)
                SpanOps.multiply(H[k], F[k], G[k]);
            else
            SpanOps.add(H[k], F[k], G[k], theta[weights() + k]);
        if (!bilinear) SpanOps.rectify(H);
    }

    /// F and G become dF and dG.
    private void part(float[] gradient) {
        if (!bilinear) SpanOps.maskBehind(H, dH);
        for (int k = 0; k < h; k++)
            if (bilinear)
                SpanOps.cross(F[k], G[k], dH[k]);
            else {
                System.arraycopy(dH[k], 0, F[k], 0, SpanOps.SPAN);
                System.arraycopy(dH[k], 0, G[k], 0, SpanOps.SPAN);
            }
        if (!bilinear) sums.add(gradient, weights(), dH);
    }

    private void pick(float[][] to, float[] theta, float[] number) {
        for (int k = 0; k < d; k++)
            for (int j = 0; j < number.length; j++)
                to[k][j] = theta[k * p + (int) number[j]];
    }

    private void give(float[] gradient, float[][] from, float[] number) {
        for (int k = 0; k < d; k++)
            for (int j = 0; j < number.length; j++)
                gradient[k * p + (int) number[j]] += from[k][j];
    }

    private static Matrix matrix(float[] theta, int at, int rows, int columns) {
        return Matrix.of(rows, columns, (r, c) -> theta[at + r * columns + c]);
    }

    private int atA() {
        return d * p;
    }

    private int atB() {
        return d * p + h * d;
    }

    private int atU() {
        return d * p + 2 * h * d;
    }

    private int weights() {
        return d * p + 2 * h * d + p * h;
    }
}
