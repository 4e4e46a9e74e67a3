package exhibit.view;

import exhibit.control.Comfort;
import exhibit.control.Entry;
import exhibit.control.Place;
import exhibit.control.Wish;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The menu: every place there is, and all that makes a visit easier, as a card, one tap away.
final class Entries extends Region {

    private final Label title = Type.label("title");
    private final Spoken spoken;
    private final List<Entry> all = Entry.all();
    private final List<AnswerFace> cards;
    private final List<Pill> pills;

    Entries(Words words, Consumer<Wish> ask) {
        spoken = new Spoken(words);
        title.setText(words.text("menu.title"));
        title.setAlignment(Pos.CENTER_LEFT);
        cards = IntStream.range(0, all.size())
                .mapToObj(i -> new AnswerFace("", OptionalInt.empty(),
                        () -> ask.accept(new Wish.Go(all.get(i)))))
                .toList();
        pills = List.of(new Pill(words.text("language"), false, () -> ask.accept(new Wish.Language())),
                new Pill(words.text("back"), true, () -> ask.accept(new Wish.Menu())));
        getStyleClass().add("staff");
        setManaged(false);
        setVisible(false);
        getChildren().add(title);
        getChildren().addAll(cards);
        getChildren().addAll(pills);
    }

    void show(Place.Menu menu, Comfort comfort) {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).say(spoken.name(all.get(i), comfort));
            cards.get(i).mark(false, i == menu.at());
        }
    }

    @Override
    protected void layoutChildren() {
        var plan = StoryPlan.of(getWidth(), getHeight());
        double margin = 2 * plan.gap();
        double wide = 7.5 * plan.base();
        double high = plan.pills().height();
        var head = new Box(margin, .7 * margin, getWidth() - 2 * margin, high);
        double titled = head.width() - 2 * wide - 3 * plan.gap();
        Type.fit(title, title.getText(), StoryPlan.TITLE * plan.base(), titled);
        new Box(head.x(), head.y(), titled, high).place(title);
        for (int i = 0; i < pills.size(); i++) {
            pills.get(i).size(plan.base());
            new Box(head.right() - (pills.size() - i) * wide - (pills.size() - 1 - i) * plan.gap(), head.y(), wide,
                    high)
                    .place(pills.get(i));
        }
        place(plan, new Box(margin, head.bottom() + .6 * margin, head.width(),
                getHeight() - head.bottom() - 1.6 * margin));
    }

    /// A last row that is not full shares its width.
    private void place(StoryPlan plan, Box box) {
        int columns = plan.stands() ? 2 : 3;
        int rows = Math.ceilDiv(cards.size(), columns);
        for (int i = 0; i < cards.size(); i++) {
            int inRow = Math.min(columns, cards.size() - i / columns * columns);
            cards.get(i).size(.8 * plan.base());
            box.row(i / columns, rows, plan.gap()).column(i % columns, inRow, plan.gap()).place(cards.get(i));
        }
    }
}
