package exhibit.view;

import exhibit.hardware.Control;
import exhibit.training.Snapshot;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// What stands above in words: how many things for how much room, what came of it, whether it has come to rest, and
/// which controls staff should look after.
final class Heading {

    /// More names than these would have to be too small to read.
    private static final int NAMED = 2;

    private final Words words;
    private final Label title = Type.label("title");
    private final Label caption = Type.label("caption");
    private final Label sign = Type.label("sign");
    private boolean settled;
    private boolean seeded;
    private long seed;
    private String staff = "";

    Heading(Words words) {
        this.words = words;
        title.setText(words.text("title.idle"));
        caption.setText(words.text("caption.idle"));
        sign.setText(words.text("settled"));
        sign.setVisible(false);
    }

    List<Label> labels() {
        return List.of(title, caption, sign);
    }

    void show(Snapshot snapshot) {
        var embedding = snapshot.embedding();
        say(title, words.title(embedding.features(), embedding.hidden()));
        say(caption, words.caption(embedding.represented(), embedding.features(), Words.word(embedding.geometry())));
        settled = snapshot.settled();
        seed = snapshot.experiment().seed();
        sign();
    }

    /// Whether experts read which luck it is.
    void seed(boolean seeded) {
        this.seeded = seeded;
        sign();
    }

    void note(Collection<Control> faults) {
        staff = faults.isEmpty() ? "" : words.text("staff", brief(faults.stream().map(words::place).toList()));
        sign();
    }

    private static String brief(List<String> faults) {
        var named = String.join(", ", faults.subList(0, Math.min(faults.size(), NAMED)));
        return faults.size() > NAMED ? named + " +" + (faults.size() - NAMED) : named;
    }

    private void sign() {
        var text = staff.isEmpty() ? state() : staff;
        boolean shown = !text.isEmpty();
        if (shown == sign.isVisible() && text.equals(sign.getText()))
            return;
        sign.setVisible(shown);
        sign.setText(text);
        if (sign.getParent() != null)
            sign.getParent().requestLayout();
        Fade.in(sign);
    }

    private String state() {
        var rest = settled ? words.text("settled") : "";
        return seeded ? words.text("seed", Long.toString(seed)) + (settled ? ", " + rest : "") : rest;
    }

    void place(Plan plan) {
        boolean stands = plan.stands();
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
        Fade.in(label);
    }
}
