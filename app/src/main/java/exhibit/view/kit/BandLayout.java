package exhibit.view.kit;

/// What all pages with dials have in common: how large hands and letters are, and a band of dials and pills at the foot.
///
/// @param unit the screen against the one it was drawn for
/// @param hand how large hands and letters are; they grow more slowly than the screen, so that a larger one shows a
///     larger picture
/// @param base the size of plain words in pixels
/// @param gap the space between neighbours
/// @param rows as many as the dials stand in, one below the other
public record BandLayout(boolean lies, double unit, double hand, double base, double margin, double gap, Box band,
        Box knobs, int rows, Box pills) {

    /// Letters against plain words.
    public static final double TITLE = 1.75;
    public static final double VALUE = 1.12;
    public static final double NAME = .9;
    public static final double SMALL = .78;

    public static BandLayout of(double width, double height) {
        return width >= 1.1 * height ? lying(width, height) : standing(width, height);
    }

    /// Drawn for 800x480 on 7 inches, where 5.2 pixels are a millimetre.
    private static BandLayout lying(double width, double height) {
        double unit = Math.min(width / 800, height / 480);
        double hand = Math.pow(unit, .85);
        double margin = 20 * unit;
        double gap = 12 * hand;
        var band = new Box(margin, height - 10 * unit - 112 * hand, width - 2 * margin, 112 * hand);
        var pills = new Box(band.right() - 116 * hand, band.y() + 4 * hand, 116 * hand, band.height() - 8 * hand);
        return new BandLayout(true, unit, hand, 16 * hand, margin, gap, band,
                new Box(band.x() - gap, band.y(), pills.x() - band.x(), band.height()), 1, pills);
    }

    /// Drawn for 720x1280 on 7 inches, where 8.3 pixels are a millimetre.
    private static BandLayout standing(double width, double height) {
        double unit = Math.min(width / 720, height / 1280);
        double hand = Math.pow(unit, .85);
        double margin = 32 * unit;
        double gap = 16 * hand;
        var band = new Box(margin, height - 26 * unit - 306 * hand, width - 2 * margin, 306 * hand);
        var pills = new Box(band.right() - 140 * hand, band.y() - 16 * hand, 140 * hand, band.height());
        return new BandLayout(false, unit, hand, 24 * hand, margin, gap, band,
                new Box(band.x(), band.y(), pills.x() - band.x() - gap, band.height()), 2, pills);
    }
}
