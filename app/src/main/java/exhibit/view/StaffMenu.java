package exhibit.view;

import exhibit.hardware.Control;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/// What staff see first: what does not work, and what they can do.
final class StaffMenu extends Region {

    /// Something staff can do.
    ///
    /// @param word its key in the language files
    record Entry(String word, Runnable open) {}

    private final FaultList faults;
    private final List<Pill> entries;
    private double letters = 16;
    private double gap;

    StaffMenu(List<Entry> entries, Words words) {
        faults = new FaultList(words);
        this.entries = entries.stream().map(e -> new Pill(words.text(e.word), false, e.open)).toList();
        setManaged(false);
        getChildren().add(faults);
        getChildren().addAll(this.entries);
    }

    void show(Map<Control, String> now) {
        faults.show(now);
    }

    void remark(List<String> notes) {
        faults.remark(notes);
    }

    /// @param letters the size of plain words in pixels
    /// @param gap the space between neighbours
    void size(double letters, double gap) {
        this.letters = letters;
        this.gap = gap;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), StaffPlan.WIDEST_PILL * letters);
        double pill = StaffPlan.PILL * letters;
        double needed = entries.size() * (pill + gap);
        boolean beside = getWidth() > getHeight();
        var list = beside
                ? new Box(0, 0, getWidth() - width - 2 * gap, getHeight())
                : new Box(0, 0, getWidth(), getHeight() - needed);
        faults.size(letters);
        list.place(faults);
        double x = beside ? getWidth() - width : 0;
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).size(letters);
            new Box(x, getHeight() - needed + gap + i * (pill + gap), width, pill).place(entries.get(i));
        }
    }
}
