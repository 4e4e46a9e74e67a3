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
        var frame = Frame.of(width, height);
        return frame.lies() ? lying(frame, width) : standing(frame, width);
    }

    private static Plan lying(Frame frame, double width) {
        double hand = frame.hand();
        double margin = frame.margin();
        double gap = frame.gap();
        var band = frame.band();
        var pills = frame.pills();
        double side = Math.min(band.y() - 4 * frame.unit(), .46 * width);
        var disc = new Box(.4 * margin, (band.y() - side) / 2, side, side);
        var right = new Box(disc.right() + gap, margin, width - margin - disc.right() - gap, band.y() - margin);
        var title = new Box(right.x(), right.y(), right.width(), 36 * hand);
        var caption = new Box(right.x(), title.bottom(), right.width(), 26 * hand);
        var charts = new Box(right.x(), caption.bottom() + gap, right.width(),
                right.bottom() - caption.bottom() - 2 * gap);
        double loss = Math.max(50 * hand, .22 * charts.height());
        return new Plan(frame.base(), gap, disc, title, caption,
                new Box(margin, disc.bottom() - 24 * hand, 110 * hand, 22 * hand),
                new Box(charts.x(), charts.y(), charts.width(), charts.height() - loss - gap),
                new Box(charts.x(), charts.bottom() - loss, pills.x() - gap - charts.x(), loss), frame.knobs(),
                frame.dials(), pills, new Box(pills.x(), charts.bottom() - loss, pills.width(), loss));
    }

    private static Plan standing(Frame frame, double width) {
        double hand = frame.hand();
        double margin = frame.margin();
        double gap = frame.gap();
        double across = frame.band().width();
        var pills = frame.pills();
        var title = new Box(margin, 26 * frame.unit(), across, 54 * hand);
        var caption = new Box(margin, title.bottom(), across, 38 * hand);
        double charts = 311 * hand;
        double loss = 66 * hand;
        double side = Math.min(width, frame.band().y() - gap - charts - caption.bottom());
        var disc = new Box((width - side) / 2, caption.bottom(), side, side);
        var table = new Box(margin, disc.bottom(), across, charts - loss - gap);
        return new Plan(frame.base(), gap, disc, title, caption,
                new Box(margin, disc.bottom() - 40 * hand, 150 * hand, 32 * hand), table,
                new Box(margin, table.bottom() + gap, pills.x() - gap - margin, loss), frame.knobs(), frame.dials(),
                pills, new Box(pills.x(), table.bottom() + gap, pills.width(), loss));
    }
}
