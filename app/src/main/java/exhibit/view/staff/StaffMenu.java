package exhibit.view.staff;

import exhibit.hardware.Control;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/// What staff see first: what does not work, and what they can do.
final class StaffMenu extends Region {

    /// Something staff can do.
    ///
    /// @param word its key in the language files
    record Entry(String word, Runnable open) {}

    private final Words words;
    private final StaffPage page;
    private final FaultList faults;
    private final Sentences facts = new Sentences();
    private final PillGrid entries;
    private final int columns;
    private List<String> remarks = List.of();
    private double letters = 16;
    private double gap;

    /// @param close what to do when staff go away
    StaffMenu(List<Entry> entries, Words words, Runnable close) {
        this.words = words;
        faults = new FaultList(words);
        columns = entries.size() > 1 ? 2 : 1;
        this.entries = new PillGrid(columns);
        this.entries.show(entries.stream().map(e -> new Pill(words.text(e.word), false, e.open)).toList());
        setManaged(false);
        getChildren().addAll(faults, facts, this.entries);
        page = new StaffPage(this, List.of(new Pill(words.text("staff.back"), true, close)));
        show(Map.of());
    }

    StaffPage node() {
        return page;
    }

    /// The controls that do not work now, each with what is wrong.
    void show(Map<Control, String> now) {
        faults.show(now);
        facts.setVisible(faults.isEmpty());
        page.say(Product.NAME, words.text("staff.title"), words.text(
                !now.isEmpty() ? "staff.faults" : remarks.isEmpty() ? "staff.well" : "staff.remarks"));
    }

    /// What was wrong in the settings, each in a sentence.
    void remark(List<String> notes) {
        remarks = List.copyOf(notes);
        faults.remark(remarks);
        show(Map.of());
    }

    /// How the station is, which stands there as long as nothing has to be mended.
    void tell(List<StaffActions.Fact> health) {
        facts.show(health.stream().map(fact -> fact.in(words)).toList());
    }

    /// @param letters the size of plain words in pixels
    /// @param gap the space between neighbours
    void size(double letters, double gap) {
        this.letters = letters;
        this.gap = gap;
        requestLayout();
    }

    /// Beside a way back that stands on the right there is room for more words.
    private double below() {
        return StaffPlan.of(page.getWidth(), page.getHeight()).lies() ? gap + StaffPlan.PILL * letters : 0;
    }

    @Override
    protected void layoutChildren() {
        boolean beside = getWidth() > getHeight();
        entries.size(letters, gap);
        double needed = Math.min(entries.height(), getHeight());
        double width = beside ? Math.min(.55 * getWidth(), columns * StaffPlan.WIDEST_PILL * letters) : getWidth();
        if (columns == 1) width = Math.min(width, StaffPlan.WIDEST_PILL * letters);
        double x = beside ? getWidth() - width : 0;
        var list = beside
                ? new Box(0, 0, getWidth() - width - 2 * gap, getHeight() + below())
                : new Box(0, 0, getWidth(), getHeight() - needed - gap);
        faults.size(letters);
        facts.size(letters);
        list.place(faults);
        list.place(facts);
        new Box(x, getHeight() - needed, width, needed).place(entries);
    }
}
