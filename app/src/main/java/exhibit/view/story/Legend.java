package exhibit.view.story;

import exhibit.story.Judgement;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.machine.Marks;
import exhibit.view.machine.Moment;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the marks mean, told once: how much is right, and how much is forgotten.
final class Legend extends Region {

    private static final double MARK = .3;
    private static final double LINE = 1.35;

    private final Words words;
    private final Canvas canvas = new Canvas();
    private final Label right = TextFitter.label("caption");
    private final Label forgotten = TextFitter.label("caption");
    private double letters = 16;

    Legend(Words words) {
        this.words = words;
        List.of(right, forgotten).forEach(label -> label.setAlignment(Pos.CENTER_LEFT));
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(canvas, right, forgotten);
    }

    void show(Moment now) {
        if (now.isEmpty()) return;
        say(right, "minute.answer.right", count(now, Judgement.RIGHT));
        say(forgotten, "minute.answer.forgotten", count(now, Judgement.FORGOTTEN));
    }

    private static int count(Moment now, Judgement judged) {
        return (int) now.verdicts().stream().filter(judged::equals).count();
    }

    private void say(Label label, String key, int count) {
        var text = words.text(key, count);
        if (text.equals(label.getText())) return;
        label.setText(text);
        requestLayout();
    }

    /// @param letters the size of its words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        double line = LINE * letters;
        Marks.mark(gc, Judgement.RIGHT, .5 * letters, .5 * line, MARK * letters);
        Marks.mark(gc, Judgement.FORGOTTEN, .5 * letters, 1.5 * line, MARK * letters);
        for (int row = 0; row < 2; row++) {
            var label = row == 0 ? right : forgotten;
            TextFitter.fit(label, label.getText(), letters, getWidth() - 1.3 * letters);
            new Box(1.2 * letters, row * line, getWidth() - 1.2 * letters, line).place(label);
        }
    }
}
