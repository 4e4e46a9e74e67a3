package exhibit.view.menu;

import exhibit.view.kit.Box;
import exhibit.view.menu.EntriesPlan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tiles in rows, each as wide as its word wants it, together as wide as there is room.
///
/// @param wanted how wide each wants to be, in pixels
/// @param least what none is below
record TileRows(List<Double> wanted, double least, double gap) {

    /// The least height of a tile with its icon above its word, in letters.
    static final double HIGH = 2.5;

    /// Letters shrink a little rather than that one more row is begun.
    private static final double CLOSER = 1.03;

    /// Whether all find room in one row.
    boolean fit(double width) {
        return wide(0, wanted.size()) <= CLOSER * width;
    }

    /// How many rows it takes.
    int rows(double width) {
        return starts(width).size();
    }

    /// All in one row.
    List<Box> row(Box box) {
        return row(box, 0, wanted.size());
    }

    /// All in as many rows as it takes, of the same height.
    List<Box> fill(Box box) {
        return fill(box, starts(box.width()), wanted.size());
    }

    /// The same on as many leaves as it takes where no row is to be lower than that.
    List<Spot> leaves(Box box, double least) {
        var starts = starts(box.width());
        int most = Math.max(1, (int) ((box.height() + gap) / (least + gap)));
        int leaves = Math.ceilDiv(starts.size(), most);
        int each = Math.ceilDiv(starts.size(), leaves);
        var spots = new ArrayList<Spot>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            int now = leaf;
            var here = starts.subList(leaf * each, Math.min(starts.size(), (leaf + 1) * each));
            int end = (leaf + 1) * each < starts.size() ? starts.get((leaf + 1) * each) : wanted.size();
            fill(box, here, end).forEach(place -> spots.add(new Spot(now, place)));
        }
        return spots;
    }

    private List<Box> fill(Box box, List<Integer> starts, int end) {
        var boxes = new ArrayList<Box>();
        for (int r = 0; r < starts.size(); r++)
            boxes.addAll(row(box.row(r, starts.size(), gap), starts.get(r),
                    r + 1 < starts.size() ? starts.get(r + 1) : end));
        return boxes;
    }

    /// The first of each row. Rows are as even as their number allows.
    private List<Integer> starts(double width) {
        for (int rows = 1; rows < wanted.size(); rows++) {
            int each = Math.ceilDiv(wanted.size(), rows);
            var starts = IntStream.iterate(0, at -> at < wanted.size(), at -> at + each).boxed().toList();
            if (starts.stream().allMatch(at -> wide(at, Math.min(wanted.size(), at + each)) <= CLOSER * width))
                return starts;
        }
        return IntStream.range(0, wanted.size()).boxed().toList();
    }

    /// How wide a row is at the least.
    private double wide(int from, int to) {
        return IntStream.range(from, to).mapToDouble(this::own).sum() + gap * (to - from - 1);
    }

    private double own(int tile) {
        return Math.max(least, wanted.get(tile));
    }

    private List<Box> row(Box box, int from, int to) {
        double more = (box.width() - wide(from, to)) / (to - from);
        var boxes = new ArrayList<Box>();
        double left = box.x();
        for (int tile = from; tile < to; tile++) {
            double wide = own(tile) + more;
            boxes.add(new Box(left, box.y(), wide, box.height()));
            left += wide + gap;
        }
        return boxes;
    }
}
