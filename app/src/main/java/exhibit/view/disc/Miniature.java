package exhibit.view.disc;

import exhibit.model.ClosedFigure;
import exhibit.model.Embedding;
import exhibit.view.kit.Palette;
import java.util.function.IntUnaryOperator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;

/// The disc in small around the origin of a canvas, for a card or a tile: the same arrows as in large, but thicker and
/// with larger badges, so that they are told apart at the width of a finger.
///
/// @param gc what it draws on
/// @param radius pixels of norm 1, which the ring has
public record Miniature(GraphicsContext gc, double radius) {

    /// How much thicker than on the disc everything is.
    private static final double THICKER = 1.65;

    private static final double RING = .022;
    private static final double EDGE = .026;
    private static final double GLASS = .16;

    /// How far from the origin anything reaches, in radii.
    public static final double REACH = 1.24;

    /// The ring and the light within.
    public void ground() {
        gc.setFill(new RadialGradient(0, 0, 0, 0, radius, false, CycleMethod.NO_CYCLE, new Stop(0, Palette.GLOW),
                new Stop(1, Palette.GLOW_EDGE)));
        gc.fillOval(-radius, -radius, 2 * radius, 2 * radius);
        gc.setStroke(Palette.QUIET);
        gc.setLineWidth(Math.max(1.5, RING * radius));
        gc.strokeOval(-radius, -radius, 2 * radius, 2 * radius);
    }

    /// Arrows and badges; what has no arrow waits in the middle.
    ///
    /// @param embedding in up to three dimensions, its arrows about 1 long
    /// @param badge whose badge each feature wears
    public void arrows(Embedding embedding, IntUnaryOperator badge) {
        new Arrows(gc, THICKER * radius, badge).draw(places(embedding), embedding.hidden() > 2);
    }

    /// Where the badges lie, in `THICKER` radii.
    private static Places places(Embedding embedding) {
        var W = new float[embedding.hidden()][embedding.features()];
        for (int k = 0; k < W.length; k++)
            for (int i = 0; i < W[k].length; i++)
                W[k][i] = (float) (embedding.coordinate(i, k) / THICKER);
        return Places.of(Embedding.of(W, new float[embedding.features()]), new Turn());
    }

    /// The glass within a figure that lies in a plane.
    public void glass(ClosedFigure figure, Embedding embedding) {
        if (figure.isSolid()) return;
        var turn = new Turn();
        gc.beginPath();
        for (int corner : figure.corners())
            gc.lineTo(radius * turn.right(embedding, corner), radius * turn.down(embedding, corner));
        gc.closePath();
        gc.setFill(Palette.WORDS.deriveColor(0, 1, 1, GLASS));
        gc.fill();
    }

    /// Its edges.
    ///
    /// @param turn how a solid lies
    public void edges(ClosedFigure figure, Embedding embedding, Turn turn) {
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1.5, EDGE * radius));
        for (var edge : figure.edges())
            gc.strokeLine(radius * turn.right(embedding, edge.from()), radius * turn.down(embedding, edge.from()),
                    radius * turn.right(embedding, edge.to()), radius * turn.down(embedding, edge.to()));
    }
}
