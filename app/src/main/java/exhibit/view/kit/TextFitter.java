package exhibit.view.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Words that have to fit.
public final class TextFitter {

    /// Nobody reads less, in pixels.
    private static final double SMALLEST = 9;

    private static final double SMALLER = .96;

    /// Small letters run a little wider than large ones scaled down.
    private static final double SLACK = .96;

    /// Lines are whole pixels high, which counts where they are small: so many pixels more.
    private static final double WHOLE = .7;
    private static final double TALLER = 1.05;

    private TextFitter() {
    }

    /// A label that lets itself be placed and is in no finger's way.
    public static Label label(String style, String text) {
        var label = label(style);
        label.setText(text);
        return label;
    }

    public static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setMinSize(0, 0);
        return label;
    }

    /// Gives a label the size it is meant to have, or the largest smaller one at which `widest` fits into `width`.
    /// On the JavaFX thread only.
    public static void fit(Label label, String widest, double size, double width) {
        set(label, fitting(label, widest, size, width));
    }

    /// The size of letters, up to `size`, at which `widest` fits into `width`. On the JavaFX thread only.
    public static double fitting(Label label, String widest, double size, double width) {
        double needed = width(label, widest, size);
        return Math.floor(4 * size * Math.min(1, width / Math.max(1, needed))) / 4;
    }

    /// Gives a wrapped label the largest size, up to `size`, at which its text is no wider and no higher than that.
    public static void fit(Label label, double size, double width, double height) {
        double fitting = size;
        while (fitting > SMALLEST && !fits(label, fitting, width, height))
            fitting -= .25;
        set(label, fitting);
    }

    private static boolean fits(Label label, double size, double width, double height) {
        var font = font(label, size);
        return height(label, size, width) <= height && width(label, font, longestWord(label, font)) <= width;
    }

    /// The same typeface in another size.
    private static Font font(Label label, double size) {
        var now = label.getFont();
        return Font.font(now.getFamily(), now.getStyle().contains("Bold") ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    /// Gives two wrapped labels the one size, up to `size`, at which both together are no higher than `height`.
    ///
    /// @return that size
    public static double fit(Label first, Label second, double size, double width, double height) {
        double fitting = size;
        while (fitting > SMALLEST && height(first, fitting, width) + height(second, fitting, width) + 4 > height)
            fitting -= .25;
        set(first, fitting);
        set(second, fitting);
        return fitting;
    }

    private static void set(Label label, double size) {
        var style = "-fx-font-size: " + size + "px";
        if (!style.equals(label.getStyle()))
            label.setStyle(style);
    }

    /// How wide words are in the letters that a label has. On the JavaFX thread only.
    public static double width(Label label, String text) {
        return width(label, label.getFont(), text);
    }

    /// How wide they are in the same letters of another size, of which the label knows nothing yet. On the JavaFX thread
    /// only.
    public static double width(Label label, String text, double size) {
        return width(label, text) * size / label.getFont().getSize();
    }

    /// The same to the pixel, whatever size the label has now: a plan that follows from it is the same in every pass. On the
    /// JavaFX thread only.
    public static double exact(Label label, String text, double size) {
        return width(label, font(label, size), text);
    }

    /// On the JavaFX thread only.
    ///
    /// @param where the words are to stand
    public static double width(Node where, Font font, String text) {
        return TextRuler.of(where).width(font, text);
    }

    /// How high a label stands when its words are wrapped. On the JavaFX thread only.
    public static double height(Label label, double size, double width) {
        return height(label, label.getText(), size, width);
    }

    /// The same with other words.
    public static double height(Label label, String text, double size, double width) {
        double scale = size / label.getFont().getSize();
        double height = TextRuler.of(label).height(label.getFont(), text, Math.floor(SLACK * width / scale));
        return Math.ceil((TALLER + WHOLE / size) * height * scale);
    }

    /// Gives a wrapped label the size it is meant to have, or the largest smaller one at which all of it fits into the
    /// box, and its place. On the JavaFX thread only.
    public static void wrap(Label label, double size, Box box) {
        double fitting = size;
        while (height(label, fitting, box.width()) > box.height() && fitting > 1)
            fitting *= SMALLER;
        fit(label, longestWord(label), fitting, box.width());
        box.place(label);
    }

    /// The same, measured in the very letters that come of it, whatever size the label has now, in whole pixels a line as
    /// they are once they were drawn: words at the edge of their box do not change their size from pass to pass. On the
    /// JavaFX thread only.
    public static void wrapExactly(Label label, double size, Box box) {
        double fitting = Math.floor(4 * size) / 4;
        while (fitting > SMALLEST && !fitsExactly(label, font(label, fitting), box))
            fitting -= .25;
        set(label, fitting);
        box.place(label);
    }

    private static boolean fitsExactly(Label label, Font font, Box box) {
        double line = TextRuler.of(label).height(font, "A", 0);
        double lines = TextRuler.of(label).height(font, label.getText(), Math.floor(SLACK * box.width())) / line;
        return TALLER * Math.round(lines) * Math.ceil(line) <= box.height()
                && width(label, font, longestWord(label, font)) <= box.width();
    }

    /// The word that decides how narrow a wrapped label can be.
    public static String longestWord(Label label) {
        return longestWord(label, label.getFont());
    }

    private static String longestWord(Label label, Font font) {
        var longest = "";
        for (var word : label.getText().split(" ", -1))
            if (width(label, font, word) > width(label, font, longest))
                longest = word;
        return longest;
    }
}
