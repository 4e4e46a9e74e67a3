package exhibit.view;

/// Where everything goes on a screen of some size: picture left and controls below it when it lies, one above the
/// other when it stands.
///
/// @param base the size of plain words in pixels; all others are multiples
/// @param gap the space between neighbours
/// @param dials as many columns as the dials stand in
/// @param door the pill that leads to another room
record Plan(double base, double gap, Box disc, Box title, Box caption, Box sign, Box table, Box loss, Box knobs,
        int dials, Box pills, Box door) {

    static final double TITLE = 1.75;
    static final double VALUE = 1.12;
    static final double NAME = .9;
    static final double SMALL = .78;

    static Plan of(double width, double height) {
        return width >= 1.1 * height ? lying(width, height) : standing(width, height);
    }

    /// Drawn for 800x480 on 7 inches, where 5.2 pixels are a millimetre. Hands and letters grow more slowly than the
    /// screen, so that a larger one shows a larger picture.
    private static Plan lying(double width, double height) {
        double unit = Math.min(width / 800, height / 480);
        double hand = Math.pow(unit, .85);
        double margin = 20 * unit;
        double gap = 12 * hand;
        var band = new Box(margin, height - 10 * unit - 112 * hand, width - 2 * margin, 112 * hand);
        double side = Math.min(band.y() - 4 * unit, .46 * width);
        var disc = new Box(.4 * margin, (band.y() - side) / 2, side, side);
        var right = new Box(disc.right() + gap, margin, width - margin - disc.right() - gap, band.y() - margin);
        var title = new Box(right.x(), right.y(), right.width(), 36 * hand);
        var caption = new Box(right.x(), title.bottom(), right.width(), 26 * hand);
        var charts = new Box(right.x(), caption.bottom() + gap, right.width(),
                right.bottom() - caption.bottom() - 2 * gap);
        double loss = Math.max(50 * hand, .22 * charts.height());
        var pills = new Box(band.right() - 116 * hand, band.y() + 4 * hand, 116 * hand, band.height() - 8 * hand);
        return new Plan(16 * hand, gap, disc, title, caption,
                new Box(margin, disc.bottom() - 24 * hand, 110 * hand, 22 * hand),
                new Box(charts.x(), charts.y(), charts.width(), charts.height() - loss - gap),
                new Box(charts.x(), charts.bottom() - loss, pills.x() - gap - charts.x(), loss),
                new Box(band.x() - gap, band.y(), pills.x() - band.x(), band.height()), 4, pills,
                new Box(pills.x(), charts.bottom() - loss, pills.width(), loss));
    }

    /// Drawn for 720x1280 on 7 inches, where 8.3 pixels are a millimetre.
    private static Plan standing(double width, double height) {
        double unit = Math.min(width / 720, height / 1280);
        double hand = Math.pow(unit, .85);
        double margin = 32 * unit;
        double gap = 16 * hand;
        double across = width - 2 * margin;
        var title = new Box(margin, 26 * unit, across, 54 * hand);
        var caption = new Box(margin, title.bottom(), across, 38 * hand);
        var band = new Box(margin, height - 26 * unit - 306 * hand, across, 306 * hand);
        var pills = new Box(band.right() - 140 * hand, band.y() - 16 * hand, 140 * hand, band.height());
        double charts = 311 * hand;
        double loss = 66 * hand;
        double side = Math.min(width, band.y() - gap - charts - caption.bottom());
        var disc = new Box((width - side) / 2, caption.bottom(), side, side);
        var table = new Box(margin, disc.bottom(), across, charts - loss - gap);
        return new Plan(24 * hand, gap, disc, title, caption,
                new Box(margin, disc.bottom() - 40 * hand, 150 * hand, 32 * hand), table,
                new Box(margin, table.bottom() + gap, pills.x() - gap - margin, loss),
                new Box(band.x(), band.y(), pills.x() - band.x() - gap, band.height()), 2, pills,
                new Box(pills.x(), table.bottom() + gap, pills.width(), loss));
    }
}
