package exhibit.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// What staff can do about the class's room: open one, come into one, leave it.
final class StaffRoom {

    private static final String TITLE = "staff.room";

    private final Words words;
    private final RoomDesk desk;
    private final ChoicePage choices;
    private final RoomPage typing;
    private final FactPage facts;
    private final Consumer<Page> turn;

    /// @param choices and `facts` are pages that others use, too
    /// @param turn goes on to a page
    StaffRoom(Words words, RoomDesk desk, ChoicePage choices, FactPage facts, Consumer<Page> turn) {
        this.words = words;
        this.desk = desk;
        this.choices = choices;
        this.facts = facts;
        this.turn = turn;
        typing = new RoomPage(words, (hub, code) -> await(desk.join(hub, code)), this::open);
    }

    Page typing() {
        return typing.node();
    }

    void size(double letters, double gap) {
        typing.size(letters, gap);
    }

    void open() {
        choices.show(words.text(TITLE), desk.state().in(words), desk.isIn() ? inside() : outside());
        turn.accept(choices.node());
    }

    private List<ChoicePage.Choice> inside() {
        return List.of(choice("room.leave", () -> {
            desk.leave();
            open();
        }));
    }

    private List<ChoicePage.Choice> outside() {
        var all = new ArrayList<ChoicePage.Choice>();
        all.add(choice("room.join", () -> {
            typing.start(desk.hub());
            turn.accept(typing.node());
        }));
        for (var map : desk.maps())
            all.add(choice("room.open." + map, () -> await(desk.open(map))));
        return all;
    }

    private ChoicePage.Choice choice(String word, Runnable choose) {
        return new ChoicePage.Choice(words.text(word), choose);
    }

    private void await(CompletableFuture<Desk.Fact> coming) {
        facts.await(TITLE, Desk.Fact.of("room.coming"), coming);
        turn.accept(facts.node());
    }
}
