package exhibit.view;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/// An outline read from SVG once; a canvas would read it anew for every badge of every frame.
final class Glyph {

    private final List<PathElement> outline;

    /// @param svg a path, even and odd
    Glyph(String svg) {
        var read = new SVGPath();
        read.setFillRule(FillRule.EVEN_ODD);
        read.setContent(svg);
        outline = List.copyOf(((Path) Shape.union(read, new Path())).getElements());
    }

    void fill(GraphicsContext gc) {
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.beginPath();
        for (int e = 0; e < outline.size(); e++)
            trace(gc, outline.get(e));
        gc.fill();
    }

    private static void trace(GraphicsContext gc, PathElement element) {
        switch (element) {
            case MoveTo to -> gc.moveTo(to.getX(), to.getY());
            case LineTo to -> gc.lineTo(to.getX(), to.getY());
            case QuadCurveTo to -> gc.quadraticCurveTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to -> gc.bezierCurveTo(to.getControlX1(), to.getControlY1(), to.getControlX2(),
                    to.getControlY2(), to.getX(), to.getY());
            case ClosePath _ -> gc.closePath();
            default -> throw new IllegalStateException("an outline has no " + element);
        }
    }
}
