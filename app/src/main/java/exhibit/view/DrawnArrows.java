package exhibit.view;

import exhibit.chapter.Plot;
import java.util.stream.IntStream;

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
        double longest = IntStream.range(0, embedding.features()).mapToDouble(embedding::norm).max().orElse(0);
        double radius = Math.min(box.width(), box.height()) / 2
                / (Math.max(REACH, longest) + Places.BADGE + EDGE);
        var gc = pen.gc;
        gc.save();
        gc.translate(box.x() + box.width() / 2, box.y() + box.height() / 2);
        DiscGround.draw(gc, embedding.hidden(), radius);
        boolean solid = embedding.hidden() > 2;
        if (solid)
            DiscGround.equator(gc, turn, radius);
        var arrows = new Arrows(gc, radius, i -> plot.tones().isEmpty() ? i : plot.tones().get(i));
        arrows.ghosts(plot.ghosts(), turn);
        arrows.draw(Places.of(embedding, turn), solid);
        gc.restore();
    }
}
