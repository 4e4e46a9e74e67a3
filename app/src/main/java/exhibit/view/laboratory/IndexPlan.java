package exhibit.view.laboratory;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where everything goes in the laboratory's index: rooms as tabs above, the way out at their end, in the corner where it
/// is on every page; below them tiles, the last of which leads on. Large letters leave no room for pictures on tiles and
/// for counts on tabs.
///
/// @param letters the size of captions in pixels
/// @param gap the space between neighbours, wide enough for an outline that lies outside
/// @param tabs one a room
/// @param cells tiles in reading order; the last is the way on
record IndexPlan(double letters, double gap, List<Box> tabs, Box back, List<Box> cells) {

    /// The size of captions, in plain letters.
    private static final double CAPTION = .72;

    /// The space between neighbours, where the shorter side is 480.
    private static final double GAP = 8;
    private static final double UNIT = 480;

    /// A cell that is reached without looking twice, in fingers.
    private static final double CELL = 4. / 3;

    /// The smallest tile, in captions' letters: a title of two lines below a picture.
    private static final double LEAST_WIDTH = 8.4;
    private static final double LEAST_HEIGHT = 6.4;

    /// More at once nobody chooses from.
    private static final int MOST_COLUMNS = 4;
    private static final int MOST_ROWS = 4;

    /// The most tiles that stand on a leaf.
    static final int MOST = MOST_COLUMNS * MOST_ROWS - 1;

    /// The smallest tile of large letters, which is a title of two lines and nothing else.
    private static final double LARGE_WIDTH = 11;
    private static final double LARGE_HEIGHT = 3.2;

    /// A tab of large letters holds the longest word of a room's name, in captions' letters.
    private static final double LARGE_TAB = 4.3;

    /// In captions' letters: from this width a room's name stands on one line; how high a tab is then, and otherwise.
    private static final double WIDE = 6.6;
    private static final double LOW = 2.9;
    private static final double HIGH = 3.9;

    /// @param measure of the letters that are used, large ones or not
    /// @param rooms how many tabs there are, at least one
    static IndexPlan of(double width, double height, Viewing.Measure measure, int rooms, boolean large) {
        double letters = CAPTION * measure.letters();
        double gap = GAP * Math.min(width, height) / UNIT;
        double cell = CELL * measure.finger();
        var all = new Box(0, 0, width, height).without(gap, gap, gap, gap);
        int rows = large
                ? Math.ceilDiv(rooms + 1, most(all.width(), LARGE_TAB * letters, gap, rooms + 1))
                : width < 1.1 * height || (rooms + 1) * cell > width ? 2 : 1;
        int columns = Math.ceilDiv(rooms + 1, rows);
        double tab = all.column(0, columns, gap).width();
        double band = Math.max(cell - gap, (large || tab >= WIDE * letters ? LOW : HIGH) * letters);
        var head = new Box(all.x(), all.y(), all.width(), rows * (band + gap) - gap);
        var first = row(head.row(0, rows, gap), columns, gap);
        var tabs = Stream.concat(first.stream().limit(columns - 1),
                IntStream.range(1, rows).boxed().flatMap(
                        r -> row(head.row(r, rows, gap), Math.min(columns, rooms + 1 - r * columns), gap).stream()))
                .toList();
        var below = all.without(0, head.height() + gap, 0, 0);
        return new IndexPlan(letters, gap, tabs, first.getLast(), large
                ? cells(below, LARGE_WIDTH * letters, LARGE_HEIGHT * letters, gap)
                : cells(below, LEAST_WIDTH * letters, LEAST_HEIGHT * letters, gap));
    }

    private static List<Box> cells(Box box, double wide, double high, double gap) {
        int columns = most(box.width(), wide, gap, MOST_COLUMNS);
        int rows = most(box.height(), high, gap, MOST_ROWS);
        return IntStream.range(0, rows).boxed().flatMap(r -> row(box.row(r, rows, gap), columns, gap).stream())
                .toList();
    }

    private static List<Box> row(Box box, int columns, double gap) {
        return IntStream.range(0, columns).mapToObj(c -> box.column(c, columns, gap)).toList();
    }

    private static int most(double room, double least, double gap, int most) {
        return Math.clamp((int) ((room + gap) / (least + gap)), 1, most);
    }

    /// How many studies are seen at once; one where there is room for nothing else.
    int each() {
        return Math.max(1, cells.size() - 1);
    }
}
