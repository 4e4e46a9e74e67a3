package exhibit.view.machine;

import exhibit.view.kit.Box;

/// Where everything goes on a screen of the machine. Where the screen lies, the way through it is a Z: rain falls on the
/// left, the disc stands in the middle, answers fall on the right; the two free corners hold the knob, under the rain that
/// it governs, and the words, over the answers that they speak of. Where it stands the same goes from top to bottom.
///
/// @param x the middle of the disc from the left
/// @param y the middle of the disc from above
/// @param ring the radius of its ring
/// @param title where one or two sentences stand
/// @param rain where things fall; its lower edge is that of the gate
/// @param answers the marks, the bubble, and what falls below it
/// @param numbers what is kept, under the disc
/// @param knob label and capsule
/// @param tiles the way on and the ways out
/// @param gate the height of the gates
/// @param shape which of the three it is
public record MachinePlan(double x, double y, double ring, double gate, Box title, Box rain, Box answers,
        Box numbers, Box knob, Box tiles, Shape shape) {

    /// How a screen is shaped.
    public enum Shape {
        LYING, SQUARE, STANDING
    }

    /// The least and the largest ring on a screen that lies, in heights, and where it is in between.
    private static final double LEAST = .315;
    private static final double MOST = .378;
    private static final double LARGE = .302;
    private static final double WIDEST = .55;

    /// What is kept free over the tiles.
    private static final double DOTS = .055;

    /// A longer text on a screen that stands has so much more than a usual one, in heights of that.
    private static final double LONGER = 1.52;

    /// Large words stand in two lines over all of it.
    private static final double WORDS = .26;

    /// How far badges reach from the middle, in rings.
    private static final double BADGES = 1.22;

    /// The height of a gate in widths of its column.
    private static final double GATE = .2;

    /// Words want more width than rain: what the left column has of both.
    private static final double LEFT = .45;

    /// @param large whether letters are large
    /// @param finger the least width of a tile, in pixels
    public static MachinePlan of(double width, double height, boolean large, double finger) {
        double ratio = width / height;
        return ratio >= 1.45
                ? lying(width, height, large, finger)
                : ratio >= .8 ? square(width, height, finger) : standing(width, height, large, finger);
    }

    private static MachinePlan lying(double width, double height, boolean large, double finger) {
        double ring = large ? LARGE * height : height * Math.clamp(.5 * width / height - .45, LEAST, MOST);
        double gap = .03 * height;
        double margin = .02 * height;
        double both = width - 2 * (ring + gap + margin);
        double rain = Math.min(LEFT * both, WIDEST * height);
        double column = Math.min((1 - LEFT) * both, WIDEST * height);
        double left = (width - rain - column) / 2 - gap - ring;
        double x = left + rain + gap + ring;
        double top = large ? WORDS * height : 0;
        double y = large ? top + 1.18 * ring : .455 * height;
        double right = x + ring + gap;
        double gate = GATE * rain;
        double tile = Math.clamp(.21 * height, finger, .3 * height);
        var tiles = new Box(right + column - 2 * tile, height - margin - tile, 2 * tile, tile);
        double knobHigh = Math.max(tile, .225 * height);
        double marks = y - gate / 2 - AnswerColumn.MARKS * gate - 3;
        return new MachinePlan(x, y, ring, gate,
                large
                        ? new Box(margin, margin, width - 2 * margin, top - margin)
                        : new Box(right, margin, column, marks - margin),
                new Box(left, top, rain, y + gate / 2 - top),
                new Box(right, marks, column, (large ? y + gate / 2 + 3 : tiles.y() - DOTS * height) - marks),
                new Box(x - .7 * ring, y + ring + .02 * height, 1.4 * ring, height - y - ring - .03 * height),
                new Box(left, height - margin - knobHigh, 1.25 * rain, knobHigh), tiles, Shape.LYING);
    }

    /// Words above, knob and tiles below, and the machine as wide as it can be in between.
    private static MachinePlan square(double width, double height, double finger) {
        double side = Math.min(width, height);
        double ring = .305 * side;
        double margin = .02 * side;
        double gap = .015 * side;
        double tile = Math.clamp(.16 * side, Math.min(finger, .2 * side), .2 * side);
        double foot = height - margin - tile;
        double words = Math.min(.16 * height, foot - 2.2 * ring - margin);
        double y = (margin + words + foot) / 2 + .01 * side;
        double x = width / 2;
        double column = Math.min((width - 2 * ring) / 2 - gap - margin, WIDEST * height);
        double left = x - ring - gap - column;
        double right = x + ring + gap;
        double gate = GATE * column;
        double marks = y - gate / 2 - AnswerColumn.MARKS * gate - 3;
        return new MachinePlan(x, y, ring, gate, new Box(margin, margin, width - 2 * margin, words),
                new Box(left, margin + words, column, y + gate / 2 - margin - words),
                new Box(right, marks, column, foot - gap - marks),
                new Box(margin, foot, 1, 1),
                new Box(margin, foot - .01 * side, Math.min(.52 * width, 3.2 * tile), tile + .01 * side),
                new Box(width - margin - 2 * tile, foot, 2 * tile, tile), Shape.SQUARE);
    }

    private static MachinePlan standing(double width, double height, boolean large, double finger) {
        double ring = Math.min((large ? .32 : .375) * width, .212 * height);
        double margin = .028 * width;
        double gate = .064 * height;
        double across = .72 * width;
        double x = width / 2;
        double y = .503 * height;
        double tile = Math.clamp(.2 * width, Math.min(finger, .235 * width), .235 * width);
        double foot = height - margin - tile;
        double title = (large ? .135 : .125) * height;
        double in = y - BADGES * ring + .01 * height;
        double out = y + BADGES * ring - .01 * height;
        double knob = Math.min(height - margin - out - 1.5 * gate, tile + .045 * height);
        return new MachinePlan(x, y, ring, gate, new Box(margin, margin, width - 2 * margin, title),
                new Box(x - across / 2, margin + title, across, in - margin - title),
                new Box(x - across / 2, out, across, 1.45 * gate),
                new Box(margin, out, 1, 1),
                new Box(margin, height - margin - knob, width - 2 * margin - 2 * tile - .02 * width, knob),
                new Box(width - margin - 2 * tile, foot, 2 * tile, tile), Shape.STANDING);
    }

    /// The square in which the disc is drawn.
    ///
    /// @param side of it
    public Box disc(double side) {
        return new Box(x - side / 2, y - side / 2, side, side);
    }

    /// Whether there is room to tell what is kept in numbers.
    public boolean isNumbered() {
        return numbers.width() > 1;
    }

    /// Whether older answers are seen falling.
    public boolean seesOlder() {
        return answers.height() > 2 * gate;
    }

    /// The same with more room for words, while nothing is answered: down to the tiles where they stand beside the disc, and
    /// where the screen stands at the cost of the rain.
    public MachinePlan asking() {
        double most = rain.bottom() - 1.02 * gate - title.y();
        double high = stands()
                ? Math.min(LONGER * title.height(), most)
                : title.x() > x ? .94 * tiles.y() - title.y() : title.height();
        double less = stands() ? high - title.height() : 0;
        return new MachinePlan(x, y, ring, gate, new Box(title.x(), title.y(), title.width(), high),
                rain.without(0, less, 0, 0), answers, numbers, knob, tiles, shape);
    }

    /// Whether it is higher than wide.
    public boolean stands() {
        return shape == Shape.STANDING;
    }
}
