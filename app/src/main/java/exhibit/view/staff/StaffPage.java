package exhibit.view.staff;

import exhibit.text.Words;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.ControlMeaning;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        put(title, plan.title(), BandLayout.TITLE * plan.base());
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

    /// A page that asks for one thing after the other, on a drawing of the panel, until all are learned.
    static final class Lesson {

        private final Words words;
        private final PanelDrawing panel;
        private final Pill done;
        private final Pill skip;
        private final Pill over;
        private final Pill cancel;
        private final StaffPage page;

        /// @param skip leaves out what is asked for now
        /// @param over begins anew
        /// @param close what to do when staff are through with it
        Lesson(ControlMeaning meaning, Runnable skip, Runnable over, Runnable close) {
            words = meaning.words();
            panel = new PanelDrawing(meaning);
            done = new Pill(words.text("learn.close"), true, close);
            this.skip = new Pill(words.text("learn.skip"), true, skip);
            this.over = new Pill(words.text("learn.over"), false, over);
            cancel = new Pill(words.text("learn.cancel"), false, close);
            page = new StaffPage(panel, List.of(done, this.skip, this.over, cancel));
        }

        StaffPage page() {
            return page;
        }

        PanelDrawing panel() {
            return panel;
        }

        void ask(String what, String name, String how) {
            page.say(words.text(what), name, words.text(how));
            page.offer(List.of(skip, over, cancel));
        }

        /// @param title of the page
        /// @param done what is said when something was learned
        /// @param kept where it is kept then
        /// @param unkept the file that could not be written
        void conclude(String title, boolean learned, String done, String kept, Optional<Path> unkept) {
            var hint = unkept.map(file -> words.text("learn.unkept", file.toString()))
                    .orElseGet(() -> words.text(learned ? kept : "learn.unchanged"));
            page.say(words.text(title), words.text(learned ? done : "learn.nothing"), hint);
            page.offer(List.of(this.done, over));
        }
    }
}
