package exhibit.view.laboratory;

import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A study in the laboratory's index: its id and its title.
final class IndexCard extends Region {

    private static final double EDGE = .55;

    private final Label number;
    private final Label title;
    private double letters = 16;

    IndexCard(String number, String title, Runnable action) {
        this.number = new Label(number);
        this.number.getStyleClass().add("heading");
        this.title = new Label(title);
        this.title.getStyleClass().add("name");
        this.title.setWrapText(true);
        this.title.setAlignment(Pos.TOP_LEFT);
        for (var label : new Label[]{this.number, this.title}) {
            label.setMinSize(0, 0);
            label.setMouseTransparent(true);
        }
        getStyleClass().add("card");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(title);
        getChildren().addAll(this.number, this.title);
        Tap.on(this, this, action);
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
        double edge = EDGE * letters;
        double wide = getWidth() - 2 * edge;
        double head = 1.1 * letters;
        TextFitter.fit(number, number.getText(), BandLayout.SMALL * letters, wide);
        new Box(edge, .7 * edge, wide, head).place(number);
        double high = getHeight() - head - 1.4 * edge;
        TextFitter.fit(title, BandLayout.NAME * letters, wide - 4, high - 3);
        new Box(edge, .7 * edge + head, wide, high).place(title);
    }
}
