package exhibit.view;

import exhibit.model.Embedding;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// WᵀW as coloured cells: blue where two features help, coral with a minus sign where they are in each other's way.
final class HeatMap {

    /// Beyond this many features cells are smaller than what can be told apart, and one image is cheaper.
    private static final int MOST_CELLS = 100;
    private static final double SMALLEST_SIGN = 9;
    private static final double FAINTEST_SIGN = .06;
    /// Lifts small values a little, as the eye wants it on a dark ground.
    private static final double GAMMA = .8;

    private HeatMap() {
    }

    static void draw(GraphicsContext gc, Embedding embedding, Column rows) {
        if (embedding.features() > MOST_CELLS)
            image(gc, embedding, rows);
        else
            cells(gc, embedding, rows);
    }

    /// A row of cells that hold nothing yet.
    static void drawNothing(GraphicsContext gc, Column rows) {
        gc.setFill(Palette.RAISED);
        for (int i = 0; i < rows.count(); i++)
            for (int j = 0; j < rows.count(); j++)
                cell(gc, rows, i, j);
    }

    private static void cells(GraphicsContext gc, Embedding embedding, Column rows) {
        for (int i = 0; i < rows.count(); i++)
            for (int j = 0; j < rows.count(); j++) {
                double value = embedding.dot(i, j);
                gc.setFill(colour(value));
                cell(gc, rows, i, j);
                if (value < -FAINTEST_SIGN && rows.pitch() > SMALLEST_SIGN)
                    minus(gc, rows, i, j);
            }
    }

    private static void cell(GraphicsContext gc, Column rows, int i, int j) {
        double gap = rows.pitch() > 6 ? .09 * rows.pitch() : 0;
        double size = rows.pitch() - gap;
        double round = rows.pitch() > 6 ? .3 * size : 0;
        gc.fillRoundRect(rows.x() + j * rows.pitch(), rows.top(i) + gap / 2, size, size, round, round);
    }

    private static void minus(GraphicsContext gc, Column rows, int i, int j) {
        double middle = rows.x() + (j + .455) * rows.pitch();
        double half = .15 * rows.pitch();
        double thick = Math.max(1.5, .09 * rows.pitch());
        gc.setFill(Palette.GROUND);
        gc.fillRoundRect(middle - half, rows.middle(i) - thick / 2, 2 * half, thick, thick, thick);
    }

    private static Color colour(double value) {
        return Palette.RAISED.interpolate(value < 0 ? Palette.AGAINST : Palette.FISH,
                strength(value));
    }

    private static double strength(double value) {
        return Math.pow(Math.min(1, Math.abs(value)), GAMMA);
    }

    private static void image(GraphicsContext gc, Embedding embedding, Column rows) {
        int n = embedding.features();
        var pixels = new int[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                pixels[i * n + j] = argb(embedding.dot(i, j));
        var image = new WritableImage(n, n);
        image.getPixelWriter().setPixels(0, 0, n, n, PixelFormat.getIntArgbInstance(), pixels, 0, n);
        gc.setImageSmoothing(false);
        gc.drawImage(image, rows.x(), rows.y(), n * rows.pitch(), n * rows.pitch());
        gc.setImageSmoothing(true);
    }

    private static int argb(double value) {
        var to = value < 0 ? Palette.AGAINST : Palette.FISH;
        double much = strength(value);
        return 0xFF000000 | mix(Palette.RAISED.getRed(), to.getRed(), much) << 16
                | mix(Palette.RAISED.getGreen(), to.getGreen(), much) << 8
                | mix(Palette.RAISED.getBlue(), to.getBlue(), much);
    }

    private static int mix(double from, double to, double much) {
        return (int) Math.round(255 * (from + (to - from) * much));
    }
}
