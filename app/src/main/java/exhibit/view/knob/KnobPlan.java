package exhibit.view.knob;

import exhibit.view.kit.Box;

/// Where the parts of a knob on the screen lie: what it says above, below it a capsule with a round end on either side
/// and the dial between them. In pixels.
///
/// @param words the line above, as wide as the knob
/// @param capsule below it
/// @param radius of the dial
/// @param end the radius of the ends
record KnobPlan(Box words, Box capsule, double radius, double end) {

    /// The height of the line above, in letters.
    private static final double LINE = 1.25;

    /// How long a capsule is at the least and at the most, in heights.
    private static final double SHORT = 2.25;
    private static final double LONG = 4;

    /// In heights of the capsule: its ends, how far the dial may lie over them, and the largest dial.
    private static final double END = .38;
    private static final double OVER = .07;
    private static final double DIAL = .46;

    /// @param names the size of the letters above
    static KnobPlan of(double width, double height, double names) {
        double line = LINE * names;
        double high = Math.min(height - line, width / SHORT);
        double wide = Math.min(width, LONG * high);
        double top = (height - line - high) / 2;
        var capsule = new Box((width - wide) / 2, top + line, wide, high);
        double between = wide / 2 - high / 2 - (END - OVER) * high;
        return new KnobPlan(new Box(0, top, width, line), capsule, Math.min(between, DIAL * high), END * high);
    }

    /// The square around a circle in the middle.
    Box circle(double radius) {
        return around(capsule.x() + capsule.width() / 2, radius);
    }

    Box less() {
        return around(capsule.x() + capsule.height() / 2, end);
    }

    Box more() {
        return around(capsule.right() - capsule.height() / 2, end);
    }

    private Box around(double x, double radius) {
        return new Box(x - radius, capsule.y() + capsule.height() / 2 - radius, 2 * radius, 2 * radius);
    }
}
