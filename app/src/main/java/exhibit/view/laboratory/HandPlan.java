package exhibit.view.laboratory;

import exhibit.view.kit.Box;

/// Where everything goes on the page by hand: the calculation above, its picture and what can be done below.
///
/// @param page title, way back and sizes, as on every page of the laboratory
/// @param sum one number's calculation, written out
/// @param elsewhere how the answer does on other examples
record HandPlan(PagePlan page, Box equation, Box picture, Box sum, Box stepper, Box verdict, Box words, Box elsewhere,
        Box pills) {

    private static final double LYING_EQUATION = .34;
    private static final double STANDING_EQUATION = .355;

    static HandPlan of(double width, double height) {
        var page = PagePlan.of(width, height);
        return page.stands() ? standing(page, STANDING_EQUATION * height) : lying(page, LYING_EQUATION * height);
    }

    private static HandPlan lying(PagePlan page, double equation) {
        double hand = page.hand(), gap = .8 * page.gap();
        var body = page.body();
        var foot = body.without(0, equation + gap, 0, 0);
        var picture = new Box(foot.x() - .5 * gap, foot.y(), foot.height(), foot.height());
        var right = foot.without(picture.width() + .5 * gap, 0, 0, 0);
        var pills = page.foot().without(right.x() - body.x(), 0, 0, 0);
        var aside = new Box(right.right() - 132 * hand, right.y(), 132 * hand, pills.y() - right.y() - gap);
        double wide = aside.x() - right.x() - 1.6 * gap;
        var sum = new Box(right.x(), right.y(), wide, 24 * hand);
        var stepper = new Box(right.x(), sum.bottom() + .3 * gap, wide, 48 * hand);
        var verdict = new Box(right.x(), stepper.bottom() + .6 * gap, wide, 22 * hand);
        var words = new Box(right.x(), verdict.bottom() + .3 * gap, wide, pills.y() - verdict.bottom() - .9 * gap);
        return new HandPlan(page, new Box(body.x(), body.y(), body.width(), equation), picture, sum, stepper, verdict,
                words, aside, pills);
    }

    private static HandPlan standing(PagePlan page, double equation) {
        double hand = page.hand(), gap = page.gap();
        var body = page.body();
        double across = body.width();
        var pills = page.foot();
        var stepper = new Box(body.x(), pills.y() - gap - 92 * hand, across, 92 * hand);
        var sum = new Box(body.x(), stepper.y() - .3 * gap - 40 * hand, across, 40 * hand);
        double top = body.y() + equation + gap;
        var middle = new Box(body.x(), top, across, sum.y() - top - .6 * gap);
        var picture = new Box(body.x() - .5 * gap, middle.y(), Math.min(middle.height(), .57 * across),
                middle.height());
        var right = middle.without(picture.width() + .5 * gap, 0, 0, 0);
        var verdict = new Box(right.x(), right.y(), right.width(), 36 * hand);
        var words = new Box(right.x(), verdict.bottom() + .6 * gap, right.width(), .42 * right.height());
        var elsewhere = right.without(0, words.bottom() + gap - right.y(), 0, 0);
        return new HandPlan(page, new Box(body.x(), body.y(), across, equation), picture, sum, stepper, verdict, words,
                elsewhere, pills);
    }
}
