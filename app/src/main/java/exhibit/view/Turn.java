package exhibit.view;

import exhibit.model.Embedding;

/// How a solid is turned towards the visitor. Lines and planes face him as they are.
final class Turn {

    /// Where a point lies on the screen, in units of the circle's radius: x to the right, y down, depth towards the eye.
    record Spot(double x, double y, double depth) {}

    /// One round in half a minute: slow enough to follow one thing with the eye.
    private static final double RADIANS_A_SECOND = 2 * Math.PI / 30;
    private static final double STEEPEST = 1.2;
    private static final double FIRST_YAW = .6;
    private static final double FIRST_PITCH = .38;

    private double yaw = FIRST_YAW;
    private double pitch = FIRST_PITCH;

    /// How far it is turned to the right, in radians.
    double yaw() {
        return yaw;
    }

    void goOn(double seconds) {
        yaw += RADIANS_A_SECOND * seconds;
    }

    /// Turned by hand; one radius of the circle is one radian.
    void drag(double right, double down) {
        yaw += right;
        pitch = Math.clamp(pitch + down, -STEEPEST, STEEPEST);
    }

    /// The tip of a feature's arrow; beyond three dimensions, its shadow in the first three.
    Spot tip(Embedding embedding, int feature) {
        double x = embedding.coordinate(feature, 0);
        return switch (embedding.hidden()) {
            case 1 -> new Spot(x, 0, 0);
            case 2 -> new Spot(x, -embedding.coordinate(feature, 1), 0);
            default -> turned(x, embedding.coordinate(feature, 1), embedding.coordinate(feature, 2));
        };
    }

    /// Without perspective: parallel things stay parallel.
    Spot turned(double x, double y, double z) {
        double away = Math.cos(yaw) * z - Math.sin(yaw) * x;
        double up = Math.cos(pitch) * y - Math.sin(pitch) * away;
        return new Spot(Math.cos(yaw) * x + Math.sin(yaw) * z, -up, Math.sin(pitch) * y + Math.cos(pitch) * away);
    }
}
