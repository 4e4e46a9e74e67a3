package exhibit.lessons;

import java.util.List;
import java.util.Map;

/// What `station story --json` has written: the first knob through its stops, up and back again.
///
/// @param models how many were trained
record Story(double importance, int models, List<Stop> stops) {

    private static final double KEPT = .5;

    /// @param sparsity where the knob stands
    /// @param alone how likely a thing that comes has come alone
    /// @param figures how many models came to which figure, such as "4 square"
    /// @param represented how many things are kept by most models
    /// @param W (m, n) of one of them
    record Stop(double sparsity, double alone, Map<String, Integer> figures, int represented, String geometry,
            double[][] W) {

        /// How many models agree on this figure.
        int agreeing() {
            return figures.get(represented + " " + geometry);
        }

        /// How many things each model keeps, least first.
        List<Integer> counts() {
            return figures.keySet().stream().map(figure -> Integer.valueOf(figure.split(" ")[0])).distinct().sorted()
                    .toList();
        }
    }

    /// Whether a thing counts as kept, as on the screen.
    ///
    /// @param W (m, n)
    static boolean keeps(double[][] W, int thing) {
        return Math.hypot(W[0][thing], W[1][thing]) > KEPT;
    }

    /// @param percent of sparsity
    /// @param back on the way back, where the knob passes twice
    Stop at(String percent, boolean back) {
        double sparsity = Double.parseDouble(percent) / 100;
        var there = stops.stream().filter(stop -> stop.sparsity == sparsity).toList();
        if (there.isEmpty() || back && there.size() < 2)
            throw new IllegalArgumentException("the knob does not pass " + percent + " %" + (back ? " twice" : ""));
        return back ? there.getLast() : there.getFirst();
    }
}
