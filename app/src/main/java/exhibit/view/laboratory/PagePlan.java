package exhibit.view.laboratory;

import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import java.util.List;

/// Where everything goes on a page of the laboratory: plots left and words right when the screen lies, one above the
/// other when it stands; the dials below, as on the exhibit.
///
/// @param base the size of plain words in pixels
/// @param gap the space between neighbours
/// @param back the pill that leads out
/// @param plots where the plots share their room
/// @param rows as many as the dials stand in, one below the other
record PagePlan(double base, double gap, Box title, Box back, Box plots, Box words, Box progress, Box knobs, int rows,
        Box pills) {

    /// The first of three plots gets the larger part.
    private static final double FIRST = .58;

    static PagePlan of(double width, double height) {
        var frame = BandLayout.of(width, height);
        return frame.lies() ? lying(frame) : standing(frame);
    }

    private static PagePlan lying(BandLayout frame) {
        double hand = frame.hand();
        var band = frame.band();
        var top = new Box(frame.margin(), 12 * frame.unit(), band.width(), 46 * hand);
        var back = new Box(top.right() - 116 * hand, top.y(), 116 * hand, top.height());
        var body = new Box(frame.margin(), top.bottom() + .7 * frame.gap(), band.width(),
                band.y() - top.bottom() - 1.4 * frame.gap());
        double aside = 234 * hand;
        var words = new Box(body.right() - aside, body.y(), aside, body.height() - 34 * hand);
        return of(frame, top, back,
                new Box(body.x(), body.y(), band.width() - aside - 1.6 * frame.gap(), body.height()), words,
                new Box(words.x(), words.bottom() + 10 * hand, aside, 24 * hand));
    }

    private static PagePlan standing(BandLayout frame) {
        double hand = frame.hand();
        double margin = frame.margin();
        double across = frame.band().width();
        var top = new Box(margin, 24 * frame.unit(), across, 68 * hand);
        var back = new Box(top.right() - 140 * hand, top.y(), 140 * hand, top.height());
        var progress = new Box(margin, frame.band().y() - frame.gap() - 34 * hand, across, 34 * hand);
        var words = new Box(margin, progress.y() - .4 * frame.gap() - 214 * hand, across, 214 * hand);
        return of(frame, top, back, new Box(margin, top.bottom() + frame.gap(), across,
                words.y() - top.bottom() - 2 * frame.gap()), words, progress);
    }

    private static PagePlan of(BandLayout frame, Box top, Box back, Box plots, Box words, Box progress) {
        var title = new Box(top.x(), top.y(), top.width() - back.width() - frame.gap(), top.height());
        return new PagePlan(frame.base(), frame.gap(), title, back, plots, words, progress, frame.knobs(),
                frame.rows(), frame.pills());
    }

    /// The same where the words need less height than they have: above them, the plots get it.
    PagePlan withWords(double height) {
        double spare = stands() ? Math.max(0, words.height() - height) : 0;
        return new PagePlan(base, gap, title, back, plots.without(0, 0, 0, -spare),
                words.without(0, spare, 0, 0), progress, knobs, rows, pills);
    }

    boolean stands() {
        return rows == 2;
    }

    /// The places of one, two or three plots.
    List<Box> plots(int count) {
        if (count == 1)
            return List.of(plots);
        double apart = 1.2 * gap;
        return stands() ? below(count, apart) : beside(count, apart);
    }

    private List<Box> below(int count, double apart) {
        if (count == 2)
            return List.of(plots.row(0, 2, apart), plots.row(1, 2, apart));
        var first = plots.without(0, 0, 0, (1 - FIRST) * plots.height() + apart / 2);
        var rest = plots.without(0, first.height() + apart, 0, 0);
        return List.of(first, rest.column(0, 2, apart), rest.column(1, 2, apart));
    }

    private List<Box> beside(int count, double apart) {
        if (count == 2)
            return List.of(plots.column(0, 2, apart), plots.column(1, 2, apart));
        var first = plots.without(0, 0, (1 - FIRST) * plots.width() + apart / 2, 0);
        var rest = plots.without(first.width() + apart, 0, 0, 0);
        return List.of(first, rest.row(0, 2, .6 * apart), rest.row(1, 2, .6 * apart));
    }
}
