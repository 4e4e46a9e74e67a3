package exhibit.view.staff;

import exhibit.room.wire.StationState;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.view.kit.Pill;
import java.util.List;

/// All stations of a class at a glance; where they are more than a screen holds, a pill leads on.
final class StationsPage {

    private final Words words;
    private final StationList list;
    private final Pill more;
    private final Pill back;
    private final StaffPage page;
    private List<StationState> shown = List.of();
    private int first;

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
        show(stations, true);
    }

    /// What is new.
    void show(List<StationState> stations) {
        show(stations, !stations.equals(shown));
    }

    private void show(List<StationState> stations, boolean anew) {
        if (!anew) return;
        shown = stations;
        if (first >= stations.size()) first = 0;
        list.show(stations.stream().skip(first).limit(StationList.MOST).toList());
        page.say(Product.NAME, words.text("class.stations"), words.text("class.present",
                stations.stream().filter(StationState::alive).count(), stations.size()));
        page.offer(stations.size() > StationList.MOST ? List.of(back, more) : List.of(back));
    }

    /// After the last ones the first ones again.
    private void more() {
        first += StationList.MOST;
        show(shown, true);
    }
}
