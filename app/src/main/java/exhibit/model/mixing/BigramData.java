package exhibit.model.mixing;

import exhibit.model.data.Data;
import java.util.Arrays;

/// All pairs of a token and what follows it, weighted by how often they come: a token is followed by itself, but for
/// the noise. A row each: token, follower.
///
/// @param n tokens, at most 22, so that all pairs fit into one span
/// @param noise ε, at least 0, below 1
public record BigramData(int n, double noise) implements Data {

    public BigramData {
        if (n * n > SPAN)
            throw new IllegalArgumentException("more pairs of " + n + " tokens than a span holds");
    }

    @Override
    public int features() {
        return 2;
    }

    @Override
    public int spans() {
        return 1;
    }

    @Override
    public void fill(long step, int span, float[][] X, float[] weight) {
        for (var row : X)
            Arrays.fill(row, 0);
        Arrays.fill(weight, 0);
        for (int t = 0; t < n; t++)
            for (int c = 0; c < n; c++) {
                int j = t * n + c;
                X[0][j] = t;
                X[1][j] = c;
                weight[j] = (float) (t == c ? (1 - noise) / n : noise / (n * (n - 1)));
            }
    }
}
