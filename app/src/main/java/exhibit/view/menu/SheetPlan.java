package exhibit.view.menu;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where everything goes on a page with a code.
///
/// @param letters the size of all words in pixels
/// @param gap the space between neighbours
/// @param twoRows whether the pills stand one above the other
record SheetPlan(double letters, double gap, Box text, Box code, Box body, Box pills, boolean twoRows) {

    /// The size of the code, in letters.
    static final double CODE = 1.5;

    /// The height of two lines of words and of four, and the least width of a code, in letters.
    private static final double LINES = 2.2;
    private static final double TOLD = 5.4;
    private static final double CODE_WIDTH = 7.6;

    /// Pills stand a little closer rather than above one another.
    private static final double CLOSER = 1.1;

    /// @param beside whether the body is a square beside the words on a screen that lies
    /// @param pills how wide they are in one row
    static SheetPlan of(double width, double height, Viewing.Measure measure, boolean beside, double pills) {
        boolean lies = width >= 1.1 * height;
        double unit = Math.min(width, height) / (lies ? 480 : 720);
        double margin = (lies ? 20 : 32) * unit;
        double gap = (lies ? 10 : 16) * unit;
        boolean twoRows = pills > CLOSER * (width - 2 * margin);
        double high = (twoRows ? 2 * measure.finger() + gap : measure.finger());
        var foot = new Box(margin, height - .8 * margin - high, width - 2 * margin, high);
        var page = new Box(margin, .8 * margin, foot.width(), foot.y() - 1.2 * gap - .8 * margin);
        var plan = new SheetPlan(measure.letters(), gap, page, page, page, foot, twoRows);
        return lies ? beside ? plan.beside() : plan.above() : plan.stacked(beside);
    }

    /// The body as a square on the left, the words on the right.
    private SheetPlan beside() {
        var body = text.without(0, 0, text.width() - Math.min(text.height(), .45 * text.width()), 0);
        var right = text.without(body.width() + 2.4 * gap, 0, 0, 0);
        var code = right.without(0, 0, 0, right.height() - CODE * 1.3 * letters);
        return new SheetPlan(letters, gap, right.without(0, code.height() + gap, 0, 0), code, body, pills, twoRows);
    }

    /// Words and code side by side above the body.
    private SheetPlan above() {
        var head = text.without(0, 0, 0, text.height() - LINES * letters);
        var code = head.without(head.width() - CODE_WIDTH * letters, 0, 0, 0);
        return new SheetPlan(letters, gap, head.without(0, 0, code.width() + gap, 0), code,
                text.without(0, head.height() + gap, 0, 0), pills, twoRows);
    }

    /// All one below the other.
    ///
    /// @param told whether there is more to tell than a line or two
    private SheetPlan stacked(boolean told) {
        var words = text.without(0, 0, 0, text.height() - (told ? TOLD : LINES) * letters);
        var code = new Box(words.x(), words.bottom(), words.width(), CODE * 1.3 * letters);
        return new SheetPlan(letters, gap, words, code, text.without(0, code.bottom() + gap - text.y(), 0, 0), pills,
                twoRows);
    }
}
