package exhibit.view.menu;

import exhibit.view.kit.Box;
import java.util.List;

/// Where everything goes on the page with a picture and its code.
///
/// @param title what is said of the picture
/// @param how what to do with the code
/// @param tiles the way on is the last
record FrontPlan(Box card, Box title, Box how, Box code, Box qr, List<Box> tiles) {

    private static final double GAP = 10;
    private static final double UNIT = 480;
    private static final double LIES = .9;

    /// The card on a screen that lies, of its width; half of it on one that is nearly square.
    private static final double CARD = .43;
    private static final double WIDE = 1.2;

    /// In letters: the code's box, two lines of what to do with it, two lines of the title.
    private static final double CODE = 2.3;
    private static final double LINES = 2.8;
    private static final double TITLE = 3.3;

    /// What has to find room, in pixels.
    ///
    /// @param letters the size of plain words
    /// @param main the side of a cell that is reached without looking twice
    /// @param qr the side of the QR code
    /// @param tiles how wide they are in one row
    /// @param coded whether there is a code; without one the card stands alone
    record Wanted(double width, double height, double letters, double main, double qr, List<Double> tiles,
            boolean coded) {

        private double gap() {
            return GAP * Math.min(width, height) / UNIT;
        }
    }

    static FrontPlan of(Wanted wanted) {
        double gap = wanted.gap();
        var all = new Box(0, 0, wanted.width, wanted.height).without(gap, gap, gap, gap);
        var rows = new TileRows(wanted.tiles, wanted.main - gap, gap);
        boolean lies = wanted.width >= LIES * wanted.height;
        double part = wanted.width < WIDE * wanted.height ? .5 : CARD;
        if (wanted.coded && lies) {
            var card = all.without(0, 0, all.width() * (1 - part), 0);
            var right = all.without(card.width() + 1.5 * gap, 0, 0, 0);
            if (rows.fit(right.width()))
                return beside(wanted, card, right.without(0, 0, 0, wanted.main),
                        rows.row(right.without(0, right.height() - wanted.main + gap, 0, 0)));
        }
        int count = rows.rows(all.width());
        double high = count * wanted.main;
        var foot = rows.fill(all.without(0, all.height() - high + gap, 0, 0));
        var page = all.without(0, 0, 0, high);
        if (!wanted.coded)
            return alone(page, foot);
        if (!lies)
            return stacked(wanted, page, foot);
        var card = page.without(0, 0, page.width() * (1 - part), 0);
        return beside(wanted, card, page.without(card.width() + 1.5 * gap, 0, 0, 0), foot);
    }

    /// Card and words side by side; the code below words and QR code.
    private static FrontPlan beside(Wanted wanted, Box card, Box right, List<Box> tiles) {
        double gap = wanted.gap();
        var code = right.without(0, right.height() - CODE * wanted.letters, 0, 0);
        var above = right.without(0, 0, 0, code.height() + gap);
        var qr = new Box(above.right() - wanted.qr, above.y(), wanted.qr, Math.min(wanted.qr, above.height()));
        var words = above.without(0, 0, wanted.qr + gap, 0);
        double below = above.height() - qr.height() - gap;
        return below < LINES * wanted.letters
                ? words(wanted, card, words, code, qr, tiles)
                : new FrontPlan(card, words.without(0, 0, 0, words.height() - qr.height()),
                        above.without(0, qr.height() + gap, 0, 0), code, qr, tiles);
    }

    private static FrontPlan words(Wanted wanted, Box card, Box words, Box code, Box qr, List<Box> tiles) {
        double half = Math.min(.49 * words.height(), TITLE * wanted.letters);
        return new FrontPlan(card, words.without(0, 0, 0, words.height() - half),
                words.without(0, half, 0, 0), code, qr, tiles);
    }

    /// Card, QR code with the words at its side, code.
    private static FrontPlan stacked(Wanted wanted, Box page, List<Box> tiles) {
        double gap = wanted.gap();
        var code = page.without(0, page.height() - CODE * wanted.letters, 0, 0);
        var above = page.without(0, 0, 0, code.height() + gap);
        var middle = above.without(0, above.height() - wanted.qr, 0, 0);
        return words(wanted, above.without(0, 0, 0, middle.height() + gap),
                middle.without(wanted.qr + 1.5 * gap, 0, 0, 0),
                code, new Box(middle.x(), middle.y(), wanted.qr, wanted.qr), tiles);
    }

    /// The card in the middle, and nothing beside it.
    private static FrontPlan alone(Box page, List<Box> tiles) {
        double wide = Math.min(page.width(), page.height());
        var card = page.without((page.width() - wide) / 2, 0, (page.width() - wide) / 2, 0);
        return new FrontPlan(card, card, card, card, card, tiles);
    }
}
