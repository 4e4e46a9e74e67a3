package exhibit.view;

/// From how far which screen is read.
///
/// @param longer the longer side of the picture in mm
/// @param distance of the eyes in mm
record Viewing(double longer, double distance) {

    /// As the settings come: 7 inches from half a metre.
    static final Viewing USUAL = new Viewing(155, 500);

    private static final double LARGE_DEGREES = .7;

    /// A capital's part of the size of letters, in Inter.
    private static final double CAPITAL = .727;

    /// The size of letters whose capitals fill 0.7 degrees of what is seen, in pixels.
    double large(double width, double height) {
        double capital = 2 * distance * Math.tan(Math.toRadians(LARGE_DEGREES / 2));
        return capital / CAPITAL * Math.max(width, height) / longer;
    }
}
