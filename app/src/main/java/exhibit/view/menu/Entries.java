package exhibit.view.menu;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.text.MenuWords;
import exhibit.text.Words;
import exhibit.view.kit.AnswerFace;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The menu: every place there is, and all that makes a visit easier, as a card, one tap away. Where not all cards find
/// room, they stand on leaves; the leaf that is seen is the one with the card that is pointed at, until a tap turns it.
public final class Entries extends Region {

    private final Words words;
    private final Viewing viewing;
    private final Label title = TextFitter.label("title");
    private final MenuWords names;
    private final List<MenuEntry> all = MenuEntry.all();
    private final List<AnswerFace> cards;
    private final Pill more;
    private final List<Pill> pills;
    private boolean large;
    private int pointed;
    private OptionalInt turned = OptionalInt.empty();

    public Entries(Visitor visitor) {
        words = visitor.words();
        viewing = visitor.viewing();
        names = new MenuWords(words);
        more = new Pill(words.text("leaf", 1, 1), false, this::turn);
        title.setText(words.text("menu.title"));
        title.setAlignment(Pos.CENTER_LEFT);
        cards = IntStream.range(0, all.size())
                .mapToObj(i -> new AnswerFace("", OptionalInt.empty(),
                        () -> visitor.asked(new Request.Go(all.get(i)))))
                .toList();
        pills = List.of(new Pill(words.text("language.code"), false, () -> visitor.asked(new Request.Language())),
                new Pill(words.text("back"), true, () -> visitor.asked(new Request.Menu())));
        getStyleClass().add("staff");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(title, more);
        getChildren().addAll(pills);
        getChildren().addAll(cards);
    }

    public void show(Place.Menu menu, Accessibility comfort) {
        if (menu.at() != pointed || !isVisible())
            turned = OptionalInt.empty();
        pointed = menu.at();
        large = comfort.large();
        requestLayout();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).say(names.name(all.get(i), comfort));
            cards.get(i).mark(false, i == pointed);
        }
    }

    private EntriesPlan plan() {
        var measure = viewing.measure(getWidth(), getHeight(), large);
        double wide = Pill.row(List.of(more, pills.get(0), pills.get(1)), measure.finger(), .3 * measure.letters(),
                measure.letters());
        return EntriesPlan.of(getWidth(), getHeight(), measure, wide, all.size());
    }

    private int leaf() {
        return turned.orElse(pointed / plan().each()) % plan().leaves();
    }

    private void turn() {
        turned = OptionalInt.of((leaf() + 1) % plan().leaves());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var plan = plan();
        int leaf = leaf();
        more.setVisible(plan.leaves() > 1);
        more.say(words.text("leaf", leaf + 1, plan.leaves()));
        placeHead(plan);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setVisible(i / plan.each() == leaf);
            cards.get(i).size(plan.letters());
            plan.card(i).place(cards.get(i));
        }
    }

    /// The title where there is room for it beside the pills.
    private void placeHead(EntriesPlan plan) {
        var seen = new ArrayList<>(pills);
        if (more.isVisible())
            seen.addFirst(more);
        var head = plan.head();
        double wide = Pill.row(seen, Math.min(head.height(), 2 * plan.letters()), plan.gap(), plan.letters());
        double titled = head.width() - wide - 2 * plan.gap();
        title.setVisible(TextFitter.fitting(title, title.getText(), plan.letters(), titled) >= .98 * plan.letters());
        TextFitter.fit(title, title.getText(), 1.3 * plan.letters(), titled);
        head.without(0, 0, head.width() - titled, 0).place(title);
        if (!plan.twoRows())
            Pill.row(seen, title.isVisible() ? head.without(head.width() - wide, 0, 0, 0) : head, plan.gap(),
                    plan.letters());
        else {
            Pill.row(seen.subList(0, seen.size() - 1), head.row(0, 2, plan.gap()), plan.gap(), plan.letters());
            Pill.row(List.of(seen.getLast()), head.row(1, 2, plan.gap()), plan.gap(), plan.letters());
        }
    }
}
