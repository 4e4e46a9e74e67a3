package exhibit.view.game;

import exhibit.view.kit.Box;
import exhibit.view.machine.MachinePlan.Shape;

/// Where everything goes in the game. In the middle the disc, and around its ring a cell for a finger for each thing,
/// wherever things lie: what stands beside keeps out of the circle that the cells fill, and uses its corners.
///
/// @param x the middle of the disc from the left
/// @param y the middle of the disc from above
/// @param ring the radius of its ring
/// @param cell the width of the square in which a finger finds a thing
/// @param title where one or two sentences stand
/// @param cover where it rains, and what covers it
/// @param caption the words at what was tapped
/// @param slots what was tapped
/// @param iris the bubble of the machine, its name above
/// @param you the bubble of the visitor, its name above
/// @param score two rows, one for each of them
/// @param leave the way out while nobody has said anything
/// @param tiles the menu and the way on
record GamePlan(double x, double y, double ring, double cell, Box title, Box cover, Box caption, Box slots, Box iris,
        Box you, Box score, Box leave, Box tiles, Shape shape) {

    /// The least ring in shorter sides, and how far beyond it cells have their middle and their end, in cells.
    private static final double LEAST = .3005;
    private static final double AWAY = .36;
    private static final double END = .86;

    /// The most of the shorter side that a cell can have beside such a ring.
    private static final double CELL = .23;

    /// The height of a line, in letters, and how far a tail reaches, in bubbles.
    private static final double LINE = 1.25;
    private static final double TAIL = .42;

    /// Three lines of a title, in letters of captions.
    private static final double TITLE = 5.5;

    /// What the left column has of both.
    private static final double LEFT = .42;

    /// No bubble is smaller than this for the sake of the score, in heights.
    private static final double SMALL = .12;

    /// What was tapped is shown smaller than it is on the disc.
    private static final double SLOT = .8;

    /// @param finger the least width of what is tapped, in pixels
    /// @param names the size of the letters of captions, in pixels
    /// @param large whether what was tapped goes without words
    static GamePlan of(double width, double height, double finger, double names, boolean large) {
        double cell = Math.min(finger, CELL * Math.min(width, height));
        double ratio = width / height;
        return ratio >= 1.2
                ? lying(width, height, cell, names)
                : ratio >= .7
                        ? square(width, height, cell, names)
                        : standing(width, height, cell, names, large ? .012 : .036);
    }

    /// Cover and what was tapped on the left, words, answers and score on the right; where there is no room for both,
    /// answers take the place of the score.
    private static GamePlan lying(double width, double height, double cell, double names) {
        double m = .02 * height;
        double roomy = Math.min(.35 * height, Math.min(.495 * height, (width - .62 * height) / 2) - END * cell);
        double ring = Math.max(LEAST * height, roomy);
        double spare = width - 2 * (ring + END * cell);
        double left = Math.min(LEFT * spare, .5 * height);
        double right = Math.min((1 - LEFT) * spare, .6 * height);
        double from = (spare - left - right) / 2;
        var circle = new CellCircle(from + left + ring + END * cell, height / 2, ring + END * cell);
        double end = width - from - m;
        double tile = Math.max(cell, Math.min(.21 * height, right / 2));
        double slot = SLOT * cell;
        double high = Math.min(TITLE * names, .36 * height);
        double beside = circle.right(m + high) + .5 * m;
        double words = height - 1.5 * m - slot - LINE * names;
        double answers = m + high + LINE * names;
        double tip = circle.x() + ring + (AWAY + .44) * cell;
        double column = circle.x() + circle.r() + .5 * m;
        var tiles = new Box(end - 2 * tile, height - m - tile, 2 * tile, tile);
        double rows = 2 * LINE * names;
        double under = (tiles.y() - rows - 1.5 * m - answers) / (1 + TAIL);
        double room = under < SMALL * height ? under + rows / (1 + TAIL) : under;
        double bubble = Math.min(Math.min((end - tip - .5 * m) / (2 + TAIL), .19 * height), room);
        double score = Math.min(answers + 1.5 * bubble, tiles.y() - rows - m);
        return new GamePlan(circle.x(), circle.y(), ring, cell, new Box(beside, m, end - beside, high),
                new Box(from + m, m, left - 1.6 * m, Math.min(.62 * height, words - 1.5 * m)),
                new Box(from + m, words, circle.left(words) - from - 1.5 * m, LINE * names),
                new Box(from + m, height - m - slot, 2.1 * slot, slot),
                new Box(end - 2 * bubble - .5 * m, answers, bubble, bubble),
                new Box(end - bubble, answers, bubble, bubble),
                new Box(column, score, end - column, rows),
                new Box(column, m + high, end - column, Math.min(.2 * height, score - high - 1.5 * m)), tiles,
                Shape.LYING);
    }

    /// Words above; all else in the corners, score at the foot.
    private static GamePlan square(double width, double height, double cell, double names) {
        double side = Math.min(width, height);
        double m = .012 * side;
        double ring = LEAST * side;
        double title = .075 * side + .35 * (height - side);
        var circle = new CellCircle(width / 2, m + title + ring + END * cell + .025 * side + .35 * (height - side),
                ring + END * cell);
        double slot = SLOT * cell;
        double foot = height - m - cell;
        double wide = (width - side) / 2 + .21 * side;
        double top = m + title + .2 * m;
        double high = circle.top(m + wide) - top - .5 * m;
        double bubble = high - LINE * names;
        double score = 2 * m + 2.2 * slot;
        double tiles = width - m - 2 * cell;
        double words = foot + cell - slot - LINE * names;
        return new GamePlan(circle.x(), circle.y(), ring, cell, new Box(m, m, width - 2 * m, title),
                new Box(m, top, wide, high),
                new Box(m, words, circle.left(words) - 2 * m, LINE * names),
                new Box(m, foot + cell - slot, 2.1 * slot, slot),
                new Box(width - m - wide + TAIL * bubble, top + LINE * names, wide - TAIL * bubble, bubble),
                new Box(m, foot + cell - slot, 1.6 * slot, slot / (1 + TAIL)),
                new Box(score, circle.y() + circle.r(), tiles - m - score, height - m - circle.y() - circle.r()),
                new Box(width - m - wide, top, wide, high),
                new Box(tiles, foot, 2 * cell, cell), Shape.SQUARE);
    }

    /// Words, cover and answers above, the disc as wide as the screen, tiles below.
    ///
    /// @param below what is free under the disc, in heights
    private static GamePlan standing(double width, double height, double cell, double names, double below) {
        double m = .02 * width;
        double ring = LEAST * width;
        double foot = height - m - cell;
        var circle = new CellCircle(width / 2, foot - ring - END * cell - below * height, ring + END * cell);
        double title = Math.max(.11 * height, 4 * names);
        double top = m + title + .5 * m;
        double wide = .3 * width;
        double high = circle.top(m + wide) - top - m;
        double bubble = Math.min((wide - .5 * m) / 2, (high - LINE * names) / (1 + TAIL));
        double right = width - m - wide;
        double slot = SLOT * cell;
        double words = foot - .06 * cell - LINE * names;
        double middle = m + wide + m;
        double rows = 2 * LINE * names;
        return new GamePlan(circle.x(), circle.y(), ring, cell, new Box(m, m, width - 2 * m, title),
                new Box(m, top, wide, high),
                new Box(m, words, circle.left(words) - 1.5 * m, LINE * names),
                new Box(m, height - m - slot, 2.1 * slot, slot),
                new Box(right, top + LINE * names, bubble, bubble),
                new Box(width - m - bubble, top + LINE * names, bubble, bubble),
                new Box(middle, top, right - m - middle, rows),
                new Box(right, top, wide, Math.min(high, cell)),
                new Box(width - m - 2 * cell, foot, 2 * cell, cell), Shape.STANDING);
    }

    /// How far from the middle of the disc cells have theirs.
    double away() {
        return ring + AWAY * cell;
    }

    /// The square in which the disc is drawn.
    ///
    /// @param side of it
    Box disc(double side) {
        return new Box(x - side / 2, y - side / 2, side, side);
    }

    /// Where a name stands over a bubble.
    static Box over(Box bubble, double names) {
        return new Box(bubble.x(), bubble.y() - LINE * names, bubble.width(), LINE * names);
    }
}
