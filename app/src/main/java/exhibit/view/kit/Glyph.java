package exhibit.view.kit;

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

    /// One piece of an outline on its way to a canvas.
    private interface Stroke {
        void on(GraphicsContext gc);
    }

    private final List<Stroke> outline;

    /// @param svg a path, even and odd
    Glyph(String svg) {
        var read = new SVGPath();
        read.setFillRule(FillRule.EVEN_ODD);
        read.setContent(svg);
        outline = ((Path) Shape.union(read, new Path())).getElements().stream().map(Glyph::stroke).toList();
    }

    void fill(GraphicsContext gc) {
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.beginPath();
        for (int s = 0; s < outline.size(); s++)
            outline.get(s).on(gc);
        gc.fill();
    }

    private static Stroke stroke(PathElement element) {
        return switch (element) {
            case MoveTo to -> move(to.getX(), to.getY());
            case LineTo to -> line(to.getX(), to.getY());
            case QuadCurveTo to -> curve(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to -> curve(to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(),
                    to.getX(), to.getY());
            case ClosePath _ -> GraphicsContext::closePath;
            default -> throw new IllegalStateException("an outline has no " + element);
        };
    }

    private static Stroke move(double x, double y) {
        return gc -> gc.moveTo(x, y);
    }

    private static Stroke line(double x, double y) {
        return gc -> gc.lineTo(x, y);
    }

    private static Stroke curve(double controlX, double controlY, double x, double y) {
        return gc -> gc.quadraticCurveTo(controlX, controlY, x, y);
    }

    private static Stroke curve(double firstX, double firstY, double secondX, double secondY, double x, double y) {
        return gc -> gc.bezierCurveTo(firstX, firstY, secondX, secondY, x, y);
    }
}
