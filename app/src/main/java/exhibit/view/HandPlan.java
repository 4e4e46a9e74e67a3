package exhibit.view;

/// Where everything goes on the page by hand: the calculation above, its picture and what can be done below.
///
/// @param base the size of plain words in pixels
/// @param sum one number's calculation, written out
/// @param elsewhere how the answer does on other examples
record HandPlan(double base, double gap, Box title, Box back, Box equation, boolean stands, Box picture, Box sum,
        Box stepper, Box verdict, Box words, Box elsewhere, Box pills) {

    static HandPlan of(double width, double height) {
        return width >= 1.1 * height ? lying(width, height) : standing(width, height);
    }

    private static HandPlan lying(double width, double height) {
        double unit = Math.min(width / 800, height / 480);
        double hand = Math.pow(unit, .85);
        double margin = 20 * unit;
        double gap = 10 * hand;
        double across = width - 2 * margin;
        var top = new Box(margin, 10 * unit, across, 46 * hand);
        var back = new Box(top.right() - 116 * hand, top.y(), 116 * hand, top.height());
        var equation = new Box(margin, top.bottom() + .4 * gap, across, .34 * height);
        var foot = new Box(margin, equation.bottom() + gap, across, height - equation.bottom() - gap - 12 * unit);
        var picture = new Box(foot.x() - .5 * gap, foot.y(), foot.height(), foot.height());
        var right = new Box(picture.right() + gap, foot.y(), foot.right() - picture.right() - gap, foot.height());
        var pills = new Box(right.x(), right.bottom() - 52 * hand, right.width(), 52 * hand);
        var aside = new Box(right.right() - 132 * hand, right.y(), 132 * hand, pills.y() - right.y() - gap);
        double wide = aside.x() - right.x() - 1.6 * gap;
        var sum = new Box(right.x(), right.y(), wide, 24 * hand);
        var stepper = new Box(right.x(), sum.bottom() + .3 * gap, wide, 52 * hand);
        var verdict = new Box(right.x(), stepper.bottom() + .8 * gap, wide, 22 * hand);
        var words = new Box(right.x(), verdict.bottom() + .3 * gap, wide,
                pills.y() - verdict.bottom() - 1.1 * gap);
        return new HandPlan(16 * hand, gap, new Box(margin, top.y(), across - back.width() - gap, top.height()), back,
                equation, false, picture, sum, stepper, verdict, words, aside, pills);
    }

    private static HandPlan standing(double width, double height) {
        double unit = Math.min(width / 720, height / 1280);
        double hand = Math.pow(unit, .85);
        double margin = 32 * unit;
        double gap = 16 * hand;
        double across = width - 2 * margin;
        var top = new Box(margin, 24 * unit, across, 68 * hand);
        var back = new Box(top.right() - 140 * hand, top.y(), 140 * hand, top.height());
        var pills = new Box(margin, height - 26 * unit - 84 * hand, across, 84 * hand);
        var stepper = new Box(margin, pills.y() - gap - 92 * hand, across, 92 * hand);
        var sum = new Box(margin, stepper.y() - .3 * gap - 40 * hand, across, 40 * hand);
        var equation = new Box(margin, top.bottom() + .5 * gap, across, .355 * height);
        var middle = new Box(margin, equation.bottom() + gap, across, sum.y() - equation.bottom() - 1.6 * gap);
        double side = Math.min(middle.height(), .57 * across);
        var picture = new Box(margin - .5 * gap, middle.y(), side, middle.height());
        var right = new Box(picture.right() + gap, middle.y(), middle.right() - picture.right() - gap,
                middle.height());
        var verdict = new Box(right.x(), right.y(), right.width(), 36 * hand);
        var words = new Box(right.x(), verdict.bottom() + .6 * gap, right.width(), .42 * right.height());
        var elsewhere = new Box(right.x(), words.bottom() + gap, right.width(), right.bottom() - words.bottom() - gap);
        return new HandPlan(24 * hand, gap, new Box(margin, top.y(), across - back.width() - gap, top.height()), back,
                equation, true, picture, sum, stepper, verdict, words, elsewhere, pills);
    }
}
