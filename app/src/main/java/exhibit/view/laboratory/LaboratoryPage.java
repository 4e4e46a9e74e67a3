package exhibit.view.laboratory;

import exhibit.control.LaboratoryControls;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Outcome;
import exhibit.study.StudyDial;
import exhibit.text.Words;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.plot.PlotView;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One study to play with: its plots, what to look for in them, and its dials.
final class LaboratoryPage extends Region {

    private static final int MOST_PLOTS = 3;

    private final Words words;
    private final Label title = new Label();
    private final Advice advice;
    private final Working working;
    private final List<PlotView> plots;
    private final List<ScreenKnob> knobs;
    private final List<Pill> ways;
    private final Pill back;
    private int shown;

    LaboratoryPage(Words words, Consumer<Action> tell) {
        this.words = words;
        advice = new Advice(words);
        working = new Working(words);
        plots = Stream.generate(() -> new PlotView(words,
                (knob, position) -> tell.accept(new Action.TurnedTo(knob, position)))).limit(MOST_PLOTS).toList();
        knobs = Stream.of(Knob.values()).map(knob -> ScreenKnob.lent(knob, tell)).toList();
        ways = List.of(
                new Pill(words.text("next"), true,
                        () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.NEXT))),
                new Pill(words.text("previous"), false,
                        () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.PREVIOUS))));
        back = new Pill(words.text("back"), false,
                () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.BACK)));
        title.getStyleClass().add("title");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinSize(0, 0);
        getChildren().addAll(title, back, advice, working);
        getChildren().addAll(plots);
        getChildren().addAll(knobs);
        getChildren().addAll(ways);
    }

    /// Another study, or another place of its dials.
    void show(LaboratoryVisit visit) {
        var id = visit.study().id();
        title.setText(words.label(id + ".title"));
        advice.show(words.label(id + ".see"), words.label(id + ".limits"));
        for (int dial = 0; dial < knobs.size(); dial++)
            if (dial < visit.chosen().choices().size())
                show(knobs.get(dial), visit.chosen().choices().get(dial), visit.chosen().at().get(dial));
            else
            knobs.get(dial).sleep();
        requestLayout();
    }

    private void show(ScreenKnob knob, StudyDial choice, int at) {
        knob.show(words.label(choice.name()), (double) at / (choice.values().size() - 1),
                words.value(choice, at));
    }

    void show(Outcome outcome) {
        working.show(outcome.share(), outcome.kept());
        shown = Math.min(outcome.plots().size(), MOST_PLOTS);
        for (int p = 0; p < MOST_PLOTS; p++) {
            plots.get(p).setVisible(p < shown);
            if (p < shown)
                plots.get(p).show(outcome.plots().get(p));
        }
        requestLayout();
    }

    /// Lets time pass for what turns.
    void move(long nanos) {
        for (int p = 0; p < shown; p++)
            plots.get(p).move(nanos);
    }

    @Override
    protected void layoutChildren() {
        var whole = PagePlan.of(getWidth(), getHeight());
        double small = BandLayout.SMALL * whole.base();
        advice.size(small);
        var plan = whole.withWords(advice.needed(whole.words().width()));
        TextFitter.fit(title, title.getText(), BandLayout.TITLE * plan.base(), plan.title().width() - 2);
        plan.title().place(title);
        back.size(plan.base());
        plan.back().place(back);
        plan.words().place(advice);
        working.size(small);
        plan.progress().place(working);
        for (int p = 0; p < shown; p++) {
            plots.get(p).size(small);
            plan.plots(shown).get(p).place(plots.get(p));
        }
        controls(plan);
    }

    private void controls(PagePlan plan) {
        int columns = Math.ceilDiv(knobs.size(), plan.rows());
        double wide = plan.knobs().column(0, columns, 0).width();
        double names = knobs.stream().mapToDouble(knob -> knob.fitting(BandLayout.NAME * plan.base(), wide)).min()
                .orElse(plan.base());
        for (int i = 0; i < knobs.size(); i++) {
            knobs.get(i).size(plan.base(), names);
            plan.knobs().row(i / columns, plan.rows(), plan.gap()).column(i % columns, columns, 0)
                    .place(knobs.get(i));
        }
        for (int i = 0; i < ways.size(); i++) {
            ways.get(i).size(plan.base());
            plan.pills().row(i, ways.size(), plan.gap()).place(ways.get(i));
        }
    }
}
