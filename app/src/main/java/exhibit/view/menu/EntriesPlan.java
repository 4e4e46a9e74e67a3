package exhibit.view.menu;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where the cards of the menu stand: in columns wide enough for their words, on as many leaves as that takes.
///
/// @param letters the size of all words in pixels
/// @param gap the space between neighbours
/// @param head the title and the pills
/// @param twoRows whether the pills need two rows
/// @param body where the cards stand
/// @param columns how many stand beside each other
/// @param rows how many stand above one another
/// @param count how many there are
record EntriesPlan(double letters, double gap, Box head, boolean twoRows, Box body, int columns, int rows, int count) {

    private static final int MOST_COLUMNS = 3;

    /// What a name of three or four words needs on two lines, in letters.
    private static final double WIDTH = 8.2;
    private static final double HEIGHT = 2.75;

    /// @param pills how wide they are in one row; where that is too wide they stand in two
    static EntriesPlan of(double width, double height, Viewing.Measure measure, double pills, int count) {
        double unit = Math.min(width, height) / 480;
        double margin = 20 * unit;
        double gap = 10 * unit;
        double letters = measure.letters();
        double pill = Math.max(1.9 * letters, measure.finger());
        boolean twoRows = pills > width - 2 * margin;
        var head = new Box(margin, .8 * margin, width - 2 * margin,
                twoRows ? 2 * pill + gap : pill);
        double top = head.bottom() + 1.2 * gap;
        var body = new Box(margin, top, head.width(), height - .8 * margin - top);
        int columns = Math.clamp((int) ((body.width() + gap) / (WIDTH * letters + gap)), 1, MOST_COLUMNS);
        double row = Math.max(HEIGHT * letters, measure.finger());
        int most = Math.max(1, (int) ((body.height() + gap) / (row + gap)));
        int leaves = Math.ceilDiv(count, columns * most);
        int rows = Math.ceilDiv(Math.ceilDiv(count, leaves), columns);
        return new EntriesPlan(letters, gap, head, twoRows, body, columns, rows, count);
    }

    /// How many cards a leaf has.
    int each() {
        return columns * rows;
    }

    int leaves() {
        return Math.ceilDiv(count, each());
    }

    /// The place of a card on its leaf. A last row that is not full shares its width.
    Box card(int index) {
        int here = index % each();
        int last = Math.min(each(), count - index / each() * each());
        int inRow = Math.min(columns, last - here / columns * columns);
        return body.row(here / columns, rows, gap).column(here % columns, inRow, gap);
    }
}
