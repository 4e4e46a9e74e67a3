package exhibit.view.laboratory;

import exhibit.control.LaboratoryControls;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.study.Group;
import exhibit.study.Study;
import exhibit.text.Words;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// All studies as cards, one group at a time: a tap opens one, the first knob walks along them. A group with more cards
/// than have room is turned over leaf by leaf.
final class LaboratoryIndex extends Region {

    private final Label title;
    private final Words words;
    private final Pill open;
    private final Pill back;
    private final Pill more;
    private final List<Group> groups;
    private final List<Pill> pills;
    private final List<IndexCard> cards;
    private final Consumer<Action> tell;
    private int at;

    LaboratoryIndex(List<Study> studies, Words words, Consumer<Action> tell) {
        this.tell = tell;
        this.words = words;
        title = new Label(words.text("laboratory"));
        title.getStyleClass().add("title");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinSize(0, 0);
        open = new Pill(words.text("open"), true, () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.NEXT)));
        back = new Pill(words.text("back"), false,
                () -> tell.accept(LaboratoryScreen.pressed(LaboratoryControls.BACK)));
        more = new Pill("", false, this::turnOver);
        groups = Group.of(studies);
        pills = Stream.concat(groups.stream().map(this::pill), Stream.of(more)).toList();
        cards = IntStream.range(0, studies.size()).mapToObj(
                i -> new IndexCard(studies.get(i).id(), words.label(studies.get(i).id() + ".title"), () -> tap(i)))
                .toList();
        getChildren().addAll(title, open, back);
        getChildren().addAll(pills);
        getChildren().addAll(cards);
    }

    private Pill pill(Group group) {
        return new Pill(words.label("group." + group.name()), false, () -> point(group.first()));
    }

    /// @param pointed the card that is pointed at
    void show(int pointed) {
        at = pointed;
        for (int i = 0; i < cards.size(); i++)
            cards.get(i).point(i == at);
        requestLayout();
    }

    /// As a hand does it with knob and button.
    private void tap(int card) {
        point(card);
        tell.accept(LaboratoryScreen.pressed(LaboratoryControls.NEXT));
    }

    private void point(int card) {
        if (card != at)
            tell.accept(new Action.Turned(Knob.FIRST, card - at));
    }

    private void turnOver() {
        groups.stream().filter(group -> group.has(at)).findFirst().ifPresent(group -> {
            var leaf = leaf(plan(), group);
            int next = leaf.first() + leaf.size();
            point(group.has(next) ? next : group.first());
        });
    }

    private IndexPlan plan() {
        return IndexPlan.of(getWidth(), getHeight());
    }

    /// The part of a group that is seen: leaves of one size, the last of what is left.
    private Group leaf(IndexPlan plan, Group group) {
        int each = Math.ceilDiv(group.size(), plan.leaves(group.size()));
        int first = group.first() + (at - group.first()) / each * each;
        return new Group(group.name(), first, Math.min(each, group.first() + group.size() - first));
    }

    @Override
    protected void layoutChildren() {
        var plan = plan();
        TextFitter.fit(title, title.getText(), BandLayout.TITLE * plan.base(), plan.title().width());
        plan.title().place(title);
        open.size(plan.base());
        back.size(plan.base());
        plan.open().place(open);
        plan.back().place(back);
        groups.stream().filter(group -> group.has(at)).findFirst().ifPresent(group -> {
            names(plan, group);
            cards(plan, leaf(plan, group));
        });
    }

    private void names(IndexPlan plan, Group here) {
        for (int g = 0; g < groups.size(); g++)
            pills.get(g).point(groups.get(g).equals(here));
        int leaves = plan.leaves(here.size());
        int each = Math.ceilDiv(here.size(), leaves);
        more.setVisible(leaves > 1);
        more.say(words.text("leaf", (at - here.first()) / each + 1, leaves));
        Pill.beside(pills, plan.groups(), plan.gap(), plan.base());
    }

    private void cards(IndexPlan plan, Group seen) {
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            card.setVisible(seen.has(i));
            if (!seen.has(i))
                continue;
            card.size(plan.base());
            plan.card(i - seen.first(), seen.size()).place(card);
        }
    }
}
