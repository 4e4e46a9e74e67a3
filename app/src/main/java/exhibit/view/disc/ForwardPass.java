package exhibit.view.disc;

import java.util.List;

/// One sample on its way through the model, as far as it is to be seen.
///
///     x (features)  h = Wx (hidden)
///
/// @param x what comes and how strongly, 0 to 1
/// @param before what came last; its arrows go as these light up
/// @param h where it lands
/// @param from where the dot was before
/// @param lit how far the arrows of what comes have lit up, 0 to 1
/// @param moved how far the dot has come from there to `h`, 0 to 1
public record ForwardPass(List<Double> x, List<Double> before, List<Double> h, List<Double> from, double lit,
        double moved) {

    public ForwardPass {
        x = List.copyOf(x);
        before = List.copyOf(before);
        h = List.copyOf(h);
        from = List.copyOf(from);
    }

    /// How brightly a thing shines, 0 to 1.
    double light(int thing) {
        return before.get(thing) + lit * (x.get(thing) - before.get(thing));
    }

    boolean comes(int thing) {
        return light(thing) > 0;
    }

    /// Coordinate k of the dot.
    ///
    /// @param moved how far it has come, 0 to 1
    public double dot(int k, double moved) {
        double way = Math.clamp(moved, 0, 1);
        double slower = 1 - (1 - way) * (1 - way);
        return from.get(k) + slower * (h.get(k) - from.get(k));
    }

    boolean isMoving() {
        return moved > 0 && moved < 1;
    }
}
