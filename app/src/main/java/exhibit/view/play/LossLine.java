package exhibit.view.play;

import exhibit.text.Words;
import exhibit.training.LossHistory;
import exhibit.view.kit.Box;
import exhibit.view.kit.FigureCells;
import exhibit.view.kit.Palette;
import exhibit.view.kit.TextFitter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// How wrong the memory is, over time: one line that falls, with today's number at its end. From zero, not
/// logarithmic: twice as high is twice as wrong.
final class LossLine extends Region {

    /// The widths of what stands before and behind the line, in letters.
    private static final double HEADING = 7.5;
    private static final double VALUE = 4.4;

    private final Words words;
    private final Canvas canvas = new Canvas();
    private final Label heading;
    private final FigureCells value = new FigureCells("reference");
    private Optional<LossHistory> shown = Optional.empty();
    private double letters = 12;

    LossLine(Words words) {
        this.words = words;
        heading = new Label(words.text("chart.loss"));
        heading.getStyleClass().add("heading");
        heading.setMinSize(0, 0);
        heading.setAlignment(Pos.TOP_LEFT);
        setManaged(false);
        getChildren().addAll(canvas, heading, value);
    }

    /// @param letters the size of small letters in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    void show(LossHistory loss) {
        shown = Optional.of(loss).filter(curve -> Float.isFinite(curve.last()));
        value.show(shown.map(curve -> words.wrong(curve.last())).orElse(""));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0)
            return;
        double head = 1.5 * letters;
        TextFitter.fit(heading, heading.getText(), letters, HEADING * letters - 4);
        new Box(0, 0, HEADING * letters, head).place(heading);
        value.size(letters);
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        var box = new Box(HEADING * letters, .4 * letters, getWidth() - (HEADING + VALUE) * letters,
                getHeight() - .7 * letters);
        gc.setFill(Palette.LINE);
        gc.fillRect(box.x(), Math.rint(box.bottom()), box.width(), 1);
        shown.ifPresent(curve -> line(gc, curve, box));
    }

    private void line(GraphicsContext gc, LossHistory curve, Box box) {
        double top = highest(curve);
        gc.setStroke(Palette.WORDS);
        gc.setLineWidth(Math.max(1.5, .14 * letters));
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.beginPath();
        int size = curve.size();
        for (int i = 0; i < size; i++)
            if (Float.isFinite(curve.at(i)))
                gc.lineTo(size == 1 ? box.right() : box.x() + box.width() * i / (size - 1), y(curve.at(i), top, box));
        gc.stroke();
        double end = y(curve.last(), top, box);
        double bead = .3 * letters;
        gc.setFill(Palette.WORDS);
        gc.fillOval(box.right() - bead, end - bead, 2 * bead, 2 * bead);
        double middle = Math.clamp(end, .8 * letters, getHeight() - 1.1 * letters);
        new Box(box.right() + bead, middle - .75 * letters, getWidth() - box.right() - bead, 1.5 * letters)
                .place(value);
    }

    private static double y(double loss, double top, Box box) {
        return box.bottom() - box.height() * Math.clamp(loss / top, 0, 1);
    }

    private static double highest(LossHistory curve) {
        double highest = Float.MIN_NORMAL;
        for (int i = 0; i < curve.size(); i++)
            if (Float.isFinite(curve.at(i)))
                highest = Math.max(highest, curve.at(i));
        return highest;
    }
}
