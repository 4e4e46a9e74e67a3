package exhibit.view.staff;

import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import java.util.List;
import javafx.scene.layout.Region;

/// Pills in rows from the top, for a page that has several things to choose from.
final class PillGrid extends Region {

    private final int across;
    private List<Pill> pills = List.of();
    private double letters = 16;
    private double gap = 8;

    /// @param across how many stand beside each other, where the page stands two at most
    PillGrid(int across) {
        this.across = across;
        setManaged(false);
    }

    void show(List<Pill> pills) {
        this.pills = List.copyOf(pills);
        getChildren().setAll(pills);
        requestLayout();
    }

    /// @param letters the size of plain words in pixels
    void size(double letters, double gap) {
        this.letters = letters;
        this.gap = gap;
        requestLayout();
    }

    /// How high it is when every pill has a finger's height.
    double height() {
        int rows = rows();
        return rows * StaffPlan.PILL * letters + (rows - 1) * gap;
    }

    private int across() {
        return getWidth() < getHeight() ? Math.min(across, 2) : across;
    }

    private int rows() {
        return Math.ceilDiv(pills.size(), across());
    }

    @Override
    protected void layoutChildren() {
        int rows = rows();
        int across = across();
        var all = new Box(0, 0, getWidth(), Math.min(getHeight(), height()));
        for (int i = 0; i < pills.size(); i++) {
            pills.get(i).size(letters);
            all.row(i / across, rows, gap).column(i % across, across, gap).place(pills.get(i));
        }
    }
}
