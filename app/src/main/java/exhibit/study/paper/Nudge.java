package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// One input of a model with two hidden dimensions, and what a small push δ at it does. Of all pushes of one length only
/// those count that the hidden layer sees, and of those there is one for each direction that h can be moved in:
///
///     δ = ε Wᵀ(WWᵀ)⁻¹u / ‖Wᵀ(WWᵀ)⁻¹u‖ (n), u (2) the direction        h' = W(x + δ)        x' = ReLU(Wᵀh' + b)
///     cost = Σ_j (x'_j - x_j)², with δ less without it
///
/// @param x what there is, a number a feature
/// @param epsilon ε, the length of every push
record Nudge(Embedding embedding, List<Double> x, double epsilon) {

    /// Directions that are looked at, all around.
    static final int DIRECTIONS = 36;

    Nudge {
        if (embedding.hidden() != 2)
            throw new IllegalArgumentException("a push is looked at in two dimensions");
    }

    /// The direction of a number, in radians.
    static double angle(int direction) {
        return 2 * Math.PI * direction / DIRECTIONS;
    }

    /// δ.
    List<Double> push(int direction) {
        double right = Math.cos(angle(direction)), up = Math.sin(angle(direction));
        double a = rows(0, 0), b = rows(0, 1), c = rows(1, 1);
        var push = each(i -> embedding.coordinate(i, 0) * (c * right - b * up)
                + embedding.coordinate(i, 1) * (a * up - b * right));
        double length = Math.sqrt(push.stream().mapToDouble(d -> d * d).sum());
        return push.stream().map(d -> length == 0 ? 0 : epsilon * d / length).toList();
    }

    /// h without a push.
    Plot.Point hidden() {
        return hidden(x);
    }

    /// h'.
    Plot.Point hidden(int direction) {
        return hidden(pushed(direction));
    }

    /// x' without a push.
    List<Double> output() {
        return output(hidden());
    }

    List<Double> output(int direction) {
        return output(hidden(direction));
    }

    /// How much worse the output gets.
    double cost(int direction) {
        return error(output(direction)) - error(output());
    }

    /// The direction that costs most.
    int worst() {
        int worst = 0;
        for (int direction = 1; direction < DIRECTIONS; direction++)
            if (cost(direction) > cost(worst)) worst = direction;
        return worst;
    }

    private List<Double> pushed(int direction) {
        var push = push(direction);
        return each(i -> x.get(i) + push.get(i));
    }

    private Plot.Point hidden(List<Double> input) {
        return new Plot.Point(along(input, 0), along(input, 1));
    }

    private double along(List<Double> input, int k) {
        return IntStream.range(0, input.size()).mapToDouble(i -> embedding.coordinate(i, k) * input.get(i)).sum();
    }

    private List<Double> output(Plot.Point h) {
        return each(i -> Math.max(embedding.coordinate(i, 0) * h.x() + embedding.coordinate(i, 1) * h.y()
                + embedding.bias(i), 0));
    }

    private double error(List<Double> output) {
        return IntStream.range(0, x.size()).mapToDouble(i -> Math.pow(output.get(i) - x.get(i), 2)).sum();
    }

    /// An entry of WWᵀ (2, 2).
    private double rows(int k, int l) {
        return IntStream.range(0, x.size())
                .mapToDouble(i -> embedding.coordinate(i, k) * embedding.coordinate(i, l)).sum();
    }

    private List<Double> each(IntToDoubleFunction of) {
        return IntStream.range(0, x.size()).mapToObj(of::applyAsDouble).toList();
    }
}
