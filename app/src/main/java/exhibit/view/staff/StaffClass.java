package exhibit.view.staff;

import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import exhibit.text.ClassWords;
import exhibit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a teacher can do with a class, at the station that has opened the room: see all, let all stand still, keep all
/// at one place, take the map along.
final class StaffClass {

    private final Words words;
    private final TeacherDesk desk;
    private final FactPage facts;
    private final Consumer<StaffPage> turn;
    private final ChoicePage places;
    private final StationsPage stations;
    private final Runnable back;

    /// @param facts a page that others use, too
    /// @param turn goes on to a page
    /// @param back goes back to the room
    StaffClass(Words words, TeacherDesk desk, FactPage facts, Consumer<StaffPage> turn, Runnable back) {
        this.words = words;
        this.desk = desk;
        this.facts = facts;
        this.turn = turn;
        this.back = back;
        places = new ChoicePage(words, 3, back);
        stations = new StationsPage(words, back);
    }

    List<StaffPage> pages() {
        return List.of(places.node(), stations.node());
    }

    void size(double letters, double gap) {
        places.size(letters, gap);
        stations.size(letters);
    }

    /// Once a frame: what was heard of the class meanwhile.
    void look() {
        if (stations.node().isVisible()) stations.show(desk.stations());
    }

    /// What there is to choose on the room's page.
    List<ChoicePage.Choice> choices() {
        var pace = desk.pace();
        var kept = pace.lock().isEmpty() ? words.text("class.keep") : words.text("class.kept", place(pace.lock()));
        return List.of(choice("class.stations", this::stations),
                pace.frozen() ? choice("class.go", Pacing.GO) : choice("class.freeze", Pacing.FREEZE),
                choice("class.step", Pacing.STEP), new ChoicePage.Choice(kept, this::places),
                choice("class.collect", this::collect));
    }

    private void stations() {
        stations.begin(desk.stations());
        turn.accept(stations.node());
    }

    private void places() {
        var all = new ArrayList<>(desk.places().stream()
                .map(place -> new ChoicePage.Choice(place(place), () -> keep(place))).toList());
        all.add(choice("class.free", () -> keep("")));
        places.show(words.text("class.keep"), words.text("class.keep.how"), all);
        turn.accept(places.node());
    }

    private void keep(String place) {
        desk.tell(new Lock(place));
        back.run();
    }

    private void collect() {
        facts.await("class.collect", StaffActions.Fact.of("collect.running"), desk.collect());
        turn.accept(facts.node());
    }

    private String place(String place) {
        return ClassWords.place(words, place);
    }

    private ChoicePage.Choice choice(String word, Pacing pacing) {
        return choice(word, () -> desk.tell(pacing));
    }

    private ChoicePage.Choice choice(String word, Runnable choose) {
        return new ChoicePage.Choice(words.text(word), choose);
    }
}
