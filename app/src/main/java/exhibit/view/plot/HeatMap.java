package exhibit.view.plot;

import exhibit.study.plot.Grid;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A matrix as coloured cells: blue where it is positive, coral with a minus sign where it is negative. For WᵀW: where
/// two features help, and where they are in each other's way.
///
/// @param box where all cells together lie
public record HeatMap(GraphicsContext gc, Box box, int rows, int columns) {

    /// Beyond this many a side cells are smaller than what can be told apart, and one image is cheaper.
    private static final int MOST_CELLS = 100;
    private static final double SMALLEST_SIGN = 9;
    private static final double FAINTEST_SIGN = .06;
    /// Lifts small values a little, as the eye wants it on a dark ground.
    private static final double GAMMA = .8;
    /// The grey on which dark and light letters are equally easy to read.
    private static final double LIGHT = .435;

    /// Draws no cell where there is no number.
    ///
    /// @param unit the value of the strongest colour, above 0
    public void draw(Grid.Entry value, double unit) {
        draw(value, unit, true);
    }

    /// @param signs whether negative cells say so by a minus
    void draw(Grid.Entry value, double unit, boolean signs) {
        Grid.Entry part = (row, column) -> value.at(row, column) / unit;
        if (Math.max(rows, columns) > MOST_CELLS)
            image(part);
        else
            cells(part, signs);
    }

    /// Cells that hold nothing yet.
    public void drawNothing() {
        gc.setFill(Palette.RAISED);
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                cell(i, j);
    }

    /// The colour of a value, -1 to 1.
    public static Color colour(double value) {
        return Palette.RAISED.interpolate(value < 0 ? Palette.AGAINST : Palette.FISH, strength(value));
    }

    /// What is easier to read on the colour of a value.
    public static Color letters(double value) {
        return colour(value).grayscale().getBrightness() > LIGHT ? Palette.GROUND : Palette.WORDS;
    }

    private double wide() {
        return box.width() / columns;
    }

    private double high() {
        return box.height() / rows;
    }

    private double pitch() {
        return Math.min(wide(), high());
    }

    private void cells(Grid.Entry part, boolean signs) {
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) {
                double value = part.at(i, j);
                if (!Double.isFinite(value))
                    continue;
                gc.setFill(colour(value));
                cell(i, j);
                if (signs && value < -FAINTEST_SIGN && pitch() > SMALLEST_SIGN)
                    minus(i, j);
            }
    }

    private void cell(int i, int j) {
        double gap = pitch() > 6 ? .09 * pitch() : 0;
        double round = pitch() > 6 ? .3 * (pitch() - gap) : 0;
        gc.fillRoundRect(box.x() + j * wide(), box.y() + i * high() + gap / 2, wide() - gap, high() - gap, round,
                round);
    }

    private void minus(int i, int j) {
        double middle = box.x() + (j + .5) * wide() - .045 * pitch();
        double half = .15 * pitch();
        double thick = Math.max(1.5, .09 * pitch());
        gc.setFill(Palette.GROUND);
        gc.fillRoundRect(middle - half, box.y() + (i + .5) * high() - thick / 2, 2 * half, thick, thick, thick);
    }

    private static double strength(double value) {
        return Double.isFinite(value) ? Math.pow(Math.min(1, Math.abs(value)), GAMMA) : 0;
    }

    private void image(Grid.Entry part) {
        var pixels = new int[rows * columns];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                pixels[i * columns + j] = argb(part.at(i, j));
        var image = new WritableImage(columns, rows);
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        gc.setImageSmoothing(false);
        gc.drawImage(image, box.x(), box.y(), box.width(), box.height());
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
