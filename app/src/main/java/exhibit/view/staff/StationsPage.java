package exhibit.view.staff;

import exhibit.room.wire.StationState;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.Optional;

/// All stations of a class at a glance; where they are more than a screen holds, a pill leads on.
final class StationsPage {

    private final Words words;
    private final StationList list;
    private final Pill more;
    private final Pill back;
    private final StaffPage page;
    private List<StationState> stations = List.of();
    private Optional<Shown> shown = Optional.empty();
    private int first;

    /// What is read here: some stations, and how many of all are there.
    private record Shown(List<StationList.Line> lines, long present, int all) {}

    StationsPage(Words words, Runnable close) {
        this.words = words;
        list = new StationList(words);
        back = new Pill(words.text("back"), true, close);
        more = new Pill(words.text("class.more"), false, this::more);
        page = new StaffPage(list, List.of(back, more));
    }

    StaffPage node() {
        return page;
    }

    void size(double letters) {
        list.size(letters);
    }

    /// From the first station on.
    void begin(List<StationState> stations) {
        first = 0;
        show(stations);
    }

    /// What is new; what no line tells of leaves the page as it is.
    void show(List<StationState> stations) {
        this.stations = stations;
        if (first >= stations.size()) first = 0;
        var now = new Shown(stations.stream().skip(first).limit(StationList.MOST).map(StationList.Line::of).toList(),
                stations.stream().filter(StationState::alive).count(), stations.size());
        if (!shown.equals(Optional.of(now))) show(now);
    }

    private void show(Shown now) {
        shown = Optional.of(now);
        list.show(now.lines);
        page.say(Product.NAME, words.text("class.stations"), words.text("class.present", now.present, now.all));
        page.offer(now.all > StationList.MOST ? List.of(back, more) : List.of(back));
    }

    /// After the last ones the first ones again.
    private void more() {
        first += StationList.MOST;
        show(stations);
    }
}
