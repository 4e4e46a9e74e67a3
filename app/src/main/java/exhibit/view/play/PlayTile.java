package exhibit.view.play;

import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// A tile with a sign and a word below it.
final class PlayTile extends Region {

    /// The box that signs are drawn in.
    private static final double BOX = 24;

    /// The sign's part of what the word leaves.
    private static final double SIGN = .62;

    /// The radius of corners, in the shorter side.
    static final double ROUND = .22;

    private final SVGPath sign = new SVGPath();
    private final Label word;
    private double letters = 16;

    /// What a tile is for, as lines in a box of 24.
    enum Sign {
        SHAKE("M4 4v6h6M4.5 10A8.6 8.6 0 1 1 3.9 14.6"),
        MENU("M12 3a9 9 0 1 0 .01 0zM3 12h18M12 3c-5.4 5-5.4 13 0 18M12 3c5.4 5 5.4 13 0 18"),
        MORE("M5 12h.01M12 12h.01M19 12h.01");

        private final String lines;

        Sign(String lines) {
            this.lines = lines;
        }
    }

    PlayTile(Sign sign, String text, Runnable action) {
        this.sign.setContent(sign.lines);
        this.sign.getStyleClass().add("tile-sign");
        this.sign.setStrokeWidth(sign == Sign.MORE ? 3.6 : 2.2);
        this.sign.setManaged(false);
        this.sign.setMouseTransparent(true);
        word = TextFitter.label("name", text);
        word.setAlignment(Pos.CENTER);
        getStyleClass().addAll("tile", "choice");
        getChildren().addAll(this.sign, word);
        Tap.button(this, text, action);
    }

    /// Gives a tile round corners for its size.
    static void round(Region tile) {
        long radius = Math.round(ROUND * Math.min(tile.getWidth(), tile.getHeight()));
        var style = "-fx-background-radius: " + radius + "; -fx-border-radius: " + radius;
        if (!style.equals(tile.getStyle()))
            tile.setStyle(style);
    }

    /// @param letters the size of its word in pixels, where that fits
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        round(this);
        double foot = 1.45 * letters;
        double side = SIGN * Math.min(getWidth(), getHeight() - foot);
        double top = (getHeight() - foot - side) / 2 + .12 * letters;
        sign.getTransforms().setAll(new Translate((getWidth() - side) / 2, top), new Scale(side / BOX, side / BOX));
        TextFitter.fit(word, word.getText(), letters, getWidth() - .3 * letters);
        new Box(0, getHeight() - foot, getWidth(), 1.25 * letters).place(word);
    }
}
