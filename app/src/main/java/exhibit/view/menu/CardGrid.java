package exhibit.view.menu;

import exhibit.view.kit.Box;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cards of chapters in equal columns and rows, with pictures as large as their titles leave room for.
///
/// @param face how each is laid out
/// @param picture the side of a picture in pixels
/// @param count how many cards stand on a leaf
record CardGrid(Box box, double gap, int columns, Face face, double picture, int count) {

    private static final int MOST_COLUMNS = 4;

    /// A picture below this many letters is not worth its place.
    private static final double LEAST = 1.5;

    /// How a card is laid out: its picture beside the words or above them, and in how many lines a title may stand.
    enum Face {
        BESIDE_THREE(true, 3), BESIDE_TWO(true, 2), ABOVE_TWO(false, 2), ABOVE_ONE(false, 1);

        private final boolean beside;
        private final int lines;

        Face(boolean beside, int lines) {
            this.beside = beside;
            this.lines = lines;
        }

        boolean beside() {
            return beside;
        }
    }

    /// What stands on the cards.
    ///
    /// @param letters the size of titles in pixels
    /// @param least the least side of a card in pixels
    /// @param narrowest how narrow all titles can be in one line, in two, in three, in pixels
    record Titles(int count, double letters, double least, List<Double> narrowest) {

        /// The picture's side on a card of this size; 0 where words or fingers have no room.
        private double picture(Box card, Face face) {
            if (Math.min(card.width(), card.height()) < least)
                return 0;
            double pad = ChapterCard.PAD * letters;
            double line = ChapterCard.line(letters);
            double high = card.height() - 2 * pad;
            double wide = card.width() - 2 * pad;
            double title = narrowest.get(face.lines - 1);
            if (face.beside)
                return high < face.lines * line ? 0 : Math.min(high, ChapterCard.picture(letters, wide - pad - title));
            return title > wide ? 0 : Math.min(wide - 2 * ChapterCard.CORNER * letters, high - face.lines * line);
        }
    }

    /// The grid with the largest pictures.
    static CardGrid of(Titles titles, Box box, double gap) {
        return of(titles, box, gap, titles.count);
    }

    private static CardGrid of(Titles titles, Box box, double gap, int count) {
        return IntStream.rangeClosed(1, Math.min(MOST_COLUMNS, count)).boxed()
                .flatMap(columns -> Stream.of(Face.values()).map(face -> {
                    var card = new CardGrid(box, gap, columns, face, 0, count).boxes().getFirst();
                    return new CardGrid(box, gap, columns, face, titles.picture(card, face), count);
                })).max(Comparator.comparingDouble(CardGrid::picture)).orElseThrow();
    }

    /// The grid with the most cards on a leaf whose pictures are worth it.
    static CardGrid most(Titles titles, Box box, double gap, double letters) {
        return IntStream.iterate(titles.count, count -> count > 0, count -> count - 1)
                .mapToObj(count -> of(titles, box, gap, count)).filter(grid -> grid.isWorth(letters)).findFirst()
                .orElseGet(() -> of(titles, box, gap, 1));
    }

    boolean isWorth(double letters) {
        return picture >= LEAST * letters;
    }

    /// A last row that is not full shares its width.
    List<Box> boxes() {
        int rows = Math.ceilDiv(count, columns);
        return IntStream.range(0, count).mapToObj(i -> box.row(i / columns, rows, gap).column(i % columns,
                Math.min(columns, count - i / columns * columns), gap)).toList();
    }
}
