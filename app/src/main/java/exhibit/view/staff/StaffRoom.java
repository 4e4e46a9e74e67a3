package exhibit.view.staff;

import exhibit.room.wire.RoomCode;
import exhibit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// What staff can do about the class's room: open one, lead it, come into one, leave it.
final class StaffRoom {

    private static final String TITLE = "staff.room";

    private final Words words;
    private final RoomDesk desk;
    private final ChoicePage choices;
    private final RoomPage address;
    private final RoomPage code;
    private final StaffClass lead;
    private final StaffNavigation way;
    private String hub = "";
    private Seen seen;

    /// What the first page tells of the room; how many steps the class was given is not to be seen.
    private record Seen(StaffActions.Fact state, boolean leads, boolean frozen, String lock) {

        static Seen of(RoomDesk desk) {
            var pace = desk.teacher().pace();
            return new Seen(desk.state(), desk.teacher().leads(), pace.frozen(), pace.lock());
        }
    }

    StaffRoom(RoomDesk desk, StaffNavigation way) {
        this.desk = desk;
        this.way = way;
        words = way.words();
        choices = new ChoicePage(words, way.back());
        address = new RoomPage(words, RoomPage.Asked.ADDRESS, this::askCode, this::open);
        code = new RoomPage(words, RoomPage.Asked.CODE, this::join, this::open);
        lead = new StaffClass(desk.teacher(), way.from(this::open));
        seen = Seen.of(desk);
    }

    boolean isThere() {
        return desk.isThere();
    }

    List<StaffPage> pages() {
        return Stream.concat(Stream.of(choices.node(), address.node(), code.node()), lead.pages().stream()).toList();
    }

    void size(double letters, double gap) {
        choices.size(letters, gap);
        address.size(letters, gap);
        code.size(letters, gap);
        lead.size(letters, gap);
    }

    /// Once a frame: what a teacher asks for takes a moment to reach the class.
    void look() {
        if (choices.node().isVisible() && !Seen.of(desk).equals(seen)) show();
        lead.look();
    }

    void open() {
        show();
        way.turn(choices.node());
    }

    private void show() {
        seen = Seen.of(desk);
        choices.show(words.text(TITLE), desk.state().in(words), desk.isIn() ? inside() : outside());
    }

    private List<ChoicePage.Choice> inside() {
        var all = new ArrayList<ChoicePage.Choice>();
        if (desk.teacher().leads()) all.addAll(lead.choices());
        all.add(way.choice("room.leave", () -> {
            desk.leave();
            open();
        }));
        return all;
    }

    private List<ChoicePage.Choice> outside() {
        var all = new ArrayList<ChoicePage.Choice>();
        all.add(way.choice("room.join", () -> {
            address.start(desk.hub());
            way.turn(address.node());
        }));
        for (var map : desk.maps())
            all.add(way.choice("room.open." + map, () -> await(desk.open(map))));
        return all;
    }

    private void askCode(String hub) {
        this.hub = hub;
        code.start("");
        way.turn(code.node());
    }

    private void join(String typed) {
        await(desk.join(hub, RoomCode.of(typed)));
    }

    private void await(CompletableFuture<StaffActions.Fact> coming) {
        way.await(TITLE, StaffActions.Fact.of("room.coming"), coming);
    }
}
