package exhibit.view.play;

import exhibit.story.ChallengeProgress;
import exhibit.text.ChallengeWords;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The challenge that lies on top, and whether it is met; a tap takes the next one. A secret that is found comes first.
/// Above it may stand what came of the knobs.
final class ChallengeCard extends Region {

    /// Against plain words.
    static final double LETTERS = 1.1;

    /// From line to line, in letters: even an accent stays clear of what hangs low above it.
    private static final double LINE = 1.19;

    /// What a line of letters takes, with room for all that hangs low, in letters.
    private static final double HIGH = 1.24;

    /// Letters hang lower in their line than they reach up.
    private static final double LIFT = .08;

    private final Words words;
    private final Label text = TextFitter.label("goal-text");
    private final Label told = TextFitter.label("goal-text");
    private final ChallengeProgress quest = new ChallengeProgress();
    private double letters = 16;

    ChallengeCard(Words words, Runnable next) {
        this.words = words;
        text.setWrapText(true);
        getStyleClass().add("goal");
        getChildren().addAll(told, text);
        Tap.button(this, "", next);
        say();
    }

    void show(int at) {
        quest.take(at);
        say();
    }

    /// Says above the challenge what came of it; a secret takes its place.
    void tell(String came) {
        if (Fade.say(told, came))
            describe();
    }

    /// @param cameBack whether things were much rarer in this run before
    void look(Snapshot snapshot, boolean cameBack, long nanos) {
        quest.look(snapshot, cameBack, nanos);
        say();
    }

    private void say() {
        mark(quest.isMet() || quest.isSecret());
        if (Fade.say(text, ChallengeWords.of(words, quest)))
            describe();
    }

    private void describe() {
        setAccessibleText(told.getText().isEmpty() ? text.getText() : told.getText() + ". " + text.getText());
    }

    /// A change of style is dear, so none is made that is none.
    private void mark(boolean met) {
        if (getStyleClass().contains("met") == met)
            return;
        if (met)
            getStyleClass().add("met");
        else
            getStyleClass().remove("met");
    }

    /// @param letters the size of plain words in pixels
    void size(double letters, boolean centred) {
        told.setAlignment(centred ? Pos.CENTER : Pos.CENTER_LEFT);
        text.setAlignment(centred ? Pos.CENTER : Pos.CENTER_LEFT);
        text.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
        this.letters = letters;
        requestLayout();
    }

    private void line(Label label, Box box) {
        double size = Math.min(LETTERS * letters, box.height() / LINE);
        TextFitter.fit(label, label.getText(), size, box.width());
        double more = Math.max(0, HIGH * size - box.height()) / 2;
        box.without(0, -more, 0, -more).place(label);
    }

    @Override
    protected void layoutChildren() {
        double edge = .45 * letters;
        var all = new Box(edge, 1, getWidth() - 2 * edge, getHeight() - 2 - LIFT * letters);
        boolean both = !told.getText().isEmpty() && !quest.isSecret();
        told.setVisible(both);
        if (both) {
            line(told, all.row(0, 2, 0));
            line(text, all.row(1, 2, 0));
        } else
            TextFitter.wrap(text, LETTERS * letters, all);
    }
}
