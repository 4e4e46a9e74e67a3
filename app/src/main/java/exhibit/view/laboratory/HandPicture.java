package exhibit.view.laboratory;

import exhibit.model.Embedding;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetStep;
import exhibit.view.disc.Arrows;
import exhibit.view.disc.DiscGround;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;

/// The calculation as a picture: the arrows, one after the other as long as their things are there, which leads to the
/// white point in the plane; and how far that point lies along each arrow, which is what comes back.
final class HandPicture extends Region {

    private static final double REACH = 1.2;
    private static final double PATH = .03;
    private static final double GHOST_LIGHT = .35;

    private final Canvas canvas = new Canvas();
    private final Turn flat = new Turn();
    private Optional<Worksheet> shown = Optional.empty();
    private List<Embedding> rivals = List.of();
    private Optional<Embedding> ghost = Optional.empty();

    HandPicture() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void show(Worksheet sheet) {
        shown = Optional.of(sheet);
        requestLayout();
    }

    /// @param rivals other arrows, drawn dashed
    void rivals(List<Embedding> rivals) {
        this.rivals = rivals;
        requestLayout();
    }

    /// @param ghost the arrows of the last try, drawn faint
    void ghost(Optional<Embedding> ghost) {
        this.ghost = ghost;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        shown.ifPresent(sheet -> draw(gc, sheet));
    }

    private void draw(GraphicsContext gc, Worksheet sheet) {
        var embedding = sheet.answer().embedding();
        double[] h = sheet.worked().hidden().stream().mapToDouble(v -> v).toArray();
        double longest = IntStream.range(0, 3).mapToDouble(embedding::norm).max().orElse(0);
        double reach = Math.max(Math.max(REACH, longest + Places.BADGE), Math.hypot(h[0], h[1]) + .1);
        double radius = Math.min(getWidth(), getHeight()) / 2 / reach;
        gc.save();
        gc.translate(getWidth() / 2, getHeight() / 2);
        DiscGround.draw(gc, 2, radius);
        ghost.ifPresent(last -> faint(gc, last, radius));
        rivals.forEach(rival -> dashed(gc, rival, radius));
        var arrows = new Arrows(gc, radius, ByHand.TONES::get);
        arrows.draw(Places.of(embedding, flat), false);
        if (sheet.step().compareTo(WorksheetStep.PROJECT) >= 0)
            path(gc, sheet, radius);
        if (sheet.step().compareTo(WorksheetStep.REBUILD) >= 0)
            shadows(gc, embedding, h, radius);
        if (sheet.step().compareTo(WorksheetStep.PROJECT) >= 0)
            point(gc, radius * h[0], -radius * h[1], .06 * radius);
        gc.restore();
    }

    private static void faint(GraphicsContext gc, Embedding last, double radius) {
        gc.setGlobalAlpha(GHOST_LIGHT);
        shafts(gc, last, radius);
        gc.setGlobalAlpha(1);
    }

    private static void dashed(GraphicsContext gc, Embedding rival, double radius) {
        gc.setLineDashes(.06 * radius, .05 * radius);
        shafts(gc, rival, radius);
        gc.setLineDashes();
    }

    private static void shafts(GraphicsContext gc, Embedding embedding, double radius) {
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineWidth(Math.max(2, PATH * radius));
        for (int i = 0; i < embedding.features(); i++) {
            gc.setStroke(Badge.colour(ByHand.TONES.get(i)));
            gc.strokeLine(0, 0, radius * embedding.coordinate(i, 0), -radius * embedding.coordinate(i, 1));
        }
    }

    /// x_1 W_1, then x_2 W_2, then x_3 W_3.
    private static void path(GraphicsContext gc, Worksheet sheet, double radius) {
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(2, PATH * radius));
        double x = 0, y = 0;
        for (int i = 0; i < 3; i++) {
            double toX = x + sheet.x()[i] * sheet.W()[i][0], toY = y + sheet.x()[i] * sheet.W()[i][1];
            gc.setStroke(Palette.GROUND.interpolate(Badge.colour(ByHand.TONES.get(i)), .8));
            gc.setLineDashes(.001, 1.7 * PATH * radius);
            gc.strokeLine(radius * x, -radius * y, radius * toX, -radius * toY);
            x = toX;
            y = toY;
        }
        gc.setLineDashes();
    }

    /// From h at right angles to each arrow's line; what comes back is how far along, times the arrow's length.
    private static void shadows(GraphicsContext gc, Embedding embedding, double[] h, double radius) {
        gc.setLineWidth(1.5);
        for (int i = 0; i < embedding.features(); i++) {
            double norm = embedding.norm(i);
            if (norm < .05)
                continue;
            double x = embedding.coordinate(i, 0) / norm, y = embedding.coordinate(i, 1) / norm;
            double along = h[0] * x + h[1] * y;
            gc.setStroke(Badge.colour(ByHand.TONES.get(i)));
            gc.setLineDashes(3, 4);
            gc.strokeLine(radius * h[0], -radius * h[1], radius * along * x, -radius * along * y);
            gc.setLineDashes();
            gc.setFill(Badge.colour(ByHand.TONES.get(i)));
            dot(gc, radius * along * x, -radius * along * y, .035 * radius);
        }
    }

    private static void point(GraphicsContext gc, double x, double y, double r) {
        gc.setFill(Palette.GROUND);
        dot(gc, x, y, 1.35 * r);
        gc.setFill(Palette.WORDS);
        dot(gc, x, y, r);
    }

    private static void dot(GraphicsContext gc, double x, double y, double r) {
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
    }
}
