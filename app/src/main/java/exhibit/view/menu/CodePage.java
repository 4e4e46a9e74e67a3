package exhibit.view.menu;

import exhibit.view.kit.Keys;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A page for visitors with keys to tap on: what it is about, a code in large characters, and what can be done at the
/// foot.
final class CodePage extends Region {

    private final Viewing viewing;
    private final Label text = TextFitter.label("line");
    private final Label code = TextFitter.label("title");
    private final Keys keys;
    private final List<Pill> pills;
    private boolean large;

    /// @param pills the last is the way on
    CodePage(Viewing viewing, Keys keys, List<Pill> pills) {
        this.viewing = viewing;
        this.keys = keys;
        this.pills = pills;
        text.setWrapText(true);
        text.setAlignment(Pos.TOP_LEFT);
        code.setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        getChildren().addAll(text, code, keys);
        getChildren().addAll(pills);
    }

    void say(String text, String code, boolean large) {
        this.text.setText(text);
        this.code.setText(code);
        this.large = large;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var measure = viewing.measure(getWidth(), getHeight(), large);
        double letters = measure.letters();
        double wide = Pill.row(pills, measure.finger(), .3 * letters, letters);
        var plan = SheetPlan.of(getWidth(), getHeight(), measure, wide);
        keys.size(letters, plan.gap());
        TextFitter.fit(code, code.getText(), SheetPlan.CODE * letters, plan.code().width() - 2);
        plan.code().place(code);
        TextFitter.wrap(text, letters, plan.text());
        plan.keys().place(keys);
        if (plan.twoRows())
            for (int i = 0; i < pills.size(); i++)
                Pill.row(List.of(pills.get(i)), plan.pills().row(i, pills.size(), plan.gap()), plan.gap(), letters);
        else
            Pill.row(pills, plan.pills(), plan.gap(), letters);
    }
}
