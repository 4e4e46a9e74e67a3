package exhibit.view.play;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where everything goes in free play in large letters: a line of words above, below it the disc and one leaf, beside
/// each other when the screen lies.
///
/// @param letters the size of all words in pixels
/// @param gap the space between neighbours
/// @param ring the square around the disc's ring
/// @param leaf where knobs, presets or challenge stand
/// @param pills the way out and the way on
record BigPlan(double letters, double gap, Box ring, Box line, Box leaf, Box pills) {

    /// The ring's part of the shorter side: the least, and what it gets where there is room.
    private static final double LEAST = .62;
    private static final double MOST = .75;

    /// What badges add to the ring, about.
    private static final double REACH = 1.08;

    /// What a leaf wants, in letters: its width beside the disc, its height below it.
    private static final double WIDE = 11;
    private static final double HIGH = 7.2;

    private static final double LINE = 1.35;
    private static final double PILL = 1.5;
    private static final double MARGIN = .35;
    private static final double GAP = .25;

    /// From here on, width over height, pills find room beside the disc.
    private static final double BROAD = 1.25;

    static BigPlan of(double width, double height, Viewing.Measure measure) {
        return width >= .9 * height ? lying(width, height, measure) : standing(width, height, measure);
    }

    /// The height of a pill: for a finger, and for letters, which may be larger.
    private static double pill(Viewing.Measure measure) {
        return Math.max(measure.finger(), PILL * measure.letters());
    }

    private static BigPlan lying(double width, double height, Viewing.Measure measure) {
        double letters = measure.letters();
        double margin = MARGIN * letters;
        double gap = GAP * letters;
        var line = new Box(margin, margin / 2, width - 2 * margin, LINE * letters);
        var all = new Box(margin, line.bottom(), width - 2 * margin, height - line.bottom() - margin);
        double side = Math.clamp((width - WIDE * letters) / REACH, LEAST * height, MOST * height);
        boolean broad = width >= BROAD * height;
        var band = broad ? all : all.without(0, 0, 0, pill(measure) + gap);
        side = Math.min(side, Math.max(LEAST * height, band.height() / REACH));
        var right = band.without(REACH * side + gap, 0, 0, 0);
        var foot = broad ? right : all;
        return new BigPlan(letters, gap,
                new Box(margin + (REACH - 1) / 2 * side, band.y() + (band.height() - side) / 2, side, side), line,
                broad ? right.without(0, 0, 0, pill(measure) + gap) : right,
                foot.without(0, foot.height() - pill(measure), 0, 0));
    }

    private static BigPlan standing(double width, double height, Viewing.Measure measure) {
        double letters = measure.letters();
        double margin = MARGIN * letters;
        double gap = GAP * letters;
        int lines = height >= 1.5 * width ? 2 : 1;
        var line = new Box(margin, margin / 2, width - 2 * margin, lines * LINE * letters);
        var pills = new Box(margin, height - margin - pill(measure), width - 2 * margin, pill(measure));
        double room = pills.y() - line.bottom() - 2 * gap;
        double side = Math.clamp((room - HIGH * letters) / REACH, LEAST * width, MOST * width);
        var ring = new Box((width - side) / 2, line.bottom() + (REACH - 1) / 2 * side, side, side);
        double top = line.bottom() + REACH * side + gap;
        return new BigPlan(letters, gap, ring, line, new Box(margin, top, width - 2 * margin, pills.y() - gap - top),
                pills);
    }
}
