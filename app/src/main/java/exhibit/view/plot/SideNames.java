package exhibit.view.plot;

import exhibit.view.kit.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Names at the right of a chart, each beside the line it belongs to and moved apart where two would lie on each other.
final class SideNames {

    /// No more of a chart's width than this is for names.
    private static final double MOST = .4;
    private static final double LEADER = 1.1;

    private final List<Name> names = new ArrayList<>();

    private record Name(String text, double at, Color colour) {}

    /// @param at in the units of the chart's vertical axis
    void add(String text, double at, Color colour) {
        if (!text.isBlank())
            names.add(new Name(text, at, colour));
    }

    /// How much of a box they take.
    double width(Pen pen, Box box) {
        double widest = names.stream().mapToDouble(name -> pen.width(name.text)).max().orElse(-LEADER * pen.letters);
        return Math.min(MOST * box.width(), widest + LEADER * pen.letters);
    }

    void write(Pen pen, Axes axes) {
        names.sort(Comparator.comparingDouble(name -> axes.y().inside(name.at)));
        var heights = apart(names.stream().mapToDouble(name -> axes.y().inside(name.at)).toArray(),
                1.05 * pen.letters, axes.area().bottom() - .5 * pen.letters);
        double from = axes.area().right();
        double to = from + LEADER * pen.letters;
        for (int i = 0; i < heights.length; i++) {
            var name = names.get(i);
            if (!pen.write(name.text, to, heights[i], TextAlignment.LEFT, name.colour, pen.sheet().right() - to))
                continue;
            pen.gc.setStroke(name.colour);
            pen.gc.setLineWidth(1);
            pen.gc.strokeLine(from + 2, axes.y().inside(name.at), to - 3, heights[i]);
        }
    }

    /// Down to make room, then up again from the end.
    ///
    /// @param heights from the top, ascending
    static double[] apart(double[] heights, double least, double bottom) {
        var moved = heights.clone();
        for (int i = 1; i < moved.length; i++)
            moved[i] = Math.max(moved[i], moved[i - 1] + least);
        double end = bottom;
        for (int i = moved.length - 1; i >= 0; i--) {
            moved[i] = Math.min(moved[i], end);
            end = moved[i] - least;
        }
        return moved;
    }
}
