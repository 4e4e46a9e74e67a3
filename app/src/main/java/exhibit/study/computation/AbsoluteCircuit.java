package exhibit.study.computation;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Neurons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The weights of the model that computes |x|, each neuron scaled so that its largest weight in is 1 or -1. The ReLU
/// lets a positive factor through, so that the model stays the same one.
///
/// @param in (m, n) W₁
/// @param out (n, m) W₂
record AbsoluteCircuit(Grid in, Grid out) {

    /// Where features share a neuron unevenly: the weaker one's weight in is between these shares of the stronger
    /// one's, and its weight out is larger in turn.
    private static final double WEAK = .1;
    private static final double STRONG = .6;
    private static final double STRONGER_OUT = 1.5;

    /// What the inhibiting neuron must at least take away, for an input of 1.
    private static final double INHIBITION = .5;

    /// A neuron that two features share unevenly, and the neuron that holds it back.
    ///
    /// @param neuron reads feature `first` strongly and `second` weakly, and speaks to them the other way round
    /// @param inhibitor reads `first` too, and takes from `second` what it should not have got
    record Motif(int neuron, int inhibitor, int first, int second) {}

    /// @param theta W₁, W₂, b; not modified
    static AbsoluteCircuit of(float[] theta, int n, int m) {
        double[] scale = IntStream.range(0, m).mapToDouble(k -> largest(theta, k * n, n)).toArray();
        return new AbsoluteCircuit(Grid.of(m, n, (k, i) -> theta[k * n + i] / scale[k]),
                Grid.of(n, m, (i, k) -> theta[m * n + i * m + k] * scale[k]));
    }

    Neurons neurons() {
        return new Neurons(in);
    }

    /// The circuit with the motif's neurons pointed out, and the neurons as stacks.
    List<Plot> pictures() {
        var marked = motifs().stream().limit(1).flatMapToInt(m -> IntStream.of(m.neuron, m.inhibitor)).boxed().toList();
        return List.of(new Plot.Circuit("circuit", in, out, marked), new Plot.Stacks("neurons", in));
    }

    /// Asymmetric superposition with inhibition (paper, "Computation in superposition").
    List<Motif> motifs() {
        var motifs = new ArrayList<Motif>();
        for (int k = 0; k < in.rows(); k++)
            for (int i = 0; i < in.columns(); i++)
                for (int j = 0; j < in.columns(); j++)
                    if (i != j && isShared(k, i, j)) addInhibited(motifs, k, i, j);
        return motifs;
    }

    private boolean isShared(int k, int i, int j) {
        double weak = Math.abs(in.at(k, j)) / Math.abs(in.at(k, i));
        return Math.abs(in.at(k, i)) > .99 && WEAK < weak && weak < STRONG && out.at(i, k) > .25
                && out.at(j, k) > STRONGER_OUT * out.at(i, k);
    }

    private void addInhibited(List<Motif> motifs, int k, int i, int j) {
        for (int l = 0; l < in.rows(); l++)
            if (l != k && in.at(l, i) * in.at(k, i) * out.at(j, l) < -INHIBITION && out.at(j, l) < 0)
                motifs.add(new Motif(k, l, i, j));
    }

    /// The largest size among some weights; above 0.
    private static double largest(float[] theta, int from, int count) {
        double largest = Double.MIN_NORMAL;
        for (int e = from; e < from + count; e++)
            largest = Math.max(largest, Math.abs(theta[e]));
        return largest;
    }
}
