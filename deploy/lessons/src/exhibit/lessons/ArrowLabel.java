package exhibit.lessons;

import java.util.Locale;

/// A name at the end of an arrow: where it stands, from the middle and downwards, in hundredths of the circle.
///
/// @param anchor which end of it: start, middle or end
record ArrowLabel(String name, double x, double y, String anchor) {

    static final int LETTERS = 27;

    private static final String NAME = "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-family=\"Picture\""
            + " font-size=\"" + LETTERS + "\">%s</text>";

    /// @param x of the arrow's end
    /// @param y of it, upwards
    static ArrowLabel at(double x, double y, String name) {
        double far = 1 + .2 / Math.hypot(x, y), side = Math.abs(x) < .4 ? 0 : Math.signum(x);
        double below = side == 0 ? y > 0 ? 0 : 18 : 9;
        return new ArrowLabel(name, 100 * x * far, -100 * y * far + below,
                side == 0 ? "middle" : side > 0 ? "start" : "end");
    }

    String drawn() {
        return String.format(Locale.ROOT, NAME, x, y, anchor, name);
    }
}
