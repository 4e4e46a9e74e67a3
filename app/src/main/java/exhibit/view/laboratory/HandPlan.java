package exhibit.view.laboratory;

import exhibit.view.kit.BandLayout;
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
        var frame = BandLayout.of(width, height);
        double top = page.back().bottom() + .4 * page.gap();
        double foot = height - (page.stands() ? 26 : 12) * frame.unit();
        var body = new Box(frame.margin(), top, width - 2 * frame.margin(), foot - top);
        return page.stands()
                ? standing(page, body, frame.hand(), STANDING_EQUATION * height)
                : lying(page, body, frame.hand(), LYING_EQUATION * height);
    }

    private static HandPlan lying(PagePlan page, Box body, double hand, double equation) {
        double gap = .8 * page.gap();
        var foot = body.without(0, equation + gap, 0, 0);
        var picture = new Box(foot.x() - .5 * gap, foot.y(), foot.height(), foot.height());
        var right = foot.without(picture.width() + .5 * gap, 0, 0, 0);
        var pills = new Box(right.x(), right.bottom() - 52 * hand, right.width(), 52 * hand);
        var aside = new Box(right.right() - 132 * hand, right.y(), 132 * hand, pills.y() - right.y() - gap);
        double wide = aside.x() - right.x() - 1.6 * gap;
        var sum = new Box(right.x(), right.y(), wide, 24 * hand);
        var stepper = new Box(right.x(), sum.bottom() + .3 * gap, wide, 52 * hand);
        var verdict = new Box(right.x(), stepper.bottom() + .8 * gap, wide, 22 * hand);
        var words = new Box(right.x(), verdict.bottom() + .3 * gap, wide, pills.y() - verdict.bottom() - 1.1 * gap);
        return new HandPlan(page, new Box(body.x(), body.y(), body.width(), equation), picture, sum, stepper, verdict,
                words, aside, pills);
    }

    private static HandPlan standing(PagePlan page, Box body, double hand, double equation) {
        double gap = page.gap();
        double across = body.width();
        var pills = new Box(body.x(), body.bottom() - 84 * hand, across, 84 * hand);
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
