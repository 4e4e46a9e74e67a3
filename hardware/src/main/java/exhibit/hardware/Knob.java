package exhibit.hardware;

/// The knobs of the panel, counted from the left. What there is once for each of them, apart from what it turns, stands
/// here: whoever draws, lights, types, learns or wires knobs goes through them all.
public enum Knob implements Control {
    FIRST("QAZ", "blue", 0x56B4E9, 0x0A2E48),
    SECOND("WSX", "orange", 0xE69F00, 0x482800),
    THIRD("EDC", "green", 0x2FC79A, 0x04402C),
    FOURTH("RFV", "pink", 0xE08CBF, 0x40142C),
    ;

    private final String keys;
    private final String hue;
    private final int colour;
    private final int light;

    /// @param keys of its column on a keyboard: one that turns it right, one that turns it left, and those that push it
    /// @param hue what the colour is called where the panel is built
    /// @param colour on the screen, 0xRRGGBB
    /// @param light the same at the panel, 0xRRGGBB: dim enough to look into
    Knob(String keys, String hue, int colour, int light) {
        this.keys = keys;
        this.hue = hue;
        this.colour = colour;
        this.light = light;
    }

    @Override
    public String keys() {
        return keys;
    }

    /// What its colour is called, for who builds the panel.
    String hue() {
        return hue;
    }

    /// Its colour on the screen, 0xRRGGBB.
    public int colour() {
        return colour;
    }

    /// The colour of its light at the panel, 0xRRGGBB.
    public int light() {
        return light;
    }
}
