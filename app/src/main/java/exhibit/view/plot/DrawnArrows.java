package exhibit.view.plot;

import exhibit.model.Embedding;
import exhibit.study.plot.Plot;
import exhibit.view.disc.Arrows;
import exhibit.view.disc.DiscGround;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;

/// Directions as arrows around a centre, the ghosts of other runs behind them. Features of one set wear one badge.
final class DrawnArrows {

    /// Norms up to this one are inside at any rate.
    private static final double REACH = 1.12;
    private static final double EDGE = .02;

    private DrawnArrows() {
    }

    /// @param turn how a solid is turned
    static void draw(Pen pen, Box box, Plot.Arrows plot, Turn turn) {
        var embedding = plot.embedding();
        double radius = Math.min(box.width(), box.height()) / 2 / reach(embedding);
        var gc = pen.gc;
        gc.save();
        gc.translate(box.x() + box.width() / 2, box.y() + box.height() / 2);
        ground(gc, embedding, turn, radius);
        var arrows = arrows(gc, radius, plot.tones());
        arrows.ghosts(plot.ghosts(), turn);
        arrows.draw(Places.of(embedding, turn), embedding.hidden() > 2);
        gc.restore();
    }

    /// How far the farthest badge reaches, where a norm of 1 is 1.
    static double reach(Embedding embedding) {
        double longest = IntStream.range(0, embedding.features()).mapToDouble(embedding::norm).max().orElse(0);
        return Math.max(REACH, longest) + Places.BADGE + EDGE;
    }

    static void ground(GraphicsContext gc, Embedding embedding, Turn turn, double radius) {
        DiscGround.draw(gc, embedding.hidden(), radius);
        if (embedding.hidden() > 2)
            DiscGround.equator(gc, turn, radius);
    }

    /// @param tones which badge each feature wears; empty for its own
    static Arrows arrows(GraphicsContext gc, double radius, List<Integer> tones) {
        return new Arrows(gc, radius, i -> tones.isEmpty() ? i : tones.get(i));
    }
}
