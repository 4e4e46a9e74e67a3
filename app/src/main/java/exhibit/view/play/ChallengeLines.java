package exhibit.view.play;

import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A challenge in words: how it begins as a quiet line, and below it large what is to be made.
final class ChallengeLines extends Region {

    private static final double LINE = 1.22;
    private static final double STEP = .5;
    private static final double SMALLEST = 9;

    private final Label ask = TextFitter.label("goal-ask");
    private final Label what = TextFitter.label("goal-text");
    private double letters = 16;
    private double quiet = 12;

    ChallengeLines() {
        what.setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(ask, what);
    }

    /// @param begins what the text begins with; where that is nothing, all of it stands large
    /// @return whether it says something else now
    boolean say(String begins, String text) {
        boolean other = Fade.say(ask, begins);
        return Fade.say(what, text.substring(begins.length()).strip()) || other;
    }

    /// @param letters the size of what is large in pixels, where it fits
    /// @param quiet the size of the line above
    void size(double letters, double quiet) {
        this.letters = letters;
        this.quiet = quiet;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double size = letters;
        while (size > SMALLEST && !fits(size))
            size -= STEP;
        double line = line(size);
        double high = TextFitter.height(what, size, getWidth());
        double top = Math.max(0, (getHeight() - line - high) / 2);
        var all = new Box(0, 0, getWidth(), getHeight());
        ask.setAlignment(Pos.BOTTOM_LEFT);
        what.setAlignment(line > 0 ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        TextFitter.fit(ask, ask.getText(), Math.min(quiet, size), getWidth());
        all.without(0, top, 0, getHeight() - top - line).place(ask);
        TextFitter.wrap(what, size, all.without(0, top + line, 0, 0));
    }

    private boolean fits(double size) {
        return line(size) + TextFitter.height(what, size, getWidth()) <= getHeight()
                && TextFitter.width(what, TextFitter.longestWord(what), size) <= getWidth();
    }

    /// The height of the line above, where there is one.
    private double line(double size) {
        return ask.getText().isEmpty() ? 0 : LINE * Math.min(quiet, size);
    }
}
