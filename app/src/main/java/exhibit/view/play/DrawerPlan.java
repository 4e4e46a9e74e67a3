package exhibit.view.play;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where everything goes in the drawer for experts, with letters for eyes: the disc and one plot large, beside each
/// other when the screen lies, and knobs and buttons below.
///
/// @param letters the size of plain words in pixels; most are smaller here, none below `PlayPlan.SMALLEST`
/// @param gap the space between neighbours
/// @param ring the square around the disc's ring
/// @param title how many things there are for how much room
/// @param caption what came of it
/// @param sign which luck it is, and whether it rests
/// @param hero the plot
/// @param tools another plot, the recipe, and the way out
/// @param rows as many as the knobs stand in
/// @param verbs one below the other
record DrawerPlan(double letters, double gap, Box ring, Box title, Box caption, Box sign, Box hero, Box tools,
        Box knobs, int rows, Box verbs) {

    /// Of plain words: the title's letters, and the rows of title, caption and smallest words.
    static final double TITLE = .9;
    private static final double ROW = 1.3;

    /// What badges add to the ring.
    private static final double REACH = 1.14;

    /// The width of buttons, in letters.
    private static final double VERBS = 3.5;

    static DrawerPlan of(double width, double height, Viewing.Measure measure) {
        return width >= .9 * height ? lying(width, height, measure) : standing(width, height, measure);
    }

    boolean stands() {
        return rows > 1;
    }

    private static DrawerPlan lying(double width, double height, Viewing.Measure measure) {
        double letters = measure.letters();
        double gap = .3 * letters;
        double foot = .235 * height;
        var all = new Box(gap, gap, width - 2 * gap, height - 2 * gap);
        var above = all.without(0, 0, 0, foot);
        double side = Math.min(above.height(), .42 * width) / REACH;
        double left = REACH * side + gap;
        var ring = new Box(gap + (REACH - 1) / 2 * side, above.y() + (above.height() - side) / 2, side, side);
        return plan(letters, gap, ring, above.without(left, 0, 0, 0), new Box(gap, above.bottom(), left, 0),
                all.without(0, above.height() + gap / 2, 0, 0), 1);
    }

    private static DrawerPlan standing(double width, double height, Viewing.Measure measure) {
        double letters = measure.letters();
        double gap = .3 * letters;
        double foot = .25 * height;
        var all = new Box(gap, gap, width - 2 * gap, height - 2 * gap);
        double head = heads(letters);
        double free = all.height() - foot - head - measure.finger() - 3 * gap;
        double side = Math.min(.75 * width, .6 * free) / REACH;
        var ring = new Box((width - side) / 2, gap + head + (REACH - 1) / 2 * side, side, side);
        var right = all.without(0, head + REACH * side, 0, foot);
        var plan = plan(letters, gap, ring, right,
                new Box(gap, right.y() + ROW * PlayPlan.SMALLEST * letters, width, 0),
                all.without(0, all.height() - foot + gap / 2, 0, 0), 2);
        return plan.under(all);
    }

    /// The height of title and caption.
    private static double heads(double letters) {
        return ROW * (TITLE + PlayPlan.CAPTION) * letters;
    }

    /// @param right where words, plot and tools stand, one below the other
    /// @param corner where the sign stands: its left, its bottom and its width
    private static DrawerPlan plan(double letters, double gap, Box ring, Box right, Box corner, Box foot, int rows) {
        double line = ROW * PlayPlan.SMALLEST * letters;
        var title = new Box(right.x(), right.y(), right.width(), ROW * TITLE * letters);
        var caption = new Box(right.x(), title.bottom(), right.width(), heads(letters) - title.height());
        double tools = 1.75 * letters;
        var hero = right.without(0, rows > 1 ? line : heads(letters) + gap, 0, tools + gap);
        var verbs = foot.without(foot.width() - VERBS * letters, 0, 0, 0);
        return new DrawerPlan(letters, gap, ring, title, caption,
                new Box(corner.x(), corner.bottom() - line, corner.width(), line), hero,
                right.without(0, right.height() - tools, 0, 0), foot.without(0, 0, verbs.width() + gap, 0), rows,
                verbs);
    }

    /// The words at the top of the whole screen.
    private DrawerPlan under(Box all) {
        var above = new Box(all.x(), all.y(), all.width(), title.height());
        return new DrawerPlan(letters, gap, ring, above,
                new Box(all.x(), above.bottom(), all.width(), caption.height()), sign, hero, tools, knobs, rows, verbs);
    }
}
