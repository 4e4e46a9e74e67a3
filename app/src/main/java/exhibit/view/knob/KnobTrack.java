package exhibit.view.knob;

import javafx.scene.Group;

/// The way along which a knob's bead goes: 270 degrees, from below left over the top to below right.
abstract class KnobTrack extends Group {

    static final double START = 225;
    static final double SWEEP = -270;

    /// How far from the middle the bead goes, in radii of the face.
    static final double REACH = .86;

    /// @param radius of the face in pixels, whose middle lies so far to the right and below
    /// @param position 0 (left end) to 1 (right end)
    abstract void lay(double radius, double position);

    /// Without what tells a value.
    abstract void wake(boolean awake);

    /// The angle of a position in radians, anticlockwise from the right.
    static double angle(double position) {
        return Math.toRadians(START + SWEEP * position);
    }
}
