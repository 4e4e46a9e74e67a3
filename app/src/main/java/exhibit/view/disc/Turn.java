package exhibit.view.disc;

import exhibit.model.Embedding;

/// How a solid is turned towards the visitor. Lines and planes face him as they are.
///
/// It says where the tip of a feature's arrow lies on the screen, in units of the circle's radius: `right`, `down`, and
/// `depth` towards the eye; beyond three dimensions, the tip of its shadow in the first three. Three numbers and no
/// point, because a frame asks for hundreds and leaves no garbage.
public final class Turn {

    /// One round in twelve seconds: slow enough to follow one thing with the eye, fast enough to be seen as a body.
    private static final double RADIANS_A_SECOND = 2 * Math.PI / 12;
    private static final double STEEPEST = 1.2;
    private static final double FIRST_YAW = .6;
    private static final double FIRST_PITCH = Math.toRadians(23);

    private double yaw = FIRST_YAW;
    private double pitch = FIRST_PITCH;
    private boolean stopped;

    /// How far it is turned to the right, in radians.
    double yaw() {
        return yaw;
    }

    /// As long as nobody has stopped it.
    public void goOn(double seconds) {
        if (!stopped)
            yaw += RADIANS_A_SECOND * seconds;
    }

    boolean isStopped() {
        return stopped;
    }

    void stopOrGo() {
        stopped = !stopped;
    }

    /// Turned by hand; one radius of the circle is one radian.
    void drag(double right, double down) {
        yaw += right;
        pitch = Math.clamp(pitch + down, -STEEPEST, STEEPEST);
    }

    double right(Embedding embedding, int feature) {
        double x = embedding.coordinate(feature, 0);
        return embedding.hidden() < 3 ? x : right(x, embedding.coordinate(feature, 2));
    }

    double down(Embedding embedding, int feature) {
        return switch (embedding.hidden()) {
            case 1 -> 0;
            case 2 -> -embedding.coordinate(feature, 1);
            default -> down(embedding.coordinate(feature, 0), embedding.coordinate(feature, 1),
                    embedding.coordinate(feature, 2));
        };
    }

    double depth(Embedding embedding, int feature) {
        if (embedding.hidden() < 3)
            return 0;
        double away = away(embedding.coordinate(feature, 0), embedding.coordinate(feature, 2));
        return Math.sin(pitch) * embedding.coordinate(feature, 1) + Math.cos(pitch) * away;
    }

    /// The same of any point (x, y, z). Without perspective: parallel things stay parallel.
    public double right(double x, double z) {
        return Math.cos(yaw) * x + Math.sin(yaw) * z;
    }

    public double down(double x, double y, double z) {
        return Math.sin(pitch) * away(x, z) - Math.cos(pitch) * y;
    }

    private double away(double x, double z) {
        return Math.cos(yaw) * z - Math.sin(yaw) * x;
    }
}
