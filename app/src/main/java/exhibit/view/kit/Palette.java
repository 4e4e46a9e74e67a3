package exhibit.view.kit;

import exhibit.hardware.Knob;
import javafx.scene.paint.Color;

/// The colours, for what is drawn by hand; `look.css` names the same ones for what is styled.
public final class Palette {

    public static final Color GROUND = Color.web("#101418");
    public static final Color GLOW = Color.web("#1D2730");
    public static final Color GLOW_EDGE = Color.web("#141A20");
    public static final Color RAISED = Color.web("#1A2128");
    public static final Color LINE = Color.web("#2C3640");
    public static final Color QUIET = Color.web("#97A8B6");
    public static final Color WORDS = Color.web("#F2F5F7");

    public static final Color BELL = Color.web("#F0E442");
    public static final Color FISH = Color.web("#56B4E9");
    public static final Color STAR = Color.web("#E69F00");
    public static final Color LEAF = Color.web("#2FC79A");
    public static final Color KEY = Color.web("#E08CBF");
    static final Color MOON = Color.web("#E9EEF2");
    public static final Color DROP = Color.web("#7C83FD");
    static final Color TREE = Color.web("#A67C52");

    /// Things that get in each other's way.
    public static final Color AGAINST = Color.web("#F0705A");

    /// Degrees that never come back to the same hue.
    private static final double GOLDEN_ANGLE = 137.508;

    private Palette() {
    }

    /// A knob's, as its light on the panel.
    public static Color of(Knob knob) {
        int rgb = knob.colour();
        return Color.rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /// A colour for a feature that has no name.
    static Color numbered(int feature) {
        return Color.hsb(feature * GOLDEN_ANGLE % 360, .42, .88);
    }
}
