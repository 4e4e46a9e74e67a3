package exhibit.view.play;

import exhibit.model.Embedding;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// A picture of an embedding as small as on a tile: its ring, and the arrows of what is kept; of a solid its edges in
/// place of arrows. What is lost is not drawn.
///
/// @param radius of the ring in pixels
record FigureIcon(GraphicsContext gc, double radius) {

    private static final double BADGE = .23;
    private static final double SHAFT = .1;
    private static final double RING = .05;

    /// Corners of a solid are joined that are no farther apart than the nearest two, times this.
    private static final double EDGE = 1.15;

    /// Around the origin.
    void draw(Embedding embedding) {
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setStroke(Palette.QUIET);
        gc.setLineWidth(Math.max(1, RING * radius));
        if (embedding.hidden() == 1)
            gc.strokeLine(-radius, 0, radius, 0);
        else if (embedding.hidden() == 2)
            gc.strokeOval(-radius, -radius, 2 * radius, 2 * radius);
        var corners = new Corners(embedding, new Turn(), radius / longest(embedding));
        if (embedding.hidden() > 2)
            edges(corners);
        else
            arrows(corners);
        corners.fromFar().forEach(
                i -> Badge.draw(gc, i, corners.right(i), corners.down(i), BADGE * radius, 1));
    }

    private void arrows(Corners corners) {
        gc.setLineWidth(Math.max(1.5, SHAFT * radius));
        corners.kept().forEach(i -> {
            gc.setStroke(Badge.colour(i));
            gc.strokeLine(0, 0, corners.right(i), corners.down(i));
        });
    }

    private void edges(Corners corners) {
        gc.setStroke(Palette.WORDS);
        double near = EDGE * corners.apart().min().orElse(0);
        for (int i : corners.kept().toArray())
            for (int j : corners.kept().toArray())
                if (j < i && corners.apart(i, j) <= near)
                    gc.strokeLine(corners.right(i), corners.down(i), corners.right(j), corners.down(j));
    }

    private static double longest(Embedding embedding) {
        return IntStream.range(0, embedding.features()).mapToDouble(embedding::norm).max().orElse(1);
    }

    /// Where the tips of what is kept lie.
    ///
    /// @param turn how a solid is turned
    /// @param scale how many pixels norm 1 is
    private record Corners(Embedding embedding, Turn turn, double scale) {

        IntStream kept() {
            return IntStream.range(0, embedding.features()).filter(embedding::represented);
        }

        /// What is drawn first lies behind.
        IntStream fromFar() {
            return kept().boxed().sorted(Comparator.comparingDouble(i -> at(i, 2) - at(i, 0) / 2))
                    .mapToInt(Integer::intValue);
        }

        DoubleStream apart() {
            return kept().boxed().flatMapToDouble(i -> kept().filter(j -> j < i).mapToDouble(j -> apart(i, j)));
        }

        double apart(int i, int j) {
            return Math.hypot(Math.hypot(at(i, 0) - at(j, 0), at(i, 1) - at(j, 1)), at(i, 2) - at(j, 2));
        }

        double right(int i) {
            return scale * (embedding.hidden() < 3 ? at(i, 0) : turn.right(at(i, 0), at(i, 2)));
        }

        double down(int i) {
            return scale * (embedding.hidden() < 3 ? -at(i, 1) : turn.down(at(i, 0), at(i, 1), at(i, 2)));
        }

        private double at(int i, int k) {
            return k < embedding.hidden() ? embedding.coordinate(i, k) : 0;
        }
    }
}
