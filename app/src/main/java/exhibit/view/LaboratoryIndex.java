package exhibit.view;

import exhibit.chapter.Study;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// All studies as cards: a tap opens one, the first knob walks along them.
final class LaboratoryIndex extends Region {

    /// The shape a card is drawn for, width over height.
    private static final double SHAPE = 1.9;
    private static final int MOST_COLUMNS = 8;

    private final Label title;
    private final Pill open;
    private final Pill back;
    private final List<Card> cards;
    private final Consumer<ControlEvent> tell;
    private int at;

    LaboratoryIndex(List<Study> studies, Words words, Consumer<ControlEvent> tell) {
        this.tell = tell;
        title = new Label(words.text("laboratory"));
        title.getStyleClass().add("title");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinSize(0, 0);
        open = new Pill(words.text("open"), true, () -> tell.accept(LaboratoryScreen.pressed(LaboratoryScreen.NEXT)));
        back = new Pill(words.text("back"), false,
                () -> tell.accept(LaboratoryScreen.pressed(LaboratoryScreen.BACK)));
        cards = IntStream.range(0, studies.size()).mapToObj(
                i -> new Card(i + 1, words.label(studies.get(i).id() + ".title"), () -> tap(i))).toList();
        getChildren().addAll(title, open, back);
        getChildren().addAll(cards);
    }

    /// @param pointed the card that is pointed at
    void show(int pointed) {
        at = pointed;
        for (int i = 0; i < cards.size(); i++)
            cards.get(i).point(i == at);
    }

    /// As a hand does it with knob and button.
    private void tap(int card) {
        if (card != at)
            tell.accept(new ControlEvent.Turned(Knob.FIRST, card - at));
        tell.accept(LaboratoryScreen.pressed(LaboratoryScreen.NEXT));
    }

    @Override
    protected void layoutChildren() {
        var plan = PagePlan.of(getWidth(), getHeight());
        var other = new Box(plan.back().x() - plan.gap() - plan.back().width(), plan.back().y(), plan.back().width(),
                plan.back().height());
        Type.fit(title, title.getText(), Plan.TITLE * plan.base(), other.x() - plan.title().x() - plan.gap());
        new Box(plan.title().x(), plan.title().y(), other.x() - plan.title().x() - plan.gap(), plan.title().height())
                .place(title);
        open.size(plan.base());
        back.size(plan.base());
        other.place(open);
        plan.back().place(back);
        double margin = plan.title().x();
        cards(plan,
                new Box(margin, plan.plots().y(), getWidth() - 2 * margin, getHeight() - plan.plots().y() - margin));
    }

    private void cards(PagePlan plan, Box box) {
        double gap = .7 * plan.gap();
        int columns = IntStream.rangeClosed(1, MOST_COLUMNS).boxed()
                .min((a, b) -> Double.compare(misshapen(box, a), misshapen(box, b))).orElse(1);
        int rows = Math.ceilDiv(Math.max(1, cards.size()), columns);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).size(plan.base());
            box.row(i / columns, rows, gap).column(i % columns, columns, gap).place(cards.get(i));
        }
    }

    private double misshapen(Box box, int columns) {
        int rows = Math.ceilDiv(Math.max(1, cards.size()), columns);
        return Math.abs(Math.log(box.width() / columns / (box.height() / rows) / SHAPE));
    }
}
