package exhibit.view.play;

import exhibit.text.Words;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.FigureCells;
import exhibit.view.kit.Palette;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// How wrong the memory is, over the steps of training: the mean as a line, what it is the mean of faint behind it, and
/// the newest mean in digits. The height is logarithmic, for a run goes through several powers of ten.
final class LossLine extends Region {

    /// A value of so many points ago counts for a third of what it did.
    private static final double POINTS = 6;

    /// Letters of the value, against plain words.
    private static final double VALUE = .88;

    private static final double FAINT = .22;
    private static final double THIN = 1.2;

    private final Words words;
    private final Canvas canvas = new Canvas();
    private final Label heading;
    private final FigureCells value = new FigureCells("value");
    private final List<Label> beside = Stream.generate(() -> number(Pos.CENTER_RIGHT)).limit(LossAxis.MARKS).toList();
    private final Label first = number(Pos.CENTER_LEFT);
    private final Label last = number(Pos.CENTER_RIGHT);
    private Optional<LossHistory> shown = Optional.empty();
    private LossHistory mean = new LossHistory();
    private long step;
    private double letters = 12;

    LossLine(Words words) {
        this.words = words;
        heading = TextFitter.label("heading", words.text("chart.loss"));
        heading.setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        getChildren().addAll(canvas, heading, value, first, last);
        getChildren().addAll(beside);
    }

    private static Label number(Pos alignment) {
        var label = TextFitter.label("reference");
        label.setAlignment(alignment);
        return label;
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    void show(Snapshot snapshot) {
        mean = snapshot.loss().smoothed(POINTS);
        shown = Optional.of(snapshot.loss()).filter(_ -> Float.isFinite(mean.last()));
        step = snapshot.step();
        value.show(shown.map(_ -> words.wrong(mean.last())).orElse(""));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0)
            return;
        double small = PlayPlan.SMALLEST * letters;
        double head = 1.25 * VALUE * letters;
        var all = new Box(0, 0, getWidth(), getHeight());
        TextFitter.fit(heading, heading.getText(), PlayPlan.CAPTION * letters, .6 * getWidth());
        all.without(0, 0, .4 * getWidth(), getHeight() - head).place(heading);
        value.size(VALUE * letters);
        all.without(.6 * getWidth(), 0, 0, getHeight() - head).place(value);
        if (!isVisible()) return; // a canvas that nobody sees costs as much as one that is seen
        var gc = all.cleared(canvas);
        var area = all.without(0, head + .5 * small, .4 * small, 1.5 * small);
        for (var label : Stream.concat(beside.stream(), Stream.of(first, last)).toList())
            label.setVisible(shown.isPresent());
        shown.ifPresentOrElse(curve -> chart(gc, curve, area, small), () -> ground(gc, area));
    }

    private void chart(GraphicsContext gc, LossHistory curve, Box whole, double small) {
        var axis = LossAxis.of(mean);
        var marks = axis.marks();
        double wide = marks.stream()
                .mapToDouble(mark -> TextFitter.width(first, words.wrong(mark), small)).max().orElse(0) + .3 * small;
        var area = whole.without(wide + .3 * small, 0, 0, 0);
        ground(gc, area);
        beside(gc, axis, area, wide, small);
        below(curve, area, small);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        line(gc, curve, axis, area, Palette.WORDS.deriveColor(0, 1, 1, FAINT), THIN);
        line(gc, mean, axis, area, Palette.WORDS, Math.max(2, .09 * letters));
        double bead = .17 * letters;
        gc.setFill(Palette.WORDS);
        gc.fillOval(area.right() - bead, y(axis, mean.last(), area) - bead, 2 * bead, 2 * bead);
    }

    private static void ground(GraphicsContext gc, Box area) {
        gc.setFill(Palette.QUIET);
        gc.fillRect(area.x(), Math.rint(area.bottom()), area.width(), 1);
        gc.fillRect(Math.rint(area.x()), area.y(), 1, area.height());
    }

    private void beside(GraphicsContext gc, LossAxis axis, Box area, double wide, double small) {
        var marks = axis.marks();
        gc.setFill(Palette.LINE);
        IntStream.range(0, beside.size()).forEach(i -> {
            var label = beside.get(i);
            label.setVisible(i < marks.size());
            if (i >= marks.size())
                return;
            double y = y(axis, marks.get(i), area);
            if (i > 0)
                gc.fillRect(area.x(), Math.rint(y), area.width(), 1);
            label.setText(words.wrong(marks.get(i)));
            TextFitter.fit(label, label.getText(), small, wide);
            new Box(0, y - .65 * small, wide, 1.3 * small).place(label);
        });
    }

    private void below(LossHistory curve, Box area, double small) {
        long from = Math.max(0, step - (long) (curve.size() - 1) * LossHistory.STEPS_PER_POINT);
        first.setText(words.figure((double) from));
        last.setText(words.text("chart.steps", words.figure((double) step)));
        for (var label : List.of(first, last))
            TextFitter.fit(label, label.getText(), small, area.width() / 2);
        new Box(area.x(), area.bottom() + .2 * small, .35 * area.width(), 1.3 * small).place(first);
        area.without(.35 * area.width(), area.height() + .2 * small, 0, -1.5 * small).place(last);
    }

    private static void line(GraphicsContext gc, LossHistory curve, LossAxis axis, Box area, Color colour,
            double width) {
        gc.setStroke(colour);
        gc.setLineWidth(width);
        gc.beginPath();
        int size = curve.size();
        for (int i = 0; i < size; i++)
            if (Float.isFinite(curve.at(i)))
                gc.lineTo(size == 1 ? area.right() : area.x() + area.width() * i / (size - 1),
                        y(axis, curve.at(i), area));
        gc.stroke();
    }

    private static double y(LossAxis axis, double loss, Box area) {
        return area.bottom() - area.height() * axis.share(loss);
    }
}
