package exhibit.model.data;

import exhibit.model.Range;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The expectation itself, as `Expectation`, where one grid for all features would be too large: every set of features
/// that can be present has a grid of its own, the coarser the more there are, for they hardly ever come together. What
/// has a kink, as a ReLU has, is integrated with an error of about the square of the distance between nodes.
public final class SubsetExpectation extends WeightedPlaces {

    private static final Range FEATURES = Range.whole(1, 8);

    private int places;

    /// @param density p_i of each feature; not modified
    /// @param nodes how many each feature has in a set of one, of two... of all; as many as there are features
    public static SubsetExpectation of(double[] density, int... nodes) {
        FEATURES.judge("features", density.length);
        if (nodes.length != density.length)
            throw new IllegalArgumentException(
                    "nodes for sets of 1 to " + density.length + " features are needed, were " + nodes.length);
        return new SubsetExpectation(density, nodes);
    }

    private SubsetExpectation(double[] density, int[] nodes) {
        super(density.length, IntStream.range(0, 1 << density.length).map(set -> places(set, nodes)).sum());
        var rules = Arrays.stream(nodes).mapToObj(GaussLegendre::new).toList();
        for (int set = 0; set < 1 << density.length; set++)
            lay(set, density, set == 0 ? new GaussLegendre(1) : rules.get(Integer.bitCount(set) - 1),
                    places(set, nodes));
    }

    private static int places(int set, int[] nodes) {
        int size = Integer.bitCount(set), places = 1;
        for (int k = 0; k < size; k++)
            places = Math.multiplyExact(places, nodes[size - 1]);
        return places;
    }

    /// A place's number, written to the base of the nodes, has a digit for each feature of the set.
    private void lay(int set, double[] density, GaussLegendre rule, int count) {
        double[] nodes = rule.nodes(), weights = rule.weights();
        for (int place = 0; place < count; place++, places++) {
            double product = 1;
            for (int i = 0, digits = place; i < X.length; i++) {
                if ((set >> i & 1) == 0) {
                    product *= 1 - density[i];
                    continue;
                }
                int node = digits % nodes.length;
                digits /= nodes.length;
                X[i][places] = (float) nodes[node];
                product *= density[i] * weights[node];
            }
            weight[places] = (float) product;
        }
    }
}
