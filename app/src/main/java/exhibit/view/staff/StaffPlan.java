package exhibit.view.staff;

import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;

/// Where everything goes on a page for staff: words above, what can be done below, the rest between.
///
/// @param base the size of plain words in pixels; all others are multiples
/// @param gap the space between neighbours
/// @param lead the line above the title
/// @param hint the lines below it
/// @param lies whether there is more room beside each other than below each other
record StaffPlan(double base, double gap, Box lead, Box title, Box hint, Box body, Box pills, boolean lies) {

    private static final double MARGIN = 1.6;

    /// A finger's height: 14 mm on 7 inches.
    static final double PILL = 4.4;
    static final double WIDEST_PILL = 15.2;

    static StaffPlan of(double width, double height) {
        var screen = BandLayout.of(width, height);
        double base = screen.base();
        double gap = screen.gap();
        double margin = MARGIN * base;
        double across = width - 2 * margin;
        var lead = new Box(margin, margin, across, 1.4 * base);
        var title = new Box(margin, lead.bottom(), across, 2.6 * base);
        boolean lies = screen.lies();
        var hint = new Box(margin, title.bottom(), across, lies ? 1.5 * base : 3 * base);
        var pills = new Box(margin, height - margin - PILL * base, across, PILL * base);
        double top = hint.bottom() + gap;
        return new StaffPlan(base, gap, lead, title, hint, new Box(margin, top, across, pills.y() - gap - top), pills,
                lies);
    }

    /// Pill `index` of `count` beside each other, none wider than looks good. Where the page lies several stand in the
    /// middle, below what they are for, and one on the right, below the entries.
    Box pill(int index, int count) {
        double width = Math.min(pills.column(0, count, gap).width(), WIDEST_PILL * base);
        double spare = pills.width() - count * (width + gap) + gap;
        double left = pills.x() + (!lies ? 0 : count == 1 ? spare : spare / 2);
        return new Box(left + index * (width + gap), pills.y(), width, pills.height());
    }
}
