package exhibit.view.play;

import exhibit.training.LossHistory;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A logarithmic axis that holds a curve and begins and ends with a round number.
///
/// @param from its lower end, above 0
/// @param to its upper end, above the lower
record LossAxis(double from, double to) {

    /// So many numbers stand beside it at the most.
    static final int MARKS = 3;

    /// Smaller losses are none.
    private static final double LEAST = 1e-6;

    private static final double[] ROUND = {1, 2, 5};
    private static final double SLACK = 1e-6;

    static LossAxis of(LossHistory curve) {
        var values = IntStream.range(0, curve.size()).mapToDouble(curve::at).filter(Double::isFinite)
                .map(loss -> Math.max(LEAST, loss)).summaryStatistics();
        if (values.getCount() == 0)
            return new LossAxis(LEAST, 1);
        double from = round(values.getMin()).filter(mark -> mark <= values.getMin() * (1 + SLACK)).max()
                .orElse(LEAST);
        double to = round(values.getMax()).filter(mark -> mark >= values.getMax() * (1 - SLACK)
                && mark > from * (1 + SLACK)).min().orElse(1);
        return new LossAxis(from, to);
    }

    /// The round numbers around a value.
    private static DoubleStream round(double value) {
        double power = Math.floor(Math.log10(value));
        return DoubleStream.of(-1, 0, 1, 2).flatMap(more -> DoubleStream.of(ROUND)
                .map(factor -> factor * Math.pow(10, power + more)));
    }

    /// How far up a loss lies, 0 to 1.
    double share(double loss) {
        return Math.clamp(Math.log(Math.max(LEAST, loss) / from) / Math.log(to / from), 0, 1);
    }

    /// Both ends and, where there is one, the round number nearest to the middle, from below.
    List<Double> marks() {
        double middle = Math.sqrt(from * to);
        var between = round(middle).filter(mark -> mark > from * (1 + SLACK) && mark < to * (1 - SLACK)).boxed()
                .min((a, b) -> Double.compare(Math.abs(Math.log(a / middle)), Math.abs(Math.log(b / middle))));
        return between.map(mark -> List.of(from, mark, to)).orElseGet(() -> List.of(from, to));
    }
}
