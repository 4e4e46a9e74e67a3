package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Draws and writes on one sheet. It remembers what it has written, so that no word lies on another or runs off.
final class Pen {

    private static final double LINE = 1.3;
    /// Smaller than this share of its size nothing is worth writing.
    private static final double SMALLEST = .62;
    private static final Pattern NAME = Pattern.compile("\\p{L}{2}");

    final GraphicsContext gc;
    final double letters;
    private final Words words;
    private final Box sheet;
    private final Detail detail;
    private final List<Box> written = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /// @param letters the size of small letters in pixels
    Pen(GraphicsContext gc, Box sheet, double letters, Detail detail, Words words) {
        this.detail = detail;
        this.gc = gc;
        this.sheet = sheet;
        this.letters = letters;
        this.words = words;
    }

    /// Whether axes have their numbers, or only where they begin and end.
    boolean countsAlong() {
        return detail == Detail.NUMBERS;
    }

    Box sheet() {
        return sheet;
    }

    /// From one line of words to the next.
    double line() {
        return LINE * letters;
    }

    String label(String key) {
        return words.label(key);
    }

    String figure(double value) {
        return words.figure(value);
    }

    /// A number along an axis.
    String figure(double value, Plot.Axis axis) {
        return axis.logarithmic() ? PowerOfTen.text(value, words) : words.figure(value);
    }

    double width(String text) {
        return TextFitter.width(gc.getCanvas(), font(letters), text);
    }

    /// Whether words can stand within a width, however small.
    boolean fits(String text, double most) {
        return SMALLEST * width(text) <= most;
    }

    boolean write(String text, double x, double y, TextAlignment to, Color colour) {
        return write(text, x, y, to, colour, sheet.width());
    }

    /// Writes on one line around the height y, smaller where it has to be; not at all where other words are.
    ///
    /// @param most the width there is
    /// @return whether it could be written
    boolean write(String text, double x, double y, TextAlignment to, Color colour, double most) {
        if (detail == Detail.NOTHING || text.isBlank())
            return false;
        double shrunk = Math.min(1, Math.min(most, sheet.width()) / Math.max(1, width(text)));
        if (shrunk < SMALLEST)
            return leaveOut(text);
        double wide = shrunk * width(text);
        double high = shrunk * letters;
        double left = Math.clamp(x - share(to) * wide, sheet.x(), Math.max(sheet.x(), sheet.right() - wide));
        double middle = Math.clamp(y, sheet.y() + high / 2, Math.max(sheet.y() + high / 2, sheet.bottom() - high / 2));
        var box = new Box(left, middle - high / 2, wide, high);
        if (written.stream().anyMatch(box::meets))
            return leaveOut(text);
        written.add(box);
        gc.setFill(colour);
        gc.setFont(font(shrunk * letters));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(text, left, middle);
        return true;
    }

    private boolean leaveOut(String text) {
        leftOut.add(text);
        return false;
    }

    /// What could not be written.
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /// Whether it could not write a name; numbers may make room for each other.
    boolean lacksNames() {
        return leftOut.stream().anyMatch(text -> NAME.matcher(text).find());
    }

    /// Where words stand.
    List<Box> written() {
        return List.copyOf(written);
    }

    private static double share(TextAlignment to) {
        return switch (to) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> .5;
            case RIGHT -> 1;
        };
    }

    private static Font font(double size) {
        return Font.font(Typeface.FAMILY, size);
    }
}
