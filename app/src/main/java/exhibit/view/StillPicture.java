package exhibit.view;

import exhibit.text.Words;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Typeface;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcType;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// What stands on the screen where the exhibit is not: no visitor has chosen a language, so it says it in each. On the
/// JavaFX thread.
public final class StillPicture {

    /// What it says.
    public enum Kind {
        /// The exhibit comes by itself.
        MOMENT,
        /// Somebody has to help.
        CALL
    }

    private static final int KEPT = 5;
    /// The first thing.
    private static final int BELL = 0;
    private static final double LINE = 1.75;

    private final Kind kind;
    private final List<String> lines;
    private final Pane node;

    public StillPicture(Kind kind, double width, double height) {
        this.kind = kind;
        var key = kind == Kind.MOMENT ? "still.moment" : "still.call";
        lines = Words.languages().stream().map(language -> Words.in(language).text(key)).toList();
        var canvas = new Canvas(width, height);
        node = new Pane(canvas);
        draw(canvas.getGraphicsContext2D(), width, height);
    }

    Parent node() {
        return node;
    }

    /// The sign in the upper part, the lines below it; both the larger, the larger the shorter side is.
    private void draw(GraphicsContext gc, double width, double height) {
        double unit = Math.min(width, height), size = unit / 22;
        double words = LINE * size * lines.size();
        double radius = Math.min(unit / 4, (height - words) / 3.2);
        double top = (height - words - 2.7 * radius) / 2;
        gc.setFill(Palette.GROUND);
        gc.fillRect(0, 0, width, height);
        gc.save();
        gc.translate(width / 2, top + 1.2 * radius);
        switch (kind) {
            case MOMENT -> pentagon(gc, radius);
            case CALL -> bell(gc, radius);
        }
        gc.restore();
        write(gc, width, top + 2.7 * radius, size);
    }

    private static void pentagon(GraphicsContext gc, double radius) {
        gc.setLineWidth(radius / 24);
        for (int i = 0; i < KEPT; i++) {
            double angle = 2 * Math.PI * i / KEPT - Math.PI / 2;
            double x = radius * Math.cos(angle), y = radius * Math.sin(angle);
            gc.setStroke(Badge.colour(i));
            gc.strokeLine(0, 0, x, y);
            Badge.draw(gc, i, x, y, radius / 5, 1);
        }
    }

    /// It rings: waves to both sides.
    private static void bell(GraphicsContext gc, double radius) {
        Badge.draw(gc, BELL, 0, 0, .75 * radius, 1);
        gc.setStroke(Badge.colour(BELL));
        gc.setLineWidth(radius / 18);
        for (double wave : new double[]{.95, 1.15})
            for (double side : new double[]{-30, 150})
                gc.strokeArc(-wave * radius, -wave * radius, 2 * wave * radius, 2 * wave * radius, side, 60,
                        ArcType.OPEN);
    }

    private void write(GraphicsContext gc, double width, double top, double size) {
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < lines.size(); i++) {
            gc.setFill(i == 0 ? Palette.WORDS : Palette.QUIET);
            gc.setFont(Font.font(Typeface.FAMILY, i == 0 ? FontWeight.BOLD : FontWeight.NORMAL, size));
            gc.fillText(lines.get(i), width / 2, top + LINE * size * (i + .5), .92 * width);
        }
    }
}
