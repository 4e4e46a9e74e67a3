package exhibit.view.laboratory;

import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;

/// What all pages of the laboratory have at the same places: the title, where one is, the way out, and the ways to the
/// pages before and after.
///
/// @param base the size of plain words in pixels
/// @param hand how large hands and letters are
/// @param gap the space between neighbours
/// @param where for the room and the number of the page
/// @param back the pill that leads out
/// @param body what is left for the page itself, `previous` and `next` at its lower right corner
/// @param stands whether the screen is higher than wide
record PagePlan(double base, double hand, double gap, Box title, Box where, Box back, Box body, Box previous, Box next,
        boolean stands) {

    /// A page that stands has room for so many pills beside each other.
    static final int PILLS = 5;

    /// The space between pills, in gaps.
    static final double CLOSE = .7;

    static PagePlan of(double width, double height) {
        var frame = BandLayout.of(width, height);
        return frame.lies() ? lying(frame, height) : standing(frame, height);
    }

    private static PagePlan lying(BandLayout frame, double height) {
        double hand = frame.hand(), across = frame.band().width();
        var top = new Box(frame.margin(), 12 * frame.unit(), across, 46 * hand);
        var back = new Box(top.right() - 104 * hand, top.y(), 104 * hand, top.height());
        var where = new Box(back.x() - frame.gap() - 112 * hand, top.y(), 112 * hand, top.height());
        var title = new Box(top.x(), top.y(), where.x() - frame.gap() - top.x(), top.height());
        double y = top.bottom() + .5 * frame.gap();
        var body = new Box(top.x(), y, across, height - 10 * frame.unit() - y);
        return of(frame, title, where, back, body, new Box(0, 0, 104 * hand, 64 * hand));
    }

    private static PagePlan standing(BandLayout frame, double height) {
        double hand = frame.hand(), across = frame.band().width();
        var top = new Box(frame.margin(), 24 * frame.unit(), across, 68 * hand);
        var back = new Box(top.right() - 140 * hand, top.y(), 140 * hand, top.height());
        var title = new Box(top.x(), top.y(), back.x() - frame.gap() - top.x(), top.height());
        var where = new Box(top.x(), top.bottom(), across, 36 * hand);
        double y = where.bottom() + .5 * frame.gap();
        var body = new Box(top.x(), y, across, height - 26 * frame.unit() - y);
        return of(frame, title, where, back, body,
                new Box(0, 0, body.column(0, PILLS, CLOSE * frame.gap()).width(), 96 * hand));
    }

    /// @param pill how large one is
    private static PagePlan of(BandLayout frame, Box title, Box where, Box back, Box body, Box pill) {
        var next = new Box(body.right() - pill.width(), body.bottom() - pill.height(), pill.width(), pill.height());
        var previous = new Box(next.x() - CLOSE * frame.gap() - pill.width(), next.y(), pill.width(), pill.height());
        return new PagePlan(frame.base(), frame.hand(), frame.gap(), title, where, back, body, previous, next,
                !frame.lies());
    }

    /// What lies left of both pills, as high as they are.
    Box foot() {
        return new Box(body.x(), next.y(), previous.x() - CLOSE * gap - body.x(), next.height());
    }
}
