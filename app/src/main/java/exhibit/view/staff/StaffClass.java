package exhibit.view.staff;

import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import exhibit.text.ClassWords;
import exhibit.text.Words;
import java.util.ArrayList;
import java.util.List;

/// What a teacher can do with a class, at the station that has opened the room: see all, let all stand still, keep all
/// at one place, take the map along.
final class StaffClass {

    private final Words words;
    private final TeacherDesk desk;
    private final ChoicePage places;
    private final StationsPage stations;
    private final StaffNavigation way;

    /// @param way from here, and back to the room
    StaffClass(TeacherDesk desk, StaffNavigation way) {
        this.desk = desk;
        this.way = way;
        words = way.words();
        places = new ChoicePage(words, 3, way.back());
        stations = new StationsPage(words, way.back());
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
        return List.of(way.choice("class.stations", this::stations),
                pace.frozen() ? choice("class.go", Pacing.GO) : choice("class.freeze", Pacing.FREEZE),
                choice("class.step", Pacing.STEP), new ChoicePage.Choice(kept, this::places),
                way.choice("class.collect", this::collect));
    }

    private void stations() {
        stations.begin(desk.stations());
        way.turn(stations.node());
    }

    private void places() {
        var all = new ArrayList<>(desk.places().stream()
                .map(place -> new ChoicePage.Choice(place(place), () -> keep(place))).toList());
        all.add(way.choice("class.free", () -> keep("")));
        places.show(words.text("class.keep"), words.text("class.keep.how"), all);
        way.turn(places.node());
    }

    private void keep(String place) {
        desk.tell(new Lock(place));
        way.back().run();
    }

    private void collect() {
        way.await("class.collect", StaffActions.Fact.of("collect.running"), desk.collect());
    }

    private String place(String place) {
        return ClassWords.place(words, place);
    }

    private ChoicePage.Choice choice(String word, Pacing pacing) {
        return way.choice(word, () -> desk.tell(pacing));
    }
}
