package exhibit.view.unmixing;

import exhibit.view.kit.Box;

/// Where everything goes where things are unmixed: the disc as large as it can be; where the screen lies words, knob and
/// tiles stand beside it, otherwise words above, knob and tiles below.
///
/// @param x the middle of the disc from the left
/// @param y the middle of the disc from above
/// @param ring the radius of its ring
/// @param words where one or two sentences stand
/// @param count how many were found
/// @param knob label and capsule
/// @param tiles three of them
/// @param lies whether words stand beside the disc
record UnmixingPlan(double x, double y, double ring, Box words, Box count, Box knob, Box tiles, boolean lies) {

    private static final int TILES = 3;

    /// How far anything reaches from the middle of the disc, in rings.
    private static final double AROUND = 1.17;

    private static final double LYING = .396;
    private static final double LARGE = .34;
    private static final double WIDEST = 2.3;

    /// @param letters the size of a title, in pixels
    /// @param finger the least width of a tile, in pixels
    static UnmixingPlan of(double width, double height, boolean large, double letters, double finger) {
        double ratio = width / height;
        if (ratio >= 1.45) return lying(width, height, large, letters, finger);
        return ratio >= .8 ? square(width, height, letters, finger) : standing(width, height, large, letters, finger);
    }

    private static UnmixingPlan lying(double width, double height, boolean large, double letters, double finger) {
        double m = .02 * height;
        double content = Math.min(width, WIDEST * height);
        double left = (width - content) / 2;
        double tile = Math.clamp(.21 * height, finger, .3 * height);
        double ring = Math.min((large ? LARGE : LYING) * height, (content - TILES * tile - 3 * m) / 2 / AROUND);
        double x = left + m + AROUND * ring;
        double from = x + (AROUND + .04) * ring;
        double right = left + content - m;
        double foot = height - m - tile;
        double line = large ? 0 : 1.1 * letters;
        double knob = Math.max(tile, .25 * height);
        var capsule = new Box(from, foot - 1.2 * m - knob, right - from, knob);
        var count = new Box(from, capsule.y() - line - .6 * m, right - from, line);
        return new UnmixingPlan(x, .49 * height, ring, new Box(from, 1.5 * m, right - from, count.y() - 2 * m), count,
                capsule, new Box(from, foot, right - from, tile), true);
    }

    /// Words in one line or two, the knob beside the tiles.
    private static UnmixingPlan square(double width, double height, double letters, double finger) {
        double side = Math.min(width, height);
        double m = .012 * side;
        double tile = Math.clamp(.16 * side, Math.min(finger, .18 * side), .18 * side);
        double foot = height - m - tile;
        double ring = .305 * side;
        double words = foot - 2 * 1.13 * ring - 2 * m;
        double knob = Math.min(width - TILES * tile - 3 * m, 3.4 * tile);
        return new UnmixingPlan(width / 2, m + words + 1.13 * ring, ring,
                new Box(m, m, width - 2 * m, Math.min(words, 3 * letters)), new Box(0, 0, 1, 0),
                new Box(m, foot - .25 * m, knob, tile + .25 * m),
                new Box(width - m - TILES * tile, foot, TILES * tile, tile), false);
    }

    private static UnmixingPlan standing(double width, double height, boolean large, double letters, double finger) {
        double m = .028 * width;
        double tile = Math.clamp(.2 * width, Math.min(finger, .235 * width), .235 * width);
        double foot = height - m - tile;
        double knob = Math.clamp(.13 * height, .8 * tile, 1.3 * tile);
        double line = large ? 0 : 1.1 * letters;
        var capsule = new Box(m, foot - m - knob, width - 2 * m, knob);
        var count = new Box(m, capsule.y() - line - .5 * m, width - 2 * m, line);
        double words = Math.min((large ? .21 : .19) * height, 3.7 * letters);
        double room = count.y() - m - words;
        double ring = Math.min((large ? .34 : .39) * width, room / 2 / 1.13);
        return new UnmixingPlan(width / 2, m + words + room / 2, ring, new Box(m, m, width - 2 * m, words), count,
                capsule,
                new Box(m, foot, width - 2 * m, tile), false);
    }

    /// The square in which the disc is drawn.
    ///
    /// @param side of it
    Box disc(double side) {
        return new Box(x - side / 2, y - side / 2, side, side);
    }
}
