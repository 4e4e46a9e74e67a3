package exhibit.view.play;

import exhibit.hardware.Knob;
import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where everything goes in free play, from millimetres. What is tapped stands in cells of 20 mm that meet in the middle
/// of the gap between neighbours and at the edges of the screen. When the screen lies, the disc stands left of challenge
/// and knobs, and the presets in one strip along the bottom; when it stands, all follow one another from above.
///
/// @param letters the size of plain words in pixels; captions and names are smaller
/// @param gap the space between neighbours that a finger can miss, 3 mm
/// @param ring the square around the disc's ring
/// @param sign where it is said that all has come to rest
/// @param presets one row of cells
/// @param seen as many presets as are seen at once; where it is not all, one more cell turns to the others
/// @param knobs their cells, in as many columns as that
record PlayPlan(double letters, double gap, Box ring, Box sign, Box card, Box shake, Box menu, Box presets, int seen,
        Box knobs, int columns, boolean stands) {

    /// Sizes of letters against plain words: the least ever, beside a picture; words on tiles; names of knobs.
    static final double SMALLEST = .585;
    static final double CAPTION = .7;
    static final double NAMES = .82;

    static final int PRESETS = 6;
    static final int PAGE = 3;

    private static final int KNOBS = Knob.values().length;

    /// A cell and the space within it that is no target, of what a finger needs.
    private static final double CELL = 20 / Viewing.FINGER_MM;
    private static final double APART = 3 / Viewing.FINGER_MM;

    /// The ring's part of the height of a screen that lies, where badges need the rest above the strip, and of the width
    /// of one that stands; and the air beside it.
    private static final double LYING = .705;
    private static final double MOST = .75;
    private static final double AIR = 1.03;

    /// Of the height: the least that strip and card get where fingers need less, and the most width of the column.
    private static final double LOW = .155;
    private static final double WIDEST = .55;

    /// From here on four knobs stand one below the other, in cells; and the least width of what stands beside the disc.
    private static final double ENOUGH = .93;
    private static final double NARROWEST = 2.4;

    /// What badges add to the ring where the screen stands.
    private static final double REACH = 1.13;

    static PlayPlan of(double width, double height, Viewing.Measure measure) {
        return width >= .9 * height ? lying(width, height, measure) : standing(width, height, measure);
    }

    private static PlayPlan lying(double width, double height, Viewing.Measure measure) {
        double cell = CELL * measure.finger();
        double foot = Math.max(cell, LOW * height);
        double above = height - foot;
        boolean one = (above - foot) / KNOBS >= ENOUGH * cell;
        double narrow = (one ? NARROWEST : 4) * cell;
        double side = Math.min(Math.min(LYING * height, above - 1), (width - narrow) / AIR);
        double column = Math.clamp(width - AIR * side, narrow, Math.max(narrow, WIDEST * height));
        double left = width - column;
        var ring = new Box((left - side) / 2, (above - side) / 2, side, side);
        var top = new Box(left, 0, column, foot);
        double each = one ? ENOUGH * cell + Math.max(0, width / (PRESETS + 2) - cell) : cell;
        var strip = new Box(0, above, width, foot);
        return plan(measure, ring, one ? top : top.without(0, 0, cell, 0),
                one ? strip.without(width - 2 * each, 0, each, 0) : top.without(column - cell, 0, 0, 0),
                strip.without(width - each, 0, 0, 0), strip.without(0, 0, one ? 2 * each : each, 0), PRESETS,
                new Box(left, foot, column, above - foot), one ? 1 : 2, false);
    }

    private static PlayPlan standing(double width, double height, Viewing.Measure measure) {
        double cell = CELL * measure.finger();
        int pairs = Math.ceilDiv(KNOBS, 2);
        int rows = pairs + 2;
        double side = Math.min(MOST * width, height - rows * cell);
        double row = cell + Math.max(0, height - rows * cell - REACH * side) / (2 * rows);
        var top = new Box(0, 0, width, row);
        var foot = new Box(0, height - row, width, row);
        var hand = new Box(0, foot.y() - pairs * row, width, pairs * row);
        double air = hand.y() - row - side;
        var ring = new Box((width - side) / 2, row + .6 * air, side, side);
        return plan(measure, ring, top.without(cell, 0, cell, 0), top.without(width - cell, 0, 0, 0),
                top.without(0, 0, width - cell, 0), foot, PAGE, hand, 2, true);
    }

    /// @param card this and what follows in cells
    private static PlayPlan plan(Viewing.Measure measure, Box ring, Box card, Box shake, Box menu, Box presets,
            int seen, Box knobs, int columns, boolean stands) {
        double gap = APART * measure.finger();
        double line = 1.4 * SMALLEST * measure.letters();
        var sign = new Box(gap / 2, (stands ? knobs : presets).y() - line, ring.x() + ring.width() / 2, line);
        return new PlayPlan(measure.letters(), gap, ring, sign, target(card, gap), target(shake, gap),
                target(menu, gap), target(presets, gap), seen, target(knobs, gap), columns, stands);
    }

    /// What can be seen of a cell.
    private static Box target(Box cell, double gap) {
        return cell.without(gap / 2, gap / 2, gap / 2, gap / 2);
    }
}
