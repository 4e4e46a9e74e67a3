package exhibit.view.kit;

import exhibit.hardware.Knob;
import javafx.scene.paint.Color;

/// The colours, for what is drawn by hand; `look.css` names the same ones for what is styled.
public final class Palette {

    /// The screen's edge, and what is empty.
    public static final Color DEEP = Color.web("#0B0F13");
    public static final Color GROUND = Color.web("#101418");
    public static final Color GLOW = Color.web("#1D2730");
    public static final Color GLOW_EDGE = Color.web("#141A20");
    public static final Color RAISED = Color.web("#1A2128");
    public static final Color LINE = Color.web("#2C3640");
    public static final Color QUIET = Color.web("#97A8B6");

    /// What the model itself has made, and nothing else: its dot, the edges of its figures.
    public static final Color SUM = Color.WHITE;

    /// The hero's ring; the gates to and from it; the socket of what is lost; what can be tapped.
    public static final Color RING = Color.web("#7F93A3");
    public static final Color GATE = Color.web("#AEBCC7");
    public static final Color LOST = Color.web("#8698A6");
    public static final Color EDGE = Color.web("#4A5A67");
    public static final Color LIFT = Color.web("#232D36");

    /// The plate, from its middle to its rim.
    public static final Color PLATE = Color.web("#27333E");
    public static final Color PLATE_RIM = Color.web("#0F151B");

    /// Wrong, and against each other.
    public static final Color CORAL = Color.web("#FF8B76");

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
