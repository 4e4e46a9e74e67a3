package exhibit.view.kit;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A place on the screen, in pixels.
public record Box(double x, double y, double width, double height) {

    public void place(Node node) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
    }

    /// Makes a canvas as large as this place, with nothing on it.
    ///
    /// @return what draws on it
    public GraphicsContext cleared(Canvas canvas) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, width, height);
        return gc;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// What is left when something is taken away at each side.
    public Box without(double left, double top, double right, double bottom) {
        return new Box(x + left, y + top, Math.max(1, width - left - right), Math.max(1, height - top - bottom));
    }

    /// Part `index` of `count` equal parts beside each other.
    public Box column(int index, int count, double gap) {
        double each = (width - gap * (count - 1)) / count;
        return new Box(x + index * (each + gap), y, each, height);
    }

    /// Part `index` of `count` equal parts below each other.
    public Box row(int index, int count, double gap) {
        double each = (height - gap * (count - 1)) / count;
        return new Box(x, y + index * (each + gap), width, each);
    }
}
