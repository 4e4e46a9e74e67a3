package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.study.plot.Grid;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The push of one length that costs a ReLU output model most, for each input another one. Only pushes that the hidden
/// layer sees count, and each of those is δ for some u:
///
///     δ = ε Wᵀu / ‖Wᵀu‖ (n), u (m)        K = WWᵀ (m, m)        WᵀWδ = ε WᵀKu / √(uᵀKu)
///     cost = max_δ Σ_j (ReLU(z + WᵀWδ)_j - x_j)² - Σ_j (ReLU(z)_j - x_j)², z = WᵀWx + b
///
/// It is looked for among the directions u = W_i of the features, and from the worst of those uphill: u becomes the
/// slope of the loss for as long as that makes it worse. That may end beside the highest top, within a hundredth of it
/// in two dimensions.
final class WorstPush {

    private static final int MOST_STEPS = 20;

    private final Embedding embedding;
    private final double epsilon;
    private final Grid K;
    private final double[][] alongFeatures;

    /// @param epsilon ε, above 0
    WorstPush(Embedding embedding, double epsilon) {
        this.embedding = embedding;
        this.epsilon = epsilon;
        int n = embedding.features(), m = embedding.hidden();
        K = Grid.of(m, m, (k, l) -> IntStream.range(0, n)
                .mapToDouble(i -> (double) embedding.coordinate(i, k) * embedding.coordinate(i, l)).sum());
        alongFeatures = IntStream.range(0, n).mapToObj(i -> added(direction(i))).toArray(double[][]::new);
    }

    /// How much worse one input comes out.
    ///
    /// @param x (n), not modified
    double cost(float[] x) {
        double[] z = before(x);
        double[] worst = new double[x.length];
        double calm = loss(z, worst, x), most = calm;
        for (double[] added : alongFeatures)
            if (loss(z, added, x) > most) {
                worst = added;
                most = loss(z, worst, x);
            }
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = added(slope(z, worst, x));
            if (loss(z, next, x) <= most) break;
            worst = next;
            most = loss(z, worst, x);
        }
        return most - calm;
    }

    /// z.
    private double[] before(float[] x) {
        var h = new double[embedding.hidden()];
        for (int i = 0; i < x.length; i++)
            if (x[i] != 0) addTo(h, i, x[i]);
        var z = outward(h);
        for (int j = 0; j < z.length; j++)
            z[j] += embedding.bias(j);
        return z;
    }

    private static double loss(double[] z, double[] added, float[] x) {
        double loss = 0;
        for (int j = 0; j < x.length; j++) {
            double error = Math.max(z[j] + added[j], 0) - x[j];
            loss += error * error;
        }
        return loss;
    }

    /// W times half the loss's derivatives before the ReLU: (m).
    private double[] slope(double[] z, double[] added, float[] x) {
        var slope = new double[embedding.hidden()];
        for (int j = 0; j < x.length; j++)
            if (z[j] + added[j] > 0) addTo(slope, j, z[j] + added[j] - x[j]);
        return slope;
    }

    /// WᵀWδ (n); nothing where u is 0.
    private double[] added(double[] u) {
        var turned = new double[u.length];
        for (int k = 0; k < u.length; k++)
            for (int l = 0; l < u.length; l++)
                turned[k] += K.at(k, l) * u[l];
        double square = 0;
        for (int k = 0; k < u.length; k++)
            square += u[k] * turned[k];
        double share = square > 0 ? epsilon / Math.sqrt(square) : 0;
        return outward(Arrays.stream(turned).map(t -> share * t).toArray());
    }

    private double[] direction(int i) {
        return IntStream.range(0, embedding.hidden()).mapToDouble(k -> embedding.coordinate(i, k)).toArray();
    }

    /// h ← h + much · W_i.
    private void addTo(double[] h, int i, double much) {
        for (int k = 0; k < h.length; k++)
            h[k] += much * embedding.coordinate(i, k);
    }

    /// Wᵀh.
    private double[] outward(double[] h) {
        var z = new double[embedding.features()];
        for (int j = 0; j < z.length; j++)
            for (int k = 0; k < h.length; k++)
                z[j] += h[k] * embedding.coordinate(j, k);
        return z;
    }
}
