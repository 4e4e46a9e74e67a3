package exhibit.view.laboratory;

import exhibit.view.kit.Box;
import java.util.List;
import java.util.stream.IntStream;

/// Where everything goes on the page of a study. One picture leads: it is larger than all else that is to be seen, read
/// and turned together.
///
/// @param leader where the picture that leads goes
/// @param tiles where the others go
/// @param strip for what was measured, or how far the work is
/// @param words for the sentence that says what to watch
/// @param dials a place for each dial
record StudyPlan(Box leader, List<Box> tiles, Box strip, Box words, List<Box> dials) {

    /// Of the width, where the page lies.
    private static final double LEADER = .56;

    private static final int COLUMNS = 2;
    private static final double TILE_SHAPE = 1.4;

    /// In pixels on the screens that the pages were drawn for: a dial, what was measured, and a line of small letters.
    private static final double DIAL = 96;
    private static final double STANDING_DIAL = 112;
    private static final double STANDING_STRIP = 104;
    private static final double LINE = 26;
    private static final double STANDING_LINE = 38;

    /// @param tiles how many pictures do not lead
    /// @param dials how many dials live
    /// @param told whether there is something to be said of what was measured
    /// @param words how high the sentence is in letters as they are meant to be, in a page's `across`
    static StudyPlan of(PagePlan page, int tiles, int dials, boolean told, double words) {
        return page.stands() ? standing(page, tiles, dials, told, words) : lying(page, tiles, dials, told);
    }

    /// How wide the sentence may be.
    static double across(PagePlan page) {
        return page.stands() ? page.body().width() : right(page).width();
    }

    private static Box right(PagePlan page) {
        var body = page.body();
        return body.without(LEADER * body.width() + page.gap(), 0, 0, page.next().height() + .7 * page.gap());
    }

    private static StudyPlan lying(PagePlan page, int tiles, int dials, boolean told) {
        var body = page.body();
        var foot = page.foot();
        double line = tiles > 0 || told ? foot.height() : LINE * page.hand();
        var leader = body.without(0, 0, (1 - LEADER) * body.width(), line + .7 * page.gap());
        var right = right(page);
        var knobs = below(right, rows(dials), DIAL * page.hand(), .5 * page.gap());
        var small = tiles(foot, tiles, .7 * page.gap());
        double beside = tiles == 0 ? 0 : small.getLast().right() + page.gap() - foot.x();
        var words = right.without(0, 0, 0, dials == 0 ? 0 : right.bottom() - knobs.y() + .7 * page.gap());
        return new StudyPlan(leader, small, foot.without(beside, foot.height() - line, 0, 0), words,
                dials(knobs, dials, .5 * page.gap()));
    }

    private static StudyPlan standing(PagePlan page, int tiles, int dials, boolean told, double words) {
        var body = page.body();
        double gap = .7 * page.gap();
        var over = body.without(0, 0, 0, page.next().height() + gap);
        var knobs = below(over, rows(dials), STANDING_DIAL * page.hand(), .5 * page.gap());
        double foot = dials == 0 ? over.bottom() : knobs.y() - gap;
        var sentence = new Box(body.x(), foot - words, body.width(), words);
        double line = (told ? STANDING_STRIP : STANDING_LINE) * page.hand();
        var strip = new Box(body.x(), sentence.y() - gap - line, body.width(), line);
        var leader = new Box(body.x(), body.y(), body.width(), strip.y() - gap - body.y());
        return new StudyPlan(leader, tiles(page.foot(), tiles, gap), strip, sentence,
                dials(knobs, dials, .5 * page.gap()));
    }

    private static int rows(int dials) {
        return Math.ceilDiv(dials, COLUMNS);
    }

    /// Rows at the lower end of a box.
    private static Box below(Box box, int rows, double each, double gap) {
        double high = rows * each + Math.max(0, rows - 1) * gap;
        return new Box(box.x(), box.bottom() - high, box.width(), high);
    }

    private static List<Box> dials(Box knobs, int count, double gap) {
        int columns = Math.clamp(count, 1, COLUMNS);
        return IntStream.range(0, count).mapToObj(
                i -> knobs.row(i / columns, rows(count), gap).column(i % columns, columns, gap)).toList();
    }

    private static List<Box> tiles(Box foot, int count, double gap) {
        double wide = TILE_SHAPE * foot.height();
        return IntStream.range(0, count).mapToObj(
                i -> new Box(foot.x() + i * (wide + gap), foot.y(), wide, foot.height())).toList();
    }
}
