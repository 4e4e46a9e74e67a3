package exhibit.view.machine;

import exhibit.view.kit.Box;

/// Side by side a lane for each thing, always in the same order.
///
/// @param box where they lie
/// @param count how many
/// @param gate the height of the gate at their end
record Lanes(Box box, int count, double gate) {

    /// Fewer lanes than these stand no further apart.
    private static final int USUAL = 5;

    /// The height of a row, and the radius of a badge, in parts of a gate and of a lane.
    private static final double ROW = .83;
    private static final double BADGE = .375;
    private static final double FULL = .45;

    /// The width of a lane.
    private double pitch() {
        return box.width() / Math.max(USUAL, count);
    }

    /// The height of a row in which something comes.
    double row() {
        return ROW * gate;
    }

    double x(int lane) {
        return box.x() + box.width() / 2 + (lane - (count - 1) / 2.) * pitch();
    }

    /// The radius of a badge in full strength.
    double badge() {
        return Math.min(BADGE * gate, FULL * pitch());
    }

    /// The radius of a badge: six tenths of it at the faintest.
    double badge(double strength) {
        return badge() * (.62 + .38 * strength);
    }
}
