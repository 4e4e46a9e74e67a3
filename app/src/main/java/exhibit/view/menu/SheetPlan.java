package exhibit.view.menu;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where everything goes on the page that takes a code.
///
/// @param letters the size of all words in pixels
/// @param gap the space between neighbours
/// @param twoRows whether the pills stand one above the other
record SheetPlan(double letters, double gap, Box text, Box code, Box keys, Box pills, boolean twoRows) {

    /// The size of the code, in letters.
    static final double CODE = 1.5;

    /// The height of two lines of words, and the least width of a code, in letters.
    private static final double LINES = 2.2;
    private static final double CODE_WIDTH = 7.6;

    /// Pills stand a little closer rather than above one another.
    private static final double CLOSER = 1.1;

    /// @param pills how wide they are in one row
    static SheetPlan of(double width, double height, Viewing.Measure measure, double pills) {
        boolean lies = width >= 1.1 * height;
        double unit = Math.min(width, height) / (lies ? 480 : 720);
        double margin = (lies ? 20 : 32) * unit;
        double gap = (lies ? 10 : 16) * unit;
        boolean twoRows = pills > CLOSER * (width - 2 * margin);
        double high = (twoRows ? 2 * measure.finger() + gap : measure.finger());
        var foot = new Box(margin, height - .8 * margin - high, width - 2 * margin, high);
        var page = new Box(margin, .8 * margin, foot.width(), foot.y() - 1.2 * gap - .8 * margin);
        var plan = new SheetPlan(measure.letters(), gap, page, page, page, foot, twoRows);
        return lies ? plan.above() : plan.stacked();
    }

    /// Words and code side by side above the keys.
    private SheetPlan above() {
        var head = text.without(0, 0, 0, text.height() - LINES * letters);
        var code = head.without(head.width() - CODE_WIDTH * letters, 0, 0, 0);
        return new SheetPlan(letters, gap, head.without(0, 0, code.width() + gap, 0), code,
                text.without(0, head.height() + gap, 0, 0), pills, twoRows);
    }

    /// All one below the other.
    private SheetPlan stacked() {
        var words = text.without(0, 0, 0, text.height() - LINES * letters);
        var code = new Box(words.x(), words.bottom(), words.width(), CODE * 1.3 * letters);
        return new SheetPlan(letters, gap, words, code, text.without(0, code.bottom() + gap - text.y(), 0, 0), pills,
                twoRows);
    }
}
