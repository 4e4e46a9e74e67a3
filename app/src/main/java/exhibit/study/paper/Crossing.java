package exhibit.study.paper;

import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What two figures of the same features cost, from ratio to ratio, and where the other one becomes better.
///
/// @param pentagon the losses of five that share, over the ratio
/// @param pairs those of two opposite pairs without the fifth, at the same ratios
record Crossing(List<Plot.Point> pentagon, List<Plot.Point> pairs) {

    static final Crossing NONE = new Crossing(List.of(), List.of());

    private static final Plot.Axis RATIO = new Plot.Axis("axis.ratio", 1, .15, false);
    private static final Plot.Axis AGAINST_PAIRS = new Plot.Axis("axis.againstPairs", .6, 1.2, false);

    Crossing and(double ratio, double pentagonLoss, double pairsLoss) {
        return new Crossing(and(pentagon, new Plot.Point(ratio, pentagonLoss)),
                and(pairs, new Plot.Point(ratio, pairsLoss)));
    }

    private static List<Plot.Point> and(List<Plot.Point> points, Plot.Point next) {
        return Stream.concat(points.stream(), Stream.of(next)).toList();
    }

    int size() {
        return pairs.size();
    }

    /// How much more the pentagon costs at the k-th ratio.
    double gap(int k) {
        return pentagon.get(k).y() - pairs.get(k).y();
    }

    /// The ratio where the two lines cross, straight between those that were measured; NaN where they do not.
    double ratio() {
        for (int k = 1; k < size(); k++)
            if (gap(k - 1) < 0 && gap(k) >= 0) {
                double share = gap(k - 1) / (gap(k - 1) - gap(k));
                return pairs.get(k - 1).x() + share * (pairs.get(k).x() - pairs.get(k - 1).x());
            }
        return Double.NaN;
    }

    /// Both losses fall together and differ little, so they are drawn against that of the pairs.
    Plot plot() {
        return new Plot.Lines("costs", RATIO, AGAINST_PAIRS,
                List.of(new Plot.Line("line.pentagon", 0, againstPairs(pentagon)),
                        new Plot.Line("line.pairs", 1, againstPairs(pairs))),
                List.of());
    }

    private List<Plot.Point> againstPairs(List<Plot.Point> line) {
        return IntStream.range(0, size())
                .mapToObj(k -> new Plot.Point(line.get(k).x(), line.get(k).y() / pairs.get(k).y())).toList();
    }
}
