package exhibit.view.staff;

import exhibit.view.kit.Box;
import exhibit.view.kit.ExpertLayout;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A page for staff: words above, something to look at, and what can be done below.
final class StaffPage extends Region {

    private final Label lead = TextFitter.label("caption");
    private final Label title = TextFitter.label("title");
    private final Label hint = TextFitter.label("caption");
    private final Region body;
    private final List<Pill> pills;

    /// @param pills all that this page may offer; the first is the way on
    StaffPage(Region body, List<Pill> pills) {
        this.body = body;
        this.pills = List.copyOf(pills);
        title.setAlignment(Pos.CENTER_LEFT);
        hint.setAlignment(Pos.TOP_LEFT);
        hint.setWrapText(true);
        setManaged(false);
        getChildren().addAll(lead, title, hint, body);
        getChildren().addAll(pills);
    }

    void say(String lead, String title, String hint) {
        this.lead.setText(lead);
        this.title.setText(title);
        this.hint.setText(hint);
        requestLayout();
    }

    /// What can be done now.
    void offer(List<Pill> now) {
        pills.forEach(pill -> pill.setVisible(now.contains(pill)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var plan = StaffPlan.of(getWidth(), getHeight());
        put(lead, plan.lead(), plan.base());
        put(title, plan.title(), ExpertLayout.TITLE * plan.base());
        TextFitter.wrap(hint, plan.base(), plan.hint());
        plan.body().place(body);
        var offered = pills.stream().filter(Pill::isVisible).toList();
        for (int i = 0; i < offered.size(); i++) {
            offered.get(i).size(plan.base());
            plan.pill(i, offered.size()).place(offered.get(i));
        }
    }

    private static void put(Label label, Box box, double size) {
        TextFitter.fit(label, label.getText(), size, box.width() - 2);
        box.place(label);
    }
}
