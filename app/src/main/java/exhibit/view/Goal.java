package exhibit.view;

import exhibit.chapter.Challenge;
import exhibit.training.Snapshot;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The challenge that lies on top, and whether it is met; a tap takes the next one. A secret that is found comes first.
final class Goal extends Region {

    private static final double NANOS = 1e9;

    private final Words words;
    private final Label text = Type.label("goal-text");
    private Challenge challenge = Challenge.ALL.getFirst();
    private boolean met;
    private Optional<Long> metSince = Optional.empty();
    private Optional<Long> secretSince = Optional.empty();
    private double letters = 16;

    Goal(Words words, Runnable next) {
        this.words = words;
        text.setWrapText(true);
        getStyleClass().add("goal");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(text);
        setFocusTraversable(true);
        Tap.on(this, this, next);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)
                next.run();
        });
        say(false);
    }

    void show(int at) {
        var next = Challenge.ALL.get(at);
        if (next.equals(challenge))
            return;
        challenge = next;
        met = false;
        metSince = Optional.empty();
        say(false);
    }

    /// What lasts long enough counts, and goes on counting.
    ///
    /// @param cameBack whether things were much rarer in this run before
    void look(Snapshot snapshot, boolean cameBack, long nanos) {
        metSince = since(challenge, snapshot, metSince, nanos);
        secretSince = since(Challenge.SECRET, snapshot, secretSince, nanos);
        met |= lasts(metSince, nanos);
        say(cameBack && lasts(secretSince, nanos));
    }

    private static Optional<Long> since(Challenge what, Snapshot snapshot, Optional<Long> before, long nanos) {
        return what.goal().seen(snapshot.experiment().hyperparameters(), snapshot.embedding())
                ? before.or(() -> Optional.of(nanos))
                : Optional.empty();
    }

    private static boolean lasts(Optional<Long> since, long nanos) {
        return since.filter(begun -> (nanos - begun) / NANOS >= Challenge.HOLD_SECONDS).isPresent();
    }

    private void say(boolean secret) {
        var now = secret
                ? words.text("secret.told")
                : words.text(met ? "goal.met" : "goal", words.text("goal." + challenge.id()));
        mark(met || secret);
        if (now.equals(text.getText()))
            return;
        text.setText(now);
        setAccessibleText(now);
        Fade.in(text);
        requestLayout();
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
        text.setAlignment(centred ? Pos.CENTER : Pos.CENTER_LEFT);
        text.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double edge = .6 * letters;
        Type.wrap(text, Plan.NAME * letters, new Box(edge, 1, getWidth() - 2 * edge, getHeight() - 2));
    }
}
