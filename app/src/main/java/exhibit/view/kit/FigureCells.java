package exhibit.view.kit;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// A number that moves, in one line that ends at the right: every digit stands in a cell as wide as the widest, so that
/// the others keep their places when one changes.
public final class FigureCells extends Region {

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
        double digit = widestDigit((Label) getChildren().getFirst());
        var cells = getChildren().stream().mapToDouble(child -> cell((Label) child, digit)).toArray();
        double smaller = Math.min(1, getWidth() / Math.max(1, DoubleStream.of(cells).sum()));
        double end = getWidth();
        for (int i = cells.length - 1; i >= 0; i--) {
            var label = (Label) getChildren().get(i);
            TextFitter.fit(label, label.getText(), smaller * letters, Double.MAX_VALUE);
            end -= smaller * cells[i];
            new Box(end, 0, smaller * cells[i], getHeight()).place(label);
        }
    }

    private double widestDigit(Label label) {
        return IntStream.rangeClosed('0', '9')
                .mapToDouble(digit -> TextFitter.width(label, Character.toString(digit), letters)).max().orElse(0);
    }

    /// How much room a letter takes: its own, and a digit that of the widest.
    private double cell(Label label, double digit) {
        return Character.isDigit(label.getText().codePointAt(0))
                ? digit
                : TextFitter.width(label, label.getText(), letters);
    }
}
