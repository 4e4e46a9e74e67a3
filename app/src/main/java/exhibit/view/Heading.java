package exhibit.view;

import exhibit.training.Snapshot;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// What stands above in words: how many things for how much room, what came of it, whether it has come to rest, and
/// which controls staff should look after.
final class Heading {

    /// More names than these would have to be too small to read.
    private static final int NAMED = 2;

    private static final Duration FADE = Duration.millis(180);

    private final Words words;
    private final Label title = label("title");
    private final Label caption = label("caption");
    private final Label sign = label("sign");
    private boolean settled;
    private String staff = "";

    Heading(Words words) {
        this.words = words;
        title.setText(words.text("title.idle"));
        caption.setText(words.text("caption.idle"));
        sign.setText(words.text("settled"));
        sign.setVisible(false);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setMinSize(0, 0);
        return label;
    }

    List<Label> labels() {
        return List.of(title, caption, sign);
    }

    void show(Snapshot snapshot) {
        var embedding = snapshot.embedding();
        say(title, words.title(embedding.features(), embedding.hidden()));
        say(caption, words.caption(embedding.represented(), embedding.features(), Words.word(embedding.geometry())));
        settled = snapshot.settled();
        sign();
    }

    void note(List<String> faults) {
        staff = faults.isEmpty() ? "" : words.text("staff", brief(faults));
        sign();
    }

    private static String brief(List<String> faults) {
        var named = String.join(", ", faults.subList(0, Math.min(faults.size(), NAMED)));
        return faults.size() > NAMED ? named + " +" + (faults.size() - NAMED) : named;
    }

    private void sign() {
        var text = staff.isEmpty() ? words.text("settled") : staff;
        boolean shown = settled || !staff.isEmpty();
        if (shown == sign.isVisible() && text.equals(sign.getText()))
            return;
        sign.setVisible(shown);
        say(sign, text);
        fade(sign);
    }

    void place(Plan plan) {
        boolean stands = plan.dials() == 2;
        title.setAlignment(stands ? Pos.CENTER : Pos.CENTER_LEFT);
        caption.setAlignment(stands ? Pos.CENTER : Pos.CENTER_LEFT);
        put(title, plan.title(), Plan.TITLE * plan.base());
        put(caption, plan.caption(), plan.base());
        put(sign, plan.sign(), Plan.SMALL * plan.base());
    }

    private static void put(Label label, Box box, double size) {
        Type.fit(label, label.getText(), size, box.width() - 2);
        box.place(label);
    }

    private void say(Label label, String text) {
        if (label.getText().equals(text))
            return;
        label.setText(text);
        label.getParent().requestLayout();
        fade(label);
    }

    /// Only where someone can see it: a picture must not catch words half there.
    private static void fade(Label label) {
        var scene = label.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing())
            return;
        var fade = new FadeTransition(FADE, label);
        fade.setFromValue(.2);
        fade.setToValue(1);
        fade.play();
    }
}
