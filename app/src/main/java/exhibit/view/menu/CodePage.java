package exhibit.view.menu;

import exhibit.view.kit.Keys;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A page for visitors with something to look at or to tap on: what it is about, a code in large characters, and what
/// can be done at the foot.
final class CodePage extends Region {

    private final Viewing viewing;
    private final Label text = TextFitter.label("line");
    private final Label code = TextFitter.label("title");
    private final Region body;
    private final boolean beside;
    private final List<Pill> pills;
    private boolean large;

    /// @param beside whether the body is a square beside the words on a screen that lies
    /// @param pills the last is the way on
    CodePage(Viewing viewing, Region body, boolean beside, List<Pill> pills) {
        this.viewing = viewing;
        this.body = body;
        this.beside = beside;
        this.pills = pills;
        text.setWrapText(true);
        text.setAlignment(Pos.TOP_LEFT);
        code.setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        getChildren().addAll(text, code, body);
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
        var plan = SheetPlan.of(getWidth(), getHeight(), measure, beside, wide);
        if (body instanceof Keys keys)
            keys.size(letters, plan.gap());
        TextFitter.fit(code, code.getText(), SheetPlan.CODE * letters, plan.code().width() - 2);
        plan.code().place(code);
        TextFitter.wrap(text, letters, plan.text());
        plan.body().place(body);
        if (plan.twoRows())
            for (int i = 0; i < pills.size(); i++)
                Pill.row(List.of(pills.get(i)), plan.pills().row(i, pills.size(), plan.gap()), plan.gap(), letters);
        else
            Pill.row(pills, plan.pills(), plan.gap(), letters);
    }
}
