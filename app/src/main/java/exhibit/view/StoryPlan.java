package exhibit.view;

/// Where everything goes while a story is told: the picture left and words right when the screen lies, one above the
/// other when it stands.
///
/// @param base the size of plain words in pixels; all others are multiples
/// @param gap the space between neighbours
/// @param line where one or two sentences stand
/// @param stage where the visitor acts: answers, a knob, or how loud things are
/// @param pills the way on and the ways out
/// @param stands whether the screen is higher than wide
record StoryPlan(double base, double gap, Box disc, Box dots, Box title, Box line, Box stage, Box pills,
        boolean stands) {

    static final double TITLE = 2;
    static final double LINE = 1.25;
    static final double INVITATION = 2.9;

    static StoryPlan of(double width, double height) {
        return width >= 1.1 * height ? lying(width, height) : standing(width, height);
    }

    /// Drawn for 800x480 on 7 inches, where 5.2 pixels are a millimetre.
    private static StoryPlan lying(double width, double height) {
        double unit = Math.min(width / 800, height / 480);
        double hand = Math.pow(unit, .85);
        double margin = 20 * unit;
        double gap = 10 * hand;
        double side = Math.min(height - .8 * margin, .56 * width);
        var disc = new Box(.4 * margin, (height - side) / 2, side, side);
        double left = disc.right() + gap;
        var right = new Box(left, 1.1 * margin, width - margin - left, height - 1.5 * margin);
        var dots = new Box(right.x(), right.y(), right.width(), 16 * hand);
        var title = new Box(right.x(), dots.bottom() + .8 * gap, right.width(), 42 * hand);
        var line = new Box(right.x(), title.bottom() + .2 * gap, right.width(), 106 * hand);
        var pills = new Box(right.x(), right.bottom() - 80 * hand, right.width(), 80 * hand);
        var stage = new Box(right.x(), line.bottom() + gap, right.width(), pills.y() - line.bottom() - 1.6 * gap);
        return new StoryPlan(16 * hand, gap, disc, dots, title, line, stage, pills, false);
    }

    /// Drawn for 720x1280 on 7 inches, where 8.3 pixels are a millimetre.
    private static StoryPlan standing(double width, double height) {
        double unit = Math.min(width / 720, height / 1280);
        double hand = Math.pow(unit, .85);
        double margin = 32 * unit;
        double gap = 14 * hand;
        double across = width - 2 * margin;
        var dots = new Box(margin, 1.1 * margin, across, 24 * hand);
        var title = new Box(margin, dots.bottom() + gap, across, 64 * hand);
        var line = new Box(margin, title.bottom(), across, 122 * hand);
        var pills = new Box(margin, height - .9 * margin - 124 * hand, across, 124 * hand);
        double high = 276 * hand;
        var stage = new Box(margin, pills.y() - 1.4 * gap - high, across, high);
        double side = Math.min(width, stage.y() - line.bottom());
        var disc = new Box((width - side) / 2, line.bottom() + (stage.y() - line.bottom() - side) / 2, side, side);
        return new StoryPlan(24 * hand, gap, disc, dots, title, line, stage, pills, true);
    }

    /// All that the words have, for one line that invites.
    Box invitation() {
        return stands
                ? new Box(title.x(), dots.y(), title.width(), line.bottom() - dots.y())
                : new Box(title.x(), title.y() + .3 * title.height(), title.width(), line.bottom() - title.y());
    }
}
