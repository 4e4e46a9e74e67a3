package exhibit.view.disc;

import exhibit.model.Embedding;

/// How a solid is turned towards the visitor, and how a plane is: the first thing that is kept points up, the next one
/// lies clockwise of it. A model turned or mirrored is the same model, so nothing is told that is not so, and everybody
/// finds the same thing in the same place. Lines face him as they are.
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

    /// In so many seconds a plane comes two thirds nearer to its place: training is still seen to move.
    private static final double SLOWNESS = .4;

    /// Two things nearer to one line than this tell neither side, in sines.
    private static final double ONE_LINE = .2;
    private static final double STANDS = 1e-3;

    private double yaw = FIRST_YAW;
    private double pitch = FIRST_PITCH;
    private boolean stopped;

    /// The plane's turn in radians, against the clock, and then its sides: 1 as they are, -1 changed.
    private double angle;
    private double side = 1;
    private double wantedAngle;
    private double wantedSide = 1;
    private boolean faced;

    /// How far it is turned to the right, in radians.
    double yaw() {
        return yaw;
    }

    /// Says how a plane shall lie from now on; the first one lies so at once.
    void face(Embedding embedding) {
        if (embedding.hidden() != 2) return;
        int up = kept(embedding, 0);
        if (up == embedding.features()) return;
        wantedAngle = Math.PI / 2 - Math.atan2(embedding.coordinate(up, 1), embedding.coordinate(up, 0));
        for (int next = kept(embedding, up + 1); next < embedding.features(); next = kept(embedding, next + 1)) {
            double across = clockwise(embedding, up, next);
            if (Math.abs(across) > ONE_LINE) {
                wantedSide = Math.signum(across);
                break;
            }
        }
        if (!faced) follow(Double.POSITIVE_INFINITY);
        faced = true;
    }

    private static int kept(Embedding embedding, int from) {
        int i = from;
        while (i < embedding.features() && !embedding.represented(i))
            i++;
        return i;
    }

    /// The sine of the angle from one to the other.
    private static double clockwise(Embedding embedding, int from, int to) {
        double cross = embedding.coordinate(from, 1) * embedding.coordinate(to, 0)
                - embedding.coordinate(from, 0) * embedding.coordinate(to, 1);
        return cross / (embedding.norm(from) * embedding.norm(to));
    }

    /// The plane comes nearer to how it shall lie.
    ///
    /// @return whether it has not come there yet
    boolean follow(double seconds) {
        double part = 1 - Math.exp(-seconds / SLOWNESS);
        double around = Math.IEEEremainder(wantedAngle - angle, 2 * Math.PI);
        angle += part * around;
        side += part * (wantedSide - side);
        return Math.abs(around) > STANDS || Math.abs(wantedSide - side) > STANDS;
    }

    /// As long as nobody has stopped it.
    public void goOn(double seconds) {
        if (!stopped)
            yaw += RADIANS_A_SECOND * seconds;
    }

    /// How far the equator of a ball of radius 1 reaches up and down.
    double equator() {
        return Math.abs(Math.sin(pitch));
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
        return switch (embedding.hidden()) {
            case 1 -> x;
            case 2 -> planeRight(x, embedding.coordinate(feature, 1));
            default -> right(x, embedding.coordinate(feature, 2));
        };
    }

    double down(Embedding embedding, int feature) {
        return switch (embedding.hidden()) {
            case 1 -> 0;
            case 2 -> planeDown(embedding.coordinate(feature, 0), embedding.coordinate(feature, 1));
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

    /// Where the dot of a sample lies when it has come so far, 0 to 1.
    double right(ForwardPass pass, double moved) {
        return switch (pass.h().size()) {
            case 1 -> pass.dot(0, moved);
            case 2 -> planeRight(pass.dot(0, moved), pass.dot(1, moved));
            default -> right(pass.dot(0, moved), pass.dot(2, moved));
        };
    }

    double down(ForwardPass pass, double moved) {
        return switch (pass.h().size()) {
            case 1 -> 0;
            case 2 -> planeDown(pass.dot(0, moved), pass.dot(1, moved));
            default -> down(pass.dot(0, moved), pass.dot(1, moved), pass.dot(2, moved));
        };
    }

    /// Where a point of the plane lies.
    public double planeRight(double x, double y) {
        return side * (Math.cos(angle) * x - Math.sin(angle) * y);
    }

    public double planeDown(double x, double y) {
        return -(Math.sin(angle) * x + Math.cos(angle) * y);
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
