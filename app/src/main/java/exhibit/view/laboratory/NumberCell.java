package exhibit.view.laboratory;

import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One number of the calculation, with a bar below it that shows how much it is. A tap points at it.
final class NumberCell extends Region {

    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    /// The bar reaches from here to there.
    private static final double LEAST = -.6;
    private static final double MOST = 1.2;

    private final Label number = TextFitter.label("number");
    private final Region ground = new Region();
    private final Region bar = new Region();
    private final Region mark = new Region();
    private final boolean barred;
    private double value;
    private double wanted = Double.NaN;
    private boolean known = true;
    private double letters = 16;

    /// @param tone the style class of its colour
    /// @param turns whether it looks like something to turn
    /// @param barred whether it has a bar
    NumberCell(String tone, boolean turns, boolean barred, Runnable point) {
        this.barred = barred;
        getStyleClass().add("cell");
        ground.getStyleClass().add(turns ? "cell-dial" : "cell-plain");
        mark.getStyleClass().add("cell-mark");
        bar.getStyleClass().addAll("cell-bar", tone);
        number.getStyleClass().add(tone);
        for (var part : new Region[]{ground, bar, mark}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        number.setAlignment(Pos.CENTER);
        getChildren().addAll(ground, bar, mark, number);
        Tap.button(this, "", point);
    }

    /// @param known whether it is worked out by now
    /// @param wanted what it should be, or NaN
    void show(double value, String text, boolean known, double wanted) {
        this.value = value;
        this.wanted = wanted;
        this.known = known;
        number.setText(known ? text : "");
        setAccessibleText(text);
        bar.pseudoClassStateChanged(NEGATIVE, value < 0);
        requestLayout();
    }

    void point(boolean pointed) {
        pseudoClassStateChanged(Pill.POINTED, pointed);
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double edge = Math.max(1.5, .05 * getHeight());
        var box = new Box(0, 0, getWidth(), getHeight()).without(edge, edge, edge, edge);
        box.place(ground);
        double foot = barred ? .3 * box.height() : 0;
        TextFitter.fit(number, number.getText(), 1.12 * letters, box.width() - 4);
        new Box(box.x(), box.y(), box.width(), box.height() - .62 * foot).place(number);
        bar.setVisible(barred && known && Math.abs(value) > 1e-9);
        mark.setVisible(barred && known && Double.isFinite(wanted));
        if (barred)
            bar(box.without(.1 * box.width(), box.height() - foot, .1 * box.width(), 0));
    }

    private void bar(Box box) {
        double thick = Math.max(3, .28 * box.height());
        double y = box.y() + .3 * box.height();
        double zero = at(box, 0), end = at(box, value);
        new Box(Math.min(zero, end), y, Math.max(2, Math.abs(end - zero)), thick).place(bar);
        new Box(at(box, wanted) - 1, y - .7 * thick, 2, 2.4 * thick).place(mark);
    }

    private static double at(Box box, double value) {
        return box.x() + box.width() * (Math.clamp(value, LEAST, MOST) - LEAST) / (MOST - LEAST);
    }
}
