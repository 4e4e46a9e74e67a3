package exhibit.view.plot;

import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An axis laid over pixels.
///
/// @param start the pixel of the axis's beginning
/// @param end the pixel of its end
record Scale(Plot.Axis axis, double start, double end) {

    private static final double[] ROUND = {1, 2, 5, 10};

    /// So many numbers along an axis are near enough to its ends that the first and the last can stand for them.
    private static final int FINE = 10;
    private static final double SLACK = 1e-9;

    double at(double value) {
        double range = steps(axis.to()) - steps(axis.from());
        return start + (end - start) * (steps(value) - steps(axis.from())) / (range == 0 ? 1 : range);
    }

    /// The same, but not beyond the axis's ends.
    double inside(double value) {
        return Math.clamp(at(value), Math.min(start, end), Math.max(start, end));
    }

    /// Whether a value lies on the axis.
    boolean holds(double value) {
        return low() - SLACK * range() <= value && value <= high() + SLACK * range();
    }

    /// Round numbers along the axis.
    ///
    /// @param most so many at most, about
    List<Double> ticks(int most) {
        var ticks = axis.logarithmic() ? powers(most) : multiples(Math.max(2, most));
        int stride = Math.ceilDiv(ticks.size(), Math.max(2, most));
        return stride < 2
                ? ticks
                : ticks.stream().filter(tick -> ticks.indexOf(tick) % stride == 0).toList();
    }

    /// Where the axis begins and where it ends, in round numbers.
    List<Double> ends() {
        var all = ticks(FINE);
        if (all.isEmpty()) return all;
        return Stream.of(round(low()) ? low() : all.getFirst(), round(high()) ? high() : all.getLast()).distinct()
                .toList();
    }

    /// Whether two digits say it.
    private static boolean round(double value) {
        double power = value == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1);
        return Math.abs(value / power - Math.rint(value / power)) < SLACK;
    }

    private List<Double> multiples(int most) {
        double raw = range() / most;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = ROUND[ROUND.length - 1] * power;
        for (int r = ROUND.length - 1; r >= 0; r--)
            if (ROUND[r] * power >= raw * (1 - SLACK))
                step = ROUND[r] * power;
        var ticks = new ArrayList<Double>();
        for (double k = Math.ceil(low() / step - SLACK); k * step <= high() + SLACK * range(); k++)
            ticks.add(k * step + 0.);
        return ticks;
    }

    /// Powers of ten, with 2 and 5 times them where there is room.
    private List<Double> powers(int most) {
        var all = powers(1, 2, 5);
        return all.size() <= most ? all : powers(1.);
    }

    private List<Double> powers(double... times) {
        var ticks = new ArrayList<Double>();
        for (double power = Math.floor(Math.log10(low()) + SLACK); power <= Math.log10(high()) + SLACK; power++)
            for (double factor : times) {
                double tick = factor * Math.pow(10, power);
                if (tick >= low() * (1 - SLACK) && tick <= high() * (1 + SLACK))
                    ticks.add(tick);
            }
        return ticks;
    }

    private double low() {
        return Math.min(axis.from(), axis.to());
    }

    private double high() {
        return Math.max(axis.from(), axis.to());
    }

    private double range() {
        return high() == low() ? 1 : high() - low();
    }

    private double steps(double value) {
        return axis.logarithmic() ? Math.log10(Math.max(value, Double.MIN_NORMAL)) : value;
    }
}
