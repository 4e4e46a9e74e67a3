package exhibit.view.disc;

import exhibit.story.FigureStage;
import exhibit.story.Response;
import exhibit.training.Snapshot;
import exhibit.view.kit.Palette;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// One frame of a disc, layer upon layer around the origin of a canvas.
final class DiscPicture {

    private static final double CHOSEN = 1.13;
    private static final double POINTED = 1.22;
    private static final double DOTTED = 1.16;

    private final GraphicsContext gc;
    private final Turn turn;
    private final double radius;
    private final Places places;
    private final Arrows pen;

    /// @param radius how many pixels norm 1 is
    DiscPicture(GraphicsContext gc, Turn turn, double radius, Places places) {
        this.gc = gc;
        this.turn = turn;
        this.radius = radius;
        this.places = places;
        pen = new Arrows(gc, radius);
    }

    /// Other runs, and where the arrows have just been.
    ///
    /// @param others whether other runs are seen
    void behind(Snapshot snapshot, Trails trails, long nanos, boolean others) {
        if (others)
            pen.ghosts(snapshot.ghosts(), turn);
        trails.draw(gc, turn, radius, nanos);
    }

    /// What answers to what is pressed.
    void answers(Response response) {
        Halos.draw(gc, places, radius, response);
    }

    /// Lets shine what comes in a sample.
    ///
    /// @param asked whether all badges shine, because they are asked for
    void light(Optional<ForwardPass> pass, boolean asked) {
        pen.light(pass, asked);
    }

    /// @param bare whether no badge is drawn
    void bare(boolean bare) {
        pen.bare(bare);
    }

    /// Arrows and badges, with the figure that they make.
    ///
    /// @param between what is drawn between the two on a flat picture
    void arrows(int hidden, FigureStage figure, Optional<Runnable> between) {
        new FigurePicture(gc, pen, places, figure, radius).draw(hidden, between.orElse(() -> {}));
    }

    /// What a sample lights.
    void lit(Snapshot snapshot, ForwardPass pass) {
        new LitArrows(gc, radius, turn, snapshot.embedding()).draw(pass);
    }

    /// What pulls the dot, from where a sample comes in.
    void threads(Snapshot snapshot, ForwardPass pass, double entry) {
        new Threads(gc, radius, turn, snapshot.embedding()).draw(pass, entry);
    }

    void marks(ThingMarks marks) {
        for (int i = 0; i < places.x.length; i++) {
            double size = radius * places.radius(i);
            double x = radius * places.x[i];
            double y = radius * places.y[i];
            if (marks.guessed().contains(i))
                broken(x, y, DOTTED * size, .18);
            if (marks.chosen().contains(i))
                chosen(x, y, size);
            else if (marks.asked())
                broken(x, y, DOTTED * size, .06);
            if (marks.pointed() == i)
                Halos.ring(gc, x, y, POINTED * size);
        }
    }

    private void broken(double x, double y, double r, double dash) {
        gc.setStroke(Palette.GATE);
        gc.setLineWidth(Math.max(1.5, .05 * r));
        gc.setLineDashes(dash * r, .14 * r);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineDashes();
    }

    /// A ring and a tick.
    private void chosen(double x, double y, double size) {
        Halos.ring(gc, x, y, CHOSEN * size);
        double r = .34 * size;
        double left = x + .74 * size;
        double top = y - .74 * size;
        gc.setFill(Palette.WORDS);
        gc.fillOval(left - r, top - r, 2 * r, 2 * r);
        gc.setStroke(Palette.GROUND);
        gc.setLineWidth(.28 * r);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.beginPath();
        gc.moveTo(left - .45 * r, top);
        gc.lineTo(left - .1 * r, top + .36 * r);
        gc.lineTo(left + .48 * r, top - .34 * r);
        gc.stroke();
    }
}
