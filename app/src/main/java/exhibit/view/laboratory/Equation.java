package exhibit.view.laboratory;

import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.text.Words;
import exhibit.view.kit.Badge;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Typeface;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// The whole calculation, number by number: x × W → h → back + b = sum → cut → x'. Every number can be pointed at.
final class Equation extends Region {

    private final Words words;
    private final Canvas canvas = new Canvas();
    private final List<NumberCell> cells;
    private final List<Label> heads;
    private boolean stands;
    private boolean relu;
    private double letters = 16;

    /// @param point told of the place that is tapped
    Equation(Words words, IntConsumer point) {
        this.words = words;
        cells = IntStream.range(0, WorksheetPart.PLACES).mapToObj(place -> cell(place, point)).toList();
        heads = Stream.of(WorksheetPart.values()).map(part -> head("hand." + part)).toList();
        setManaged(false);
        getChildren().addAll(cells);
        getChildren().addAll(heads);
        getChildren().add(canvas);
        canvas.setMouseTransparent(true);
    }

    private static NumberCell cell(int place, IntConsumer point) {
        var part = WorksheetPart.at(place);
        boolean barred = part == WorksheetPart.X || part == WorksheetPart.BACK || part == WorksheetPart.BIASED
                || part == WorksheetPart.OUTPUT;
        return new NumberCell(tone(place), part.turns(), barred, () -> point.accept(place));
    }

    private Label head(String key) {
        var label = TextFitter.label("heading");
        label.setText(words.label(key));
        label.setAlignment(Pos.CENTER);
        return label;
    }

    void show(Worksheet sheet) {
        relu = sheet.relu();
        for (int place = 0; place < cells.size(); place++) {
            var part = WorksheetPart.at(place);
            double value = sheet.number(place);
            double wanted = part == WorksheetPart.OUTPUT ? sheet.dial(place - part.first()) : Double.NaN;
            cells.get(place).show(value, part == WorksheetPart.RELU ? "" : words.hundredths(value),
                    sheet.step().knows(part), wanted);
            cells.get(place).point(place == sheet.pointed());
        }
        requestLayout();
    }

    /// A number has the colour of the thing it belongs to.
    private static String tone(int place) {
        var part = WorksheetPart.at(place);
        int row = (place - part.first()) / EquationPlan.columns(part);
        return part == WorksheetPart.HIDDEN ? "tone-plane" : "tone-" + ByHand.TONES.get(row);
    }

    /// @param letters the size of plain words in pixels
    /// @param stands whether there are two lines
    void size(double letters, boolean stands) {
        this.letters = letters;
        this.stands = stands;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var plan = EquationPlan.of(new Box(0, 0, getWidth(), getHeight()), stands);
        for (int place = 0; place < cells.size(); place++) {
            cells.get(place).size(letters);
            plan.cell(place).place(cells.get(place));
        }
        for (var part : WorksheetPart.values())
            head(heads.get(List.of(WorksheetPart.values()).indexOf(part)), plan.head(part));
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        draw(gc, plan);
    }

    private void head(Label label, Box box) {
        TextFitter.fit(label, label.getText(), BandLayout.SMALL * letters, box.width() - 2);
        box.place(label);
    }

    private void draw(GraphicsContext gc, EquationPlan plan) {
        for (var badges : plan.badges())
            for (int i = 0; i < ByHand.TONES.size(); i++) {
                var row = badges.row(i, ByHand.TONES.size(), 0);
                Badge.draw(gc, ByHand.TONES.get(i), row.x() + .4 * row.width(), row.y() + row.height() / 2,
                        Math.min(.36 * row.width(), .3 * row.height()), 1);
            }
        gc.setStroke(Palette.QUIET);
        gc.setLineWidth(Math.max(1.5, .1 * letters));
        gc.setLineCap(StrokeLineCap.BUTT);
        plan.blocks().forEach((part, block) -> {
            if (part != WorksheetPart.RELU)
                brackets(gc, block, plan.bracket());
        });
        signs(gc, plan);
        hinge(gc, plan.block(WorksheetPart.RELU));
    }

    private static void brackets(GraphicsContext gc, Box block, double out) {
        double foot = 1.1 * out;
        for (int side = -1; side <= 1; side += 2) {
            double x = side < 0 ? block.x() - .4 * out : block.right() + .4 * out;
            gc.strokePolyline(new double[]{x - side * foot, x, x, x - side * foot},
                    new double[]{block.y(), block.y(), block.bottom(), block.bottom()}, 4);
        }
    }

    private void signs(GraphicsContext gc, EquationPlan plan) {
        gc.setFill(Palette.QUIET);
        gc.setFont(Font.font(Typeface.FAMILY, 1.2 * letters));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.CENTER);
        for (var sign : plan.signs())
            gc.fillText(sign.text(), sign.x(), sign.y());
    }

    /// What is below zero lies flat, the rest goes through; switched off, all goes through.
    private void hinge(GraphicsContext gc, Box box) {
        double x = box.x() + box.width() / 2, y = box.y() + box.height() / 2;
        double reach = .26 * Math.min(box.width(), box.height());
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineWidth(1);
        gc.setStroke(Palette.LINE);
        gc.strokeLine(x - 1.4 * reach, y, x + 1.4 * reach, y);
        gc.strokeLine(x, y - reach, x, y + reach);
        gc.setStroke(relu ? Palette.WORDS : Palette.QUIET);
        gc.setLineWidth(Math.max(2, .16 * letters));
        gc.strokePolyline(new double[]{x - (relu ? 1.3 : 1) * reach, x, x + reach},
                new double[]{relu ? y : y + reach, y, y - reach}, 3);
    }
}
