package exhibit.view.play;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where everything goes in free play, from millimetres: the disc left of what is pressed and the knobs below when the
/// screen lies, one above the other when it stands.
///
/// @param letters the size of all words in pixels
/// @param gap the space between neighbours that a finger can miss, 3 mm
/// @param sign where it is said that all has come to rest
/// @param card what came of the knobs, and a challenge
/// @param presets their room: two rows when the screen lies; around the disc when it stands
/// @param pills one column when the screen lies, one row when it stands
/// @param knobs one row when the screen lies, two when it stands
/// @param face the height of a preset when the screen stands
record PlayPlan(double letters, double gap, Box disc, Box sign, Box card, Box presets, Box pills, Box knobs,
        double face, boolean stands) {

    private static final int ROWS = 2;
    private static final int SHOULDERS = 2;

    /// Of what a finger needs: the space to a neighbour that is not meant.
    private static final double APART = 3 / Viewing.FINGER_MM;

    /// In letters: a card of two lines, a pill's width, the edge of the screen, and what a knob's name adds to it.
    private static final double CARD = 2.25;
    private static final double PILL = 4.2;
    private static final double MARGIN = .25;
    private static final double NAME = .5;
    private static final double ROOMY_NAME = 1;

    /// As many pills stand below one another, and so far they give way to the knobs.
    private static final int PILLS = 3;
    private static final double LESS = .9;

    /// Of what a finger needs: the height of a preset where the disc needs the rest.
    private static final double LESS_FACE = .95;

    static PlayPlan of(double width, double height, Viewing.Measure measure) {
        return width >= 1.1 * height ? lying(width, height, measure) : standing(width, height, measure);
    }

    /// Where preset `index` of `count` stands: the first two above the disc's shoulders when the screen stands.
    Box preset(int index, int count) {
        int half = count / ROWS;
        if (!stands)
            return presets.row(index / half, ROWS, gap).column(index % half, half, gap);
        var foot = presets.without(0, presets.height() - face, 0, 0);
        var head = new Box(foot.x(), presets.y(), foot.width(), face);
        int below = count - SHOULDERS;
        return index < SHOULDERS
                ? head.without(index * (head.width() - face), 0, (1 - index) * (head.width() - face), 0)
                : foot.column(index - SHOULDERS, below, gap);
    }

    /// As many rows as the knobs stand in, one below the other.
    int rows() {
        return stands ? 2 : 1;
    }

    private static PlayPlan lying(double width, double height, Viewing.Measure measure) {
        double letters = measure.letters();
        double finger = measure.finger();
        double gap = APART * finger;
        double margin = MARGIN * letters;
        double high = Math.max(finger, CARD * letters);
        var all = new Box(margin, margin, width - 2 * margin, height - 2 * margin);
        double left = all.height() - high - PILLS * LESS * finger - (PILLS + 1) * gap;
        double foot = Math.clamp(left, finger + NAME * letters, finger + ROOMY_NAME * letters);
        var knobs = all.without(0, all.height() - foot, 0, 0);
        var band = all.without(0, 0, 0, foot + gap);
        double pressed = 3 * finger + 3 * gap + PILL * letters;
        double side = Math.min(band.height(), band.width() - pressed - 2 * margin);
        var right = band.without(side + 2 * margin, 0, 0, 0);
        var below = right.without(0, high + gap, 0, 0);
        return new PlayPlan(letters, gap, new Box(margin, margin + (band.height() - side) / 2, side, side),
                new Box(margin, knobs.y() - 1.2 * letters, side / 2, 1.2 * letters),
                right.without(0, 0, 0, right.height() - high),
                below.without(0, 0, PILL * letters + gap, 0),
                below.without(below.width() - PILL * letters, 0, 0, 0), knobs, finger, false);
    }

    private static PlayPlan standing(double width, double height, Viewing.Measure measure) {
        double letters = measure.letters();
        double finger = measure.finger();
        double gap = APART * finger;
        double margin = MARGIN * letters;
        var all = new Box(margin, margin, width - 2 * margin, height - 2 * margin);
        var card = all.without(0, 0, 0, all.height() - Math.max(finger, CARD * letters));
        double hand = 2 * (finger + .2 * letters) + gap;
        var knobs = all.without(0, all.height() - hand, 0, 0);
        var pills = all.without(0, knobs.y() - gap - finger - all.y(), 0, all.bottom() - knobs.y() + gap);
        var room = all.without(0, card.height() + gap, 0, all.bottom() - pills.y() + gap);
        double face = LESS_FACE * finger;
        double side = Math.min(room.height() - face - .5 * gap, width);
        return new PlayPlan(letters, gap, new Box((width - side) / 2, room.y(), side, side),
                new Box(room.x(), room.bottom() - face - gap - 1.3 * letters, .33 * width, 1.3 * letters), card, room,
                pills,
                knobs, face, true);
    }
}
