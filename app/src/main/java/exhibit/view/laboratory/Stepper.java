package exhibit.view.laboratory;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.study.hand.Worksheet;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Turns the number that is pointed at: by a tenth with the outer pills, by a hundredth with the inner ones. What
/// follows from the dials cannot be turned, so then the pills sleep.
final class Stepper extends Region {

    private final List<Pill> pills;
    private final Label value = TextFitter.label("value");
    private double letters = 16;

    Stepper(Words words, Consumer<Action> tell) {
        pills = List.of(pill(words, -1, Worksheet.COARSE, Knob.SECOND, tell), pill(words, -1, 1, Knob.THIRD, tell),
                pill(words, 1, 1, Knob.THIRD, tell), pill(words, 1, Worksheet.COARSE, Knob.SECOND, tell));
        value.setAlignment(Pos.CENTER);
        setManaged(false);
        getChildren().addAll(pills);
        getChildren().add(value);
    }

    private static Pill pill(Words words, int sign, int hundredths, Knob knob, Consumer<Action> tell) {
        var text = (sign < 0 ? "\u2212" : "+") + words.hundredths(hundredths / 100.);
        return new Pill(text, false, () -> tell.accept(new Action.Turned(knob, sign)));
    }

    void show(String text, boolean turns) {
        value.setText(text);
        for (var pill : pills)
            pill.setVisible(turns);
        requestLayout();
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var box = new Box(0, 0, getWidth(), getHeight());
        int places = pills.size() + 1;
        double gap = .35 * letters;
        for (int p = 0; p < pills.size(); p++) {
            pills.get(p).size(.9 * letters);
            box.column(p < 2 ? p : p + 1, places, gap).place(pills.get(p));
        }
        TextFitter.fit(value, value.getText(), 1.5 * letters, box.column(2, places, gap).width());
        box.column(2, places, gap).place(value);
    }
}
