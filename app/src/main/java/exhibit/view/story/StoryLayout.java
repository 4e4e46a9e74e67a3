package exhibit.view.story;

import exhibit.view.kit.Viewing;
import exhibit.view.machine.HeroPlan;
import exhibit.view.machine.MachinePlan;

/// How large everything is on one screen, and where it goes.
///
/// @param large whether letters are large
/// @param letters the size of a title in pixels
/// @param finger the least width of what is tapped, in pixels
record StoryLayout(double width, double height, boolean large, double letters, double finger) {

    private static final double FINGER_MM = 20;

    /// No target takes more of the shorter side than this.
    private static final double MOST = .24;
    private static final double CAPTION = .72;

    static StoryLayout of(double width, double height, Viewing viewing, boolean large) {
        double finger = Math.min(FINGER_MM * viewing.pixels(width, height), MOST * Math.min(width, height));
        return new StoryLayout(width, height, large, viewing.measure(width, height, large).letters(), finger);
    }

    /// The size of what stands at something and names it.
    double caption() {
        return CAPTION * letters;
    }

    /// The size of a word on a tile, beside its icon.
    double tile() {
        return large ? letters : CAPTION * letters;
    }

    /// Whether the machine is told from left to right.
    boolean lies() {
        return machine().shape() == MachinePlan.Shape.LYING;
    }

    MachinePlan machine() {
        return MachinePlan.of(width, height, large, finger);
    }

    HeroPlan hero() {
        return HeroPlan.of(width, height, large, finger);
    }
}
