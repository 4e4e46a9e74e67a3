package exhibit.view.laboratory;

import exhibit.study.hand.WorksheetPart;
import exhibit.view.kit.Box;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where the numbers of the calculation stand: on one line, or on two where the page stands.
///
/// @param blocks the numbers of each part, brackets apart
/// @param signs what stands between them
/// @param cell how wide a number is
/// @param head how high the names above are
/// @param badges the left ends of the lines, for the badges of the rows
record EquationPlan(Map<WorksheetPart, Box> blocks, List<Sign> signs, double cell, double head, List<Box> badges) {

    /// @param text what is written at the middle of a sign
    record Sign(String text, double x, double y) {}

    private static final int ROWS = 3;

    /// For the feet of the brackets.
    private static final double EDGE = 2;

    /// In widths of a number.
    private static final double BADGE = .5;
    private static final double BRACKET = .11;
    private static final double SIGN = .42;

    private record After(WorksheetPart part, String sign) {}

    private static final List<After> FORTH = List.of(new After(WorksheetPart.X, "×"), new After(WorksheetPart.W, "→"),
            new After(WorksheetPart.HIDDEN, "→"));
    private static final List<After> HOME = List.of(new After(WorksheetPart.BACK, "+"), new After(WorksheetPart.B, "="),
            new After(WorksheetPart.BIASED, ""), new After(WorksheetPart.RELU, ""),
            new After(WorksheetPart.OUTPUT, ""));

    static EquationPlan of(Box box, boolean stands) {
        double head = stands ? .11 * box.height() : .13 * box.height();
        if (!stands) {
            var all = new ArrayList<>(FORTH);
            all.addAll(HOME);
            return lines(List.of(all), List.of(box), head);
        }
        double gap = .5 * head;
        return lines(List.of(FORTH, HOME), List.of(box.row(0, 2, gap), box.row(1, 2, gap)), head);
    }

    private static EquationPlan lines(List<List<After>> lines, List<Box> boxes, double head) {
        double cell = boxes.getFirst().width() / lines.stream().mapToDouble(EquationPlan::width).max().orElseThrow();
        var plan = new EquationPlan(new EnumMap<>(WorksheetPart.class), new ArrayList<>(), cell, head,
                new ArrayList<>());
        for (int line = 0; line < lines.size(); line++)
            plan.line(lines.get(line), boxes.get(line).without(0, head, 0, EDGE));
        return plan;
    }

    private static double width(List<After> line) {
        return BADGE + line.stream().mapToDouble(after -> columns(after.part()) + 2 * BRACKET + sign(after)).sum();
    }

    private static double sign(After after) {
        return after.sign().isEmpty() ? .06 : SIGN;
    }

    private void line(List<After> line, Box box) {
        badges.add(new Box(box.x(), box.y(), BADGE * cell, box.height()));
        double x = box.x() + BADGE * cell;
        for (var after : line) {
            x += BRACKET * cell;
            double wide = columns(after.part()) * cell;
            double high = box.height() * rows(after.part()) / ROWS;
            blocks.put(after.part(), new Box(x, box.y() + (box.height() - high) / 2, wide, high));
            x += wide + BRACKET * cell;
            if (!after.sign().isEmpty())
                signs.add(new Sign(after.sign(), x + sign(after) * cell / 2, box.y() + box.height() / 2));
            x += sign(after) * cell;
        }
    }

    static int columns(WorksheetPart part) {
        return part == WorksheetPart.W ? 2 : 1;
    }

    static int rows(WorksheetPart part) {
        return part.count() / columns(part);
    }

    /// The numbers of a part.
    Box block(WorksheetPart part) {
        return Objects.requireNonNull(blocks.get(part));
    }

    /// The number at a place.
    Box cell(int place) {
        var part = WorksheetPart.at(place);
        int i = place - part.first();
        return block(part).row(i / columns(part), rows(part), 0).column(i % columns(part), columns(part), 0);
    }

    /// The name above a part, a little wider than its numbers.
    Box head(WorksheetPart part) {
        var block = block(part);
        double wide = block.width() + 2 * (BRACKET + .2) * cell;
        return new Box(block.x() + (block.width() - wide) / 2, block.y() - head, wide, head);
    }

    /// The bracket around a part's numbers reaches this far out.
    double bracket() {
        return .8 * BRACKET * cell;
    }
}
