package exhibit.view.laboratory;

import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A number, and before it who says so.
final class Quoted extends Region {

    /// Letters of who says so against those of the number.
    private static final double WHO = .72;
    private static final double GAP = .3;

    /// @param who says so
    /// @param number as it is written
    record Said(String who, String number) {}

    private final Label who = TextFitter.label("sign");
    private final Label number = TextFitter.label("value");
    private Said whole = new Said("", "");
    private Said brief = whole;
    private double letters = 16;

    Quoted() {
        setManaged(false);
        setMouseTransparent(true);
        for (var label : List.of(who, number))
            label.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(who, number);
    }

    /// @param brief the same where there is little room
    void say(Said whole, Said brief) {
        this.whole = whole;
        this.brief = brief;
        requestLayout();
    }

    String whole() {
        return whole.who + " " + whole.number;
    }

    /// How wide it is.
    ///
    /// @param letters the size of the number in pixels
    double width(double letters, boolean brief) {
        var said = brief ? this.brief : whole;
        return Math.ceil(width(who, said.who, WHO * letters)) + GAP * letters
                + Math.ceil(width(number, said.number, letters)) + 4;
    }

    /// Measured as it will be drawn, which the label may not know yet.
    private static double width(Label label, String text, double size) {
        return 1.02 * TextFitter.width(label, text, size);
    }

    void size(double letters, boolean brief) {
        this.letters = letters;
        var said = brief ? this.brief : whole;
        who.setText(said.who);
        number.setText(said.number);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double first = Math.ceil(width(who, who.getText(), WHO * letters)) + 2;
        var box = new Box(0, 0, getWidth(), getHeight());
        TextFitter.fit(who, who.getText(), WHO * letters, first);
        new Box(0, 0, first, box.height()).place(who);
        var right = box.without(first + GAP * letters, 0, 0, 0);
        TextFitter.fit(number, number.getText(), letters, right.width());
        right.place(number);
    }
}
