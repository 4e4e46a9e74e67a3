package exhibit.model.data;

import exhibit.model.Range;

/// Not samples but their expectation: a grid of places whose weighted mean is the integral over all samples, so that
/// training is free of noise. Each feature is 0 with weight 1 - p, or at one of the nodes of a quadrature with weight p
/// times the node's own. Only for few features: the grid has (q + 1)ⁿ places (EXPERIMENTS C).
public final class Expectation extends WeightedPlaces {

    public static final int MOST_FEATURES = 3;

    private static final Range FEATURES = Range.whole(1, MOST_FEATURES);

    /// Grids that just fit into one span, one span and two.
    private static final int[] NODES = {64, 21, 9};

    /// @param density p_i of each feature, 1 to 3 of them; not modified
    public static Expectation of(double... density) {
        int n = density.length;
        FEATURES.judge("features", n);
        return new Expectation(NODES[n - 1], density);
    }

    /// @param q how many nodes each feature has when it is there
    private Expectation(int q, double[] density) {
        super(density.length, places(q, density.length));
        var rule = new GaussLegendre(q);
        lay(rule.nodes(), rule.weights(), density, places(q, density.length));
    }

    private static int places(int q, int n) {
        return Math.toIntExact(Math.round(Math.pow(q + 1, n)));
    }

    /// A place's number, written to the base q + 1, says for each feature: absent, or at which node.
    private void lay(double[] nodes, double[] weights, double[] density, int places) {
        for (int place = 0; place < places; place++) {
            double product = 1;
            for (int i = 0, digits = place; i < X.length; i++, digits /= nodes.length + 1) {
                int node = digits % (nodes.length + 1) - 1;
                X[i][place] = node < 0 ? 0 : (float) nodes[node];
                product *= node < 0 ? 1 - density[i] : density[i] * weights[node];
            }
            weight[place] = (float) product;
        }
    }
}
