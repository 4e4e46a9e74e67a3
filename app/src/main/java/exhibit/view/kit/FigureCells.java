package exhibit.view.kit;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// A number that moves, in one line that ends at the right: every digit stands in a cell as wide as the widest, so that
/// the others keep their places when one changes.
public final class FigureCells extends Region {

    /// How far a letter may reach beyond its cell on either side before it would be cut, in pixels.
    private static final double SPILL = 2;

    private final String style;
    private String text = "";
    private double letters = 12;

    public FigureCells(String style) {
        this.style = style;
        setManaged(false);
        setMouseTransparent(true);
    }

    public void show(String text) {
        if (this.text.equals(text))
            return;
        this.text = text;
        setAccessibleText(text);
        var cells = text.codePoints().mapToObj(Character::toString).toList();
        if (cells.size() != getChildren().size())
            getChildren().setAll(cells.stream().map(this::letter).toList());
        for (int i = 0; i < cells.size(); i++)
            ((Label) getChildren().get(i)).setText(cells.get(i));
        requestLayout();
    }

    private Label letter(String letter) {
        var label = TextFitter.label(style, letter);
        label.setAlignment(Pos.CENTER);
        label.setTextOverrun(OverrunStyle.CLIP);
        return label;
    }

    /// @param letters the size of letters in pixels, where they fit
    public void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty())
            return;
        var labels = getChildren().stream().map(Label.class::cast).toList();
        double rounded = labels.size() / 2.; // each cell may be half a pixel wider than its letter
        double size = letters
                * Math.min(1, (getWidth() - rounded) / Math.max(1, DoubleStream.of(cells(labels, letters)).sum()));
        var cells = cells(labels, size);
        double end = getWidth();
        for (int i = cells.length - 1; i >= 0; i--) {
            TextFitter.fit(labels.get(i), labels.get(i).getText(), size, Double.MAX_VALUE);
            end -= cells[i];
            new Box(end - SPILL, 0, cells[i] + 2 * SPILL, getHeight()).place(labels.get(i));
        }
    }

    /// How much room each letter takes: its own, and a digit that of the widest. In whole pixels, or one digit in two
    /// would stand aside.
    private static double[] cells(List<Label> labels, double size) {
        var first = labels.getFirst();
        double digit = IntStream.rangeClosed('0', '9')
                .mapToDouble(figure -> TextFitter.width(first, Character.toString(figure), size)).max().orElse(0);
        return labels.stream().mapToDouble(label -> Math.rint(Character.isDigit(label.getText().codePointAt(0))
                ? digit
                : TextFitter.width(label, label.getText(), size))).toArray();
    }
}
