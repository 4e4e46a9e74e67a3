package exhibit.view.kit;

/// Where everything goes in the drawer for experts: picture left and controls below it when it lies, one above the
/// other when it stands.
///
/// @param base the size of plain words in pixels; all others are multiples
/// @param gap the space between neighbours
/// @param rows as many as the dials stand in, one below the other
/// @param tools four places side by side; the loss takes the first two
public record ExpertLayout(double base, double gap, Box disc, Box title, Box caption, Box sign, Box table, Box knobs,
        int rows, Box pills, Box tools) {

    public static final double TITLE = 1.75;
    public static final double VALUE = 1.12;
    public static final double NAME = .9;
    public static final double SMALL = .78;

    /// How high the table for experts is on a screen that stands.
    private static final double TABLE = 256;

    public static ExpertLayout of(double width, double height) {
        var frame = BandLayout.of(width, height);
        return frame.lies() ? lying(frame, width) : standing(frame, width);
    }

    public boolean stands() {
        return rows == 2;
    }

    /// All but the last two of the tools, in one.
    public Box wide() {
        return tools.without(0, 0, tools.width() / 2, 0);
    }

    /// One of four.
    public Box tool(int index) {
        return tools.column(index, 4, .5 * gap);
    }

    private static ExpertLayout lying(BandLayout frame, double width) {
        double hand = frame.hand();
        double margin = frame.margin();
        double gap = frame.gap();
        var band = frame.band();
        double side = Math.min(band.y() - 4 * frame.unit(), .46 * width);
        var disc = new Box(.4 * margin, (band.y() - side) / 2, side, side);
        double top = .6 * margin;
        var right = new Box(disc.right() + gap, top, width - margin - disc.right() - gap, band.y() - top);
        var title = new Box(right.x(), right.y(), right.width(), 34 * hand);
        var caption = new Box(right.x(), title.bottom(), right.width(), 22 * hand);
        var tools = new Box(right.x(), right.bottom() - 80 * hand, right.width(), 74 * hand);
        var table = new Box(right.x(), caption.bottom() + .7 * gap, right.width(),
                tools.y() - caption.bottom() - 1.4 * gap);
        return new ExpertLayout(frame.base(), gap, disc, title, caption,
                new Box(margin, disc.bottom() - 24 * hand, 150 * hand, 22 * hand), table, frame.knobs(), frame.rows(),
                frame.pills(), tools);
    }

    private static ExpertLayout standing(BandLayout frame, double width) {
        double hand = frame.hand();
        double margin = frame.margin();
        double gap = frame.gap();
        double across = frame.band().width();
        var title = new Box(margin, 22 * frame.unit(), across, 50 * hand);
        var caption = new Box(margin, title.bottom(), across, 36 * hand);
        var tools = new Box(margin, frame.pills().y() - .7 * gap - 124 * hand, across, 124 * hand);
        var table = new Box(margin, tools.y() - TABLE * hand, across, TABLE * hand - gap);
        double side = Math.min(width, table.y() - caption.bottom());
        var disc = new Box((width - side) / 2, caption.bottom(), side, side);
        return new ExpertLayout(frame.base(), gap, disc, title, caption,
                new Box(margin, table.y() - 36 * hand, 190 * hand, 32 * hand), table, frame.knobs(), frame.rows(),
                frame.pills(), tools);
    }
}
