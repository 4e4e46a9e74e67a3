package exhibit.view.laboratory;

import exhibit.control.LaboratoryControls;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Outcome;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.study.plot.Plot;
import exhibit.text.HandWords;
import exhibit.text.Words;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The page by hand: three things in a plane, every number to be turned, every stage to be seen. Taps are told as what a
/// hand does on the panel: the first knob points at a number, the second and third turn it, the fourth walks the steps.
final class HandPage extends Region {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final HandWords says;
    private final Words words;
    private final Consumer<Action> tell;
    private final PageHead head;
    private final Label sum = TextFitter.label("sum");
    private final Label verdict = TextFitter.label("verdict");
    private final Label caption = TextFitter.label("paragraph");
    private final Equation equation;
    private final HandPicture picture = new HandPicture();
    private final Stepper stepper;
    private final OtherExamples elsewhere;
    private final LastTry last = new LastTry();
    private List<Pill> pills = List.of();
    private Optional<Worksheet> shown = Optional.empty();
    private Optional<ByHand> study = Optional.empty();
    private Optional<Outcome> known = Optional.empty();

    HandPage(Words words, Consumer<Action> tell) {
        this.words = words;
        this.tell = tell;
        says = new HandWords(words);
        equation = new Equation(words, this::point);
        stepper = new Stepper(words, tell);
        elsewhere = new OtherExamples(words);
        head = new PageHead(words, tell);
        caption.setWrapText(true);
        caption.setAlignment(Pos.TOP_LEFT);
        for (var label : List.of(sum, verdict))
            label.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, picture, sum, verdict, caption, equation, stepper, elsewhere);
    }

    private void press(Button button) {
        tell.accept(LaboratoryScreen.pressed(button));
    }

    private void point(int place) {
        shown.ifPresent(sheet -> tell.accept(HandTaps.number(sheet, place)));
    }

    private void step() {
        shown.ifPresent(sheet -> tell.accept(HandTaps.step(sheet)));
    }

    private void leaf() {
        shown.ifPresent(sheet -> HandTaps.leaf(sheet).forEach(tell));
    }

    void show(LaboratoryVisit visit) {
        if (!(visit.study() instanceof ByHand now))
            return;
        if (!study.equals(Optional.of(now)))
            open(now);
        var sheet = new Worksheet(visit.chosen());
        shown = Optional.of(sheet);
        head.show(visit);
        caption.setText(words.label(now.says(sheet)));
        sum.setText(says.sum(sheet));
        boolean turns = WorksheetPart.at(sheet.pointed()).turns()
                && WorksheetPart.at(sheet.pointed()) != WorksheetPart.RELU;
        stepper.show(words.hundredths(sheet.number(sheet.pointed())), turns);
        judge();
        equation.show(sheet);
        picture.show(sheet);
        requestLayout();
    }

    private void open(ByHand now) {
        study = Optional.of(now);
        known = Optional.empty();
        last.forget();
        picture.rivals(List.of());
        picture.ghost(Optional.empty());
        getChildren().removeAll(pills);
        pills = List.of(new Pill(words.label("hand.step"), false, this::step),
                new Pill(words.label("hand.more"), false, this::leaf),
                new Pill(words.label(now.help()), false, () -> press(LaboratoryControls.HELP)));
        getChildren().addAll(pills);
    }

    private void judge() {
        shown.ifPresent(sheet -> study.ifPresent(now -> {
            var judged = now.verdict(sheet, bars(sheet));
            verdict.setText(says.verdict(sheet, judged));
            verdict.pseudoClassStateChanged(RIGHT, judged.right());
        }));
    }

    /// What came out for these numbers; none while only other numbers' are known.
    private List<Double> bars(Worksheet sheet) {
        return known.filter(outcome -> new Worksheet(outcome.chosen()).isLike(sheet)).stream()
                .flatMap(outcome -> outcome.plots().stream()).filter(Plot.Bars.class::isInstance)
                .map(plot -> ((Plot.Bars) plot).heights()).findFirst().orElse(List.of());
    }

    /// How the answer does on other examples, and whom it races against. What is not finished may still be what came
    /// out for other numbers.
    void show(Outcome outcome) {
        if (outcome.finished()) {
            known = Optional.of(outcome);
            last.tried(outcome);
        }
        picture.ghost(last.arrows());
        for (var plot : outcome.plots())
            switch (plot) {
            case Plot.Arrows arrows -> picture.rivals(arrows.ghosts());
            case Plot.Bars bars -> elsewhere.show(bars, last.losses());
            default -> {
            } // the numbers stand in the calculation
            }
        judge();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var plan = HandPlan.of(getWidth(), getHeight());
        var page = plan.page();
        double small = BandLayout.SMALL * page.base();
        new Box(0, 0, getWidth(), getHeight()).place(head);
        equation.size(page.base(), page.stands());
        plan.equation().place(equation);
        plan.picture().place(picture);
        fit(sum, page.base(), plan.sum());
        stepper.size(page.base());
        plan.stepper().place(stepper);
        fit(verdict, page.base(), plan.verdict());
        TextFitter.wrap(caption, .95 * page.base(), plan.words());
        elsewhere.size(small);
        plan.elsewhere().place(elsewhere);
        Pill.beside(pills, plan.pills(), PagePlan.CLOSE * page.gap(), page.base());
    }

    private static void fit(Label label, double size, Box box) {
        TextFitter.fit(label, label.getText(), size, box.width() - 2);
        box.place(label);
    }
}
