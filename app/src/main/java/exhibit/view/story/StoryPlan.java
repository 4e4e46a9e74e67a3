package exhibit.view.story;

import exhibit.view.kit.Box;
import exhibit.view.kit.Viewing;

/// Where everything goes while a story is told: the words as wide as the screen, below them picture and stage, beside
/// each other when the screen lies, one above the other when it stands.
///
/// @param letters the size of all words in pixels
/// @param gap the space between neighbours
/// @param dots how far the story is
/// @param title the chapter's name, where there is room for it
/// @param line where one or two sentences stand
/// @param stage where the visitor acts: answers, a knob, or how loud things are
/// @param pills the way on and the ways out
/// @param stands whether the screen is higher than wide
public record StoryPlan(double letters, double gap, Box disc, Box dots, Box title, Box line, Box stage, Box pills,
        boolean stands) {

    static final double INVITATION = 1.7;

    /// The height of a row of words, in letters.
    private static final double ROW = 1.3;

    /// How large the dots are, in letters.
    private static final double DOTS = .5;
    private static final double DOTS_WIDE = 4.2;

    /// The least width of what stands beside the disc, in letters.
    private static final double COLUMN = 11;

    /// The least part of the shorter side for the disc.
    private static final double HERO = .47;

    /// What the disc should have of the width of a screen that stands, where the words are long.
    private static final double SEEN = .45;

    /// The least height of a stage on which a dial is a dial, in letters.
    private static final double LOW = 3;

    /// The most that an invitation may have of the room that it shares with the knob.
    private static final double WORDS = .42;

    /// The least height of a stage that stands below the disc, as a part of its width: on a square screen words are large.
    private static final double KNOB = .29;

    /// What has to find room.
    ///
    /// @param head whether there is a title
    /// @param words the height of the longest line of this chapter
    /// @param stage the width of stage and pills, for which the disc grows smaller
    /// @param high the height of the stage on a screen that stands, in letters
    /// @param alone whether the stage has all the room, and the disc none
    public record Needs(boolean head, double words, double stage, double high, boolean alone) {

        private Needs withoutHead() {
            return new Needs(false, words, stage, high, alone);
        }
    }

    public static StoryPlan of(double width, double height, Viewing.Measure measure, Needs needs) {
        return width >= 1.1 * height ? lying(width, height, measure, needs) : standing(width, height, measure, needs);
    }

    private static StoryPlan lying(double width, double height, Viewing.Measure measure, Needs needs) {
        double unit = Math.min(width / 800, height / 480);
        double letters = measure.letters();
        double margin = 20 * unit;
        double gap = 10 * unit;
        double across = width - 2 * margin;
        double dotted = DOTS_WIDE * letters;
        var dots = new Box(width - margin - dotted, .7 * margin + .35 * letters, dotted, DOTS * letters);
        var title = new Box(margin, .7 * margin, across - dotted - gap, needs.head ? ROW * letters : 0);
        var line = new Box(margin, title.bottom() + (needs.head ? .2 * gap : 0), across, needs.words);
        double top = line.bottom() + (needs.words > 0 ? gap : 0);
        double room = height - .6 * margin - top;
        double column = Math.max(COLUMN * letters, needs.stage);
        double side = Math.clamp(across - 2 * gap - column, Math.min(room, HERO * height), room);
        var disc = new Box(.5 * margin, top + (room - side) / 2, side, side);
        double left = needs.alone ? margin : disc.right() + 2 * gap;
        var right = new Box(left, top, width - margin - left, room);
        double high = Math.clamp(.3 * room, measure.finger(), 4 / 3. * measure.finger());
        var pills = right.without(0, room - high, 0, 0);
        if (needs.head && room - high - gap < LOW * letters) return lying(width, height, measure, needs.withoutHead());
        return new StoryPlan(letters, gap, disc, dots, title, line, right.without(0, 0, 0, high + gap), pills, false);
    }

    private static StoryPlan standing(double width, double height, Viewing.Measure measure, Needs needs) {
        double unit = Math.min(width / 720, height / 1280);
        double letters = measure.letters();
        double margin = 32 * unit;
        double gap = 16 * unit;
        double across = width - 2 * margin;
        var dots = new Box(margin, .7 * margin, across, DOTS * letters);
        var title = new Box(margin, dots.bottom() + .4 * gap, across, needs.head ? ROW * letters : 0);
        var line = new Box(margin, title.bottom() + .2 * gap, across, needs.words);
        double finger = measure.finger();
        var pills = new Box(margin, height - .8 * margin - finger, across, finger);
        double free = pills.y() - line.bottom() - 2 * gap;
        double low = Math.max(Math.max(LOW * letters, KNOB * width), free - SEEN * width);
        double high = needs.alone ? free : Math.min(needs.high * letters, low);
        var stage = new Box(margin, pills.y() - gap - high, across, high);
        double room = stage.y() - line.bottom() - gap;
        double side = Math.min(room, width);
        return new StoryPlan(letters, gap,
                new Box((width - side) / 2, line.bottom() + .5 * gap + (room - side) / 2, side, side),
                dots, title, line, stage, pills, true);
    }

    /// While nobody is there on a screen that lies: the invitation stands above the stage, and gives way to it.
    ///
    /// @param high what the invitation would like to have
    StoryPlan inviting(double high) {
        double words = Math.min(high, WORDS * stage.height());
        double from = Math.max(0, (stage.height() - words) / 8);
        return stands
                ? this
                : new StoryPlan(letters, gap, disc, dots, title,
                        stage.without(0, from, 0, stage.height() - words - from),
                        stage.without(0, words + from, 0, 0), pills, false);
    }
}
