package exhibit.view.machine;

import exhibit.view.kit.Box;

/// Where everything goes while one picture is all that counts: the disc as large as it can be, words beside it where the
/// screen lies, above and below it where it stands.
///
/// @param x the middle of the disc from the left
/// @param y the middle of the disc from above
/// @param ring the radius of its ring
/// @param words where the first words stand
/// @param more where those stand that follow
/// @param tiles the way on and the ways out
public record HeroPlan(double x, double y, double ring, Box words, Box more, Box tiles) {

    private static final double LYING = .396;
    private static final double LARGE = .33;

    /// What the disc needs around its ring, in rings.
    private static final double AROUND = 1.17;
    private static final double CLOSE = 1.04;

    /// @param large whether letters are large
    /// @param finger the least width of a tile, in pixels
    public static HeroPlan of(double width, double height, boolean large, double finger) {
        return width >= 1.3 * height
                ? lying(width, height, large, finger)
                : width >= .8 * height ? square(width, height, finger) : standing(width, height, large, finger);
    }

    private static HeroPlan lying(double width, double height, boolean large, double finger) {
        double ring = (large ? LARGE : LYING) * height;
        double margin = .02 * height;
        double tile = Math.clamp(.21 * height, finger, .3 * height);
        double content = Math.min(width, 2.3 * height);
        double left = (width - content) / 2;
        double x = left + margin + AROUND * ring;
        double from = x + (AROUND + .06) * ring;
        double wide = left + content - 1.5 * margin - from;
        double foot = height - margin - tile;
        double words = .43 * (foot - 4 * margin);
        return new HeroPlan(x, .485 * height, ring, new Box(from, 3 * margin, wide, words),
                new Box(from, 4 * margin + words, wide, foot - 5 * margin - words),
                new Box(left + content - margin - 2 * tile, foot, 2 * tile, tile));
    }

    /// Words stand beside the tiles.
    private static HeroPlan square(double width, double height, double finger) {
        double side = Math.min(width, height);
        double ring = .305 * side;
        double margin = .02 * side;
        double tile = Math.clamp(.16 * side, Math.min(finger, .2 * side), .2 * side);
        double foot = height - margin - tile;
        double wide = width - 2 * tile - 3 * margin;
        double top = 2 * AROUND * ring + 1.5 * margin;
        double words = .5 * (height - margin - top);
        return new HeroPlan(width / 2, margin + AROUND * ring, ring, new Box(margin, top, wide, words),
                new Box(margin, top + words, wide, words), new Box(width - margin - 2 * tile, foot, 2 * tile, tile));
    }

    private static HeroPlan standing(double width, double height, boolean large, double finger) {
        double side = Math.min(width, .72 * height);
        double ring = (large ? .3005 : .375) * side;
        double margin = .028 * width;
        double tile = Math.clamp(.2 * side, Math.min(finger, .235 * side), .235 * side);
        double foot = height - margin - tile;
        double room = foot - 2 * CLOSE * ring;
        double words = .385 * room;
        return new HeroPlan(width / 2, words + CLOSE * ring, ring,
                new Box(margin, margin, width - 2 * margin, words - 2 * margin),
                new Box(margin, words + 2 * CLOSE * ring, width - 2 * margin, room - words - margin),
                new Box(width - margin - 2 * tile, foot, 2 * tile, tile));
    }

    /// The square in which the disc is drawn.
    ///
    /// @param side of it
    public Box disc(double side) {
        return new Box(x - side / 2, y - side / 2, side, side);
    }
}
