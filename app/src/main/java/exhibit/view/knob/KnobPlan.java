package exhibit.view.knob;

import exhibit.view.kit.Box;
import exhibit.view.kit.ExpertLayout;

/// Where the parts of a knob on the screen lie: its circle in the middle between minus and plus, its name below. In
/// pixels.
///
/// @param middle of the circle from the left
/// @param y the middle of the circle from above
/// @param radius of the circle
/// @param twin the radius of the circles of minus and plus
/// @param text the height of its name
record KnobPlan(double middle, double y, double radius, double twin, double text) {

    /// The height of its name, in letters.
    private static final double TEXT = 1.5 * ExpertLayout.NAME;

    /// The height of the arc in radii, which is open below.
    private static final double OPEN = 1.8;

    /// Half of what circle, minus and plus need beside each other, in radii, and the edge beyond.
    private static final double ACROSS = 2.36;
    private static final double EDGE = 4;

    /// From the circle's middle to where minus and plus begin, in radii.
    private static final double BESIDE = 1.22;

    static KnobPlan of(double width, double height, double letters) {
        double text = TEXT * letters;
        double middle = width / 2;
        double radius = Math.min((height - text) / OPEN - 1, widest(width));
        double y = Math.max(radius + 1, (height - text) / 2);
        return new KnobPlan(middle, y, radius, Math.min(.95 * radius, (middle - EDGE - 1.3 * radius) / 2), text);
    }

    /// The radius at which minus and plus still fit beside it.
    private static double widest(double width) {
        return (width / 2 - EDGE) / ACROSS;
    }

    /// The square around a circle in the middle.
    Box circle(double radius) {
        return around(middle, radius);
    }

    Box minus() {
        return around(middle - BESIDE * radius - twin, twin);
    }

    Box plus() {
        return around(middle + BESIDE * radius + twin, twin);
    }

    private Box around(double x, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
