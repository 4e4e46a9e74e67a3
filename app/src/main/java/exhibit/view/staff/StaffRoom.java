package exhibit.view.staff;

import exhibit.room.wire.ClassPace;
import exhibit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What staff can do about the class's room: open one, lead it, come into one, leave it.
final class StaffRoom {

    private static final String TITLE = "staff.room";

    private final Words words;
    private final RoomDesk desk;
    private final ChoicePage choices;
    private final RoomPage typing;
    private final FactPage facts;
    private final StaffClass lead;
    private final Consumer<StaffPage> turn;
    private Seen seen;

    /// What the first page tells of the room.
    private record Seen(StaffActions.Fact state, boolean leads, ClassPace pace) {

        static Seen of(RoomDesk desk) {
            return new Seen(desk.state(), desk.teacher().leads(), desk.teacher().pace());
        }
    }

    /// @param facts a page that others use, too
    /// @param turn goes on to a page
    /// @param close goes back to what staff see first
    StaffRoom(Words words, RoomDesk desk, FactPage facts, Consumer<StaffPage> turn, Runnable close) {
        this.words = words;
        this.desk = desk;
        this.facts = facts;
        this.turn = turn;
        choices = new ChoicePage(words, close);
        typing = new RoomPage(words, (hub, code) -> await(desk.join(hub, code)), this::open);
        lead = new StaffClass(words, desk.teacher(), facts, turn, this::open);
        seen = Seen.of(desk);
    }

    boolean isThere() {
        return desk.isThere();
    }

    List<StaffPage> pages() {
        return Stream.concat(Stream.of(choices.node(), typing.node()), lead.pages().stream()).toList();
    }

    void size(double letters, double gap) {
        choices.size(letters, gap);
        typing.size(letters, gap);
        lead.size(letters, gap);
    }

    /// Once a frame: what a teacher asks for takes a moment to reach the class.
    void look() {
        if (choices.node().isVisible() && !Seen.of(desk).equals(seen)) show();
        lead.look();
    }

    void open() {
        show();
        turn.accept(choices.node());
    }

    private void show() {
        seen = Seen.of(desk);
        choices.show(words.text(TITLE), desk.state().in(words), desk.isIn() ? inside() : outside());
    }

    private List<ChoicePage.Choice> inside() {
        var all = new ArrayList<ChoicePage.Choice>();
        if (desk.teacher().leads()) all.addAll(lead.choices());
        all.add(choice("room.leave", () -> {
            desk.leave();
            open();
        }));
        return all;
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

    private void await(CompletableFuture<StaffActions.Fact> coming) {
        facts.await(TITLE, StaffActions.Fact.of("room.coming"), coming);
        turn.accept(facts.node());
    }
}
