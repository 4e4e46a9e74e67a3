package exhibit.view.disc;

import exhibit.model.Embedding;
import exhibit.view.kit.Palette;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

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

    /// Corners of a solid that are no further apart than this, in the least distance of all, have an edge between them.
    private static final double BESIDE = 1.25;

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

    /// The glass within the tips of all arrows that are kept, where they lie in a plane.
    public void glass(Embedding embedding) {
        outline(embedding);
        gc.setFill(Palette.WORDS.deriveColor(0, 1, 1, GLASS));
        gc.fill();
    }

    /// The edges of the figure whose corners are these tips.
    ///
    /// @param turn how a solid lies
    public void edges(Embedding embedding, Turn turn) {
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineWidth(Math.max(1.5, EDGE * radius));
        if (embedding.hidden() > 2)
            solid(embedding, turn, corners(embedding));
        else {
            outline(embedding);
            gc.stroke();
        }
    }

    private static List<Integer> corners(Embedding embedding) {
        return IntStream.range(0, embedding.features()).filter(embedding::represented).boxed().toList();
    }

    /// Round the tips of a plane.
    private void outline(Embedding embedding) {
        gc.beginPath();
        if (embedding.hidden() != 2)
            return;
        corners(embedding).stream()
                .sorted(Comparator
                        .comparingDouble(i -> Math.atan2(embedding.coordinate(i, 1), embedding.coordinate(i, 0))))
                .forEach(i -> gc.lineTo(radius * embedding.coordinate(i, 0), -radius * embedding.coordinate(i, 1)));
        gc.closePath();
    }

    private void solid(Embedding embedding, Turn turn, List<Integer> corners) {
        double least = corners.stream().flatMapToDouble(i -> corners.stream().filter(j -> j < i)
                .mapToDouble(j -> apart(embedding, i, j))).min().orElse(0);
        for (int i : corners)
            for (int j : corners)
                if (j < i && apart(embedding, i, j) <= BESIDE * least)
                    gc.strokeLine(radius * turn.right(embedding, i), radius * turn.down(embedding, i),
                            radius * turn.right(embedding, j), radius * turn.down(embedding, j));
    }

    private static double apart(Embedding embedding, int i, int j) {
        return Math.sqrt(embedding.dot(i, i) - 2 * embedding.dot(i, j) + embedding.dot(j, j));
    }
}
