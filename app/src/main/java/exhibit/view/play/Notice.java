package exhibit.view.play;

import exhibit.hardware.Control;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Label;

/// A quiet line beside the disc: whether it has come to rest, or which controls staff should look after.
final class Notice {

    /// More names than these would have to be too small to read.
    private static final int NAMED = 2;

    private final Words words;
    private final boolean seeded;
    private final Label line = TextFitter.label("sign");
    private String state = "";
    private String staff = "";

    /// @param seeded whether it also tells which luck it is
    Notice(Words words, boolean seeded) {
        this.words = words;
        this.seeded = seeded;
        line.setText(words.text("settled"));
        line.setVisible(false);
    }

    Label line() {
        return line;
    }

    void show(Snapshot snapshot) {
        var rest = snapshot.settled() ? words.text("settled") : "";
        var seed = seeded ? words.text("seed", Long.toString(snapshot.experiment().seed())) : "";
        state = seed.isEmpty() || rest.isEmpty() ? seed + rest : seed + ", " + rest;
        say();
    }

    void note(Collection<Control> faults) {
        staff = faults.isEmpty() ? "" : words.text("staff", brief(faults.stream().map(words::place).toList()));
        say();
    }

    private static String brief(List<String> faults) {
        var named = String.join(", ", faults.subList(0, Math.min(faults.size(), NAMED)));
        return faults.size() > NAMED ? named + " +" + (faults.size() - NAMED) : named;
    }

    /// @param letters the largest size of its words
    void place(Box box, double letters) {
        TextFitter.fit(line, line.getText(), letters, box.width() - 2);
        box.place(line);
    }

    private void say() {
        var text = staff.isEmpty() ? state : staff;
        if (text.isEmpty() != line.isVisible() && text.equals(line.getText()))
            return;
        line.setVisible(!text.isEmpty());
        line.setText(text);
        if (line.getParent() != null)
            line.getParent().requestLayout();
        Fade.in(line);
    }
}
