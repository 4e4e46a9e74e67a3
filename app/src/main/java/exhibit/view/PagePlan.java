package exhibit.view;

import java.util.List;

/// Where everything goes on a page of the laboratory: plots left and words right when the screen lies, one above the
/// other when it stands; the dials below, as on the exhibit.
///
/// @param base the size of plain words in pixels
/// @param gap the space between neighbours
/// @param back the pill that leads out
/// @param plots where the plots share their room
/// @param dials as many columns as the dials stand in
record PagePlan(double base, double gap, Box title, Box back, Box plots, Box words, Box progress, Box knobs, int dials,
        Box pills) {

    /// The first of three plots gets the larger part.
    private static final double FIRST = .58;

    static PagePlan of(double width, double height) {
        return width >= 1.1 * height ? lying(width, height) : standing(width, height);
    }

    private static PagePlan lying(double width, double height) {
        double unit = Math.min(width / 800, height / 480);
        double hand = Math.pow(unit, .85);
        double margin = 20 * unit;
        double gap = 12 * hand;
        double across = width - 2 * margin;
        var top = new Box(margin, 12 * unit, across, 46 * hand);
        var back = new Box(top.right() - 116 * hand, top.y(), 116 * hand, top.height());
        var band = new Box(margin, height - 10 * unit - 112 * hand, across, 112 * hand);
        var body = new Box(margin, top.bottom() + .7 * gap, across, band.y() - top.bottom() - 1.4 * gap);
        double aside = 234 * hand;
        var words = new Box(body.right() - aside, body.y(), aside, body.height() - 34 * hand);
        var pills = new Box(band.right() - 116 * hand, band.y() + 4 * hand, 116 * hand, band.height() - 8 * hand);
        return new PagePlan(16 * hand, gap, new Box(margin, top.y(), across - back.width() - gap, top.height()), back,
                new Box(body.x(), body.y(), across - aside - 1.6 * gap, body.height()), words,
                new Box(words.x(), words.bottom() + 10 * hand, aside, 24 * hand),
                new Box(band.x() - gap, band.y(), pills.x() - band.x(), band.height()), 4, pills);
    }

    private static PagePlan standing(double width, double height) {
        double unit = Math.min(width / 720, height / 1280);
        double hand = Math.pow(unit, .85);
        double margin = 32 * unit;
        double gap = 16 * hand;
        double across = width - 2 * margin;
        var top = new Box(margin, 24 * unit, across, 68 * hand);
        var back = new Box(top.right() - 140 * hand, top.y(), 140 * hand, top.height());
        var band = new Box(margin, height - 26 * unit - 306 * hand, across, 306 * hand);
        var progress = new Box(margin, band.y() - gap - 34 * hand, across, 34 * hand);
        var words = new Box(margin, progress.y() - .4 * gap - 214 * hand, across, 214 * hand);
        var pills = new Box(band.right() - 140 * hand, band.y() - 16 * hand, 140 * hand, band.height());
        return new PagePlan(24 * hand, gap, new Box(margin, top.y(), across - back.width() - gap, top.height()), back,
                new Box(margin, top.bottom() + gap, across, words.y() - top.bottom() - 2 * gap), words, progress,
                new Box(band.x(), band.y(), pills.x() - band.x() - gap, band.height()), 2, pills);
    }

    boolean stands() {
        return dials == 2;
    }

    /// The places of one, two or three plots.
    List<Box> plots(int count) {
        if (count == 1)
            return List.of(plots);
        double apart = 1.2 * gap;
        if (count == 2)
            return stands()
                    ? List.of(plots.row(0, 2, apart), plots.row(1, 2, apart))
                    : List.of(plots.column(0, 2, apart), plots.column(1, 2, apart));
        var first = stands()
                ? plots.without(0, 0, 0, (1 - FIRST) * plots.height() + apart / 2)
                : plots.without(0, 0, (1 - FIRST) * plots.width() + apart / 2, 0);
        var rest = stands()
                ? plots.without(0, first.height() + apart, 0, 0)
                : plots.without(first.width() + apart, 0, 0, 0);
        return stands()
                ? List.of(first, rest.column(0, 2, apart), rest.column(1, 2, apart))
                : List.of(first, rest.row(0, 2, .6 * apart), rest.row(1, 2, .6 * apart));
    }
}
