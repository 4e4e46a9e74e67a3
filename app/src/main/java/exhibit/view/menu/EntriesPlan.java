package exhibit.view.menu;

import exhibit.view.kit.Box;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the cards and tiles of the menu stand: all on one leaf where their words find room, otherwise on several. However
/// many chapters and rooms there are, nothing is smaller than a finger.
///
/// @param cards of the chapters
/// @param beside whether their pictures stand beside the words
/// @param picture the side of each in pixels
/// @param tiles of the rooms, and of the rest
/// @param more to the next leaf; none where there is one leaf
record EntriesPlan(List<Spot> cards, boolean beside, double picture, List<Spot> tiles, List<Box> more, Box back) {

    /// The space between neighbours, where the shorter side is 480: wide enough for an outline that lies outside.
    private static final double GAP = 8;
    private static final double UNIT = 480;

    /// A cell that is reached without looking twice, in fingers.
    private static final double MAIN = 4. / 3;

    /// Of a cell, what is seen as a plate at the least.
    private static final double PLATE = .93;

    /// @param leaf from 0
    record Spot(int leaf, Box box) {}

    /// What has to find room. Widths and heights in pixels.
    ///
    /// @param letters the size of what stands beside a picture
    /// @param finger the least side of a cell, from the middle of a gap to the middle of the next
    /// @param chapters how wide and how many their cards are
    /// @param rooms how wide the words of the rooms want their tiles
    /// @param others the same of what is of the second rank
    /// @param back the same of the way back
    /// @param leaves whether letters are so large that cards and tiles stand apart
    record Wanted(double width, double height, double letters, double finger, CardGrid.Titles chapters,
            List<Double> rooms, List<Double> others, double back, boolean leaves) {

        private double gap() {
            return gap(width, height);
        }

        private Box inside() {
            return new Box(0, 0, width, height).without(gap(), gap(), gap(), gap());
        }

        private double main() {
            return main(finger, width, height);
        }

        private static double gap(double width, double height) {
            return GAP * Math.min(width, height) / UNIT;
        }

        /// The least side of a card or of a tile of the first rank.
        static double main(double finger, double width, double height) {
            return MAIN * finger - gap(width, height);
        }

        /// The least side of a tile of the second rank. Where gaps are wide it keeps most of its cell.
        private double other() {
            return Math.max(finger - gap(), PLATE * finger);
        }

        private TileRows roomRows() {
            return new TileRows(rooms, main(), gap());
        }

        private TileRows otherRows() {
            return new TileRows(others, other(), gap());
        }
    }

    static EntriesPlan of(Wanted wanted) {
        if (wanted.leaves)
            return leaves(wanted);
        var one = foot(wanted);
        return CardGrid.of(wanted.chapters, one.getFirst(), wanted.gap()).isWorth(wanted.letters)
                ? whole(wanted, one)
                : leaves(wanted);
    }

    private static EntriesPlan whole(Wanted wanted, List<Box> boxes) {
        var grid = CardGrid.of(wanted.chapters, boxes.getFirst(), wanted.gap());
        return new EntriesPlan(spots(0, grid.boxes()), grid.face().beside(), grid.picture(),
                spots(0, boxes.subList(1, boxes.size() - 1)), List.of(), boxes.getLast());
    }

    /// Rooms in as many rows as they need, the rest below them in lower ones, the way back beside what is below; where one
    /// row of each is enough, beside both. First of all the room that is left for cards.
    private static List<Box> foot(Wanted wanted) {
        double gap = wanted.gap();
        var all = wanted.inside();
        double wide = Math.max(wanted.main(), wanted.back);
        double left = all.width() - wide - gap;
        boolean one = wanted.roomRows().fit(left) && wanted.otherRows().fit(left);
        int rooms = one ? 1 : wanted.roomRows().rows(all.width());
        double top = rooms * (wanted.main() + gap);
        double others = wanted.otherRows().rows(left) * (wanted.other() + gap) - gap;
        double high = top + (one ? others : Math.max(wanted.main(), others));
        var foot = all.without(0, all.height() - high, 0, 0);
        var upper = new Box(foot.x(), foot.y(), one ? left : foot.width(), top - gap);
        var lower = new Box(foot.x(), foot.y() + top, left, high - top);
        var back = new Box(foot.right() - wide, one ? foot.y() : lower.y(), wide, one ? high : lower.height());
        return joined(all.without(0, 0, 0, high + gap), wanted.roomRows().fill(upper), wanted.otherRows().fill(lower),
                back);
    }

    private static List<Box> joined(Box cards, List<Box> first, List<Box> second, Box back) {
        return Stream.of(List.of(cards), first, second, List.of(back)).flatMap(List::stream).toList();
    }

    /// Chapters first, then the tiles, and a foot that is on every leaf.
    private static EntriesPlan leaves(Wanted wanted) {
        double gap = wanted.gap();
        var all = wanted.inside();
        var foot = all.without(0, all.height() - wanted.main(), 0, 0);
        var body = all.without(0, 0, 0, foot.height() + gap);
        var grid = CardGrid.most(wanted.chapters, body, gap, wanted.letters);
        int leaves = Math.ceilDiv(wanted.chapters.count(), grid.count());
        var cards = IntStream.range(0, wanted.chapters.count())
                .mapToObj(i -> new Spot(i / grid.count(), grid.boxes().get(i % grid.count()))).toList();
        var tiles = new TileRows(Stream.concat(wanted.rooms.stream(), wanted.others.stream()).toList(), wanted.main(),
                gap)
                .leaves(body, Math.max(wanted.other(), TileRows.HIGH * wanted.letters)).stream()
                .map(spot -> new Spot(leaves + spot.leaf, spot.box)).toList();
        return new EntriesPlan(cards, grid.face().beside(), grid.picture(), tiles, List.of(foot.column(0, 2, gap)),
                foot.column(1, 2, gap));
    }

    private static List<Spot> spots(int leaf, List<Box> boxes) {
        return boxes.stream().map(box -> new Spot(leaf, box)).toList();
    }

    int leaves() {
        return tiles.getLast().leaf + 1;
    }
}
