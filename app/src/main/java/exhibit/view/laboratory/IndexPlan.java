package exhibit.view.laboratory;

import exhibit.view.kit.Box;
import java.util.stream.IntStream;

/// Where everything goes in the laboratory's index: words and ways out above, the groups below them, and as many cards
/// at once as a finger can hit and an eye can read.
///
/// @param base the size of plain words in pixels
/// @param gap the space between neighbours
/// @param open the pill that leads into a study
/// @param back the pill that leads out
/// @param groups where the groups' pills share their room
/// @param cards where the cards share their room
record IndexPlan(double base, double gap, Box title, Box open, Box back, Box groups, Box cards) {

    /// The smallest card, in plain words' letters: a title of two lines, wider than a thumb.
    private static final double LEAST_WIDTH = 8.5;
    private static final double LEAST_HEIGHT = 4.2;

    /// The shape a card is drawn for, width over height.
    private static final double SHAPE = 1.9;

    static IndexPlan of(double width, double height) {
        var page = PagePlan.of(width, height);
        var back = page.back();
        var open = new Box(back.x() - page.gap() - back.width(), back.y(), back.width(), back.height());
        double margin = page.title().x();
        double gap = .7 * page.gap();
        var title = new Box(margin, back.y(), open.x() - margin - page.gap(), back.height());
        var groups = new Box(margin, title.bottom() + gap, width - 2 * margin, back.height());
        double top = groups.bottom() + gap;
        return new IndexPlan(page.base(), gap, title, open, back, groups,
                new Box(margin, top, groups.width(), height - top - margin));
    }

    /// On how many leaves some cards have room.
    int leaves(int count) {
        return Math.ceilDiv(count, most(cards.width(), LEAST_WIDTH) * most(cards.height(), LEAST_HEIGHT));
    }

    /// The place of one of some cards that are seen at once, in reading order.
    Box card(int index, int count) {
        int columns = IntStream.rangeClosed(1, most(cards.width(), LEAST_WIDTH)).boxed()
                .min((a, b) -> Double.compare(misshapen(a, count), misshapen(b, count))).orElse(1);
        int rows = Math.ceilDiv(count, columns);
        return cards.row(index / columns, rows, gap).column(index % columns, columns, gap);
    }

    private int most(double room, double least) {
        return Math.max(1, (int) ((room + gap) / (least * base + gap)));
    }

    /// Cards that are too low for their words fit worst of all.
    private double misshapen(int columns, int count) {
        int rows = Math.ceilDiv(count, columns);
        if (rows > most(cards.height(), LEAST_HEIGHT))
            return Double.MAX_VALUE;
        return Math.abs(Math.log(cards.width() / columns / (cards.height() / rows) / SHAPE));
    }
}
