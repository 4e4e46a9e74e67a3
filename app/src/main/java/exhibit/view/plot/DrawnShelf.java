package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.text.TextAlignment;

/// Books in a pile, each with its name, its authors and its year on its back.
final class DrawnShelf {

    private static final double GAP = .22;
    private static final double HIGHEST = 3.4;
    private static final double EDGE = .9;

    private DrawnShelf() {
    }

    static void draw(Pen pen, Box box, Plot.Shelf plot) {
        int count = plot.books().size();
        double pitch = Math.min(box.height() / count, HIGHEST * pen.letters);
        double top = box.y() + (box.height() - count * pitch) / 2;
        for (int i = 0; i < count; i++) {
            double shift = (i % 3) * .03 * box.width();
            var back = new Box(box.x() + shift, top + i * pitch, box.width() - .06 * box.width(), (1 - GAP) * pitch);
            book(pen, back, plot.books().get(i), i);
        }
    }

    private static void book(Pen pen, Box back, Plot.Book book, int i) {
        double round = .3 * back.height();
        pen.gc.setFill(Palette.RAISED);
        pen.gc.fillRoundRect(back.x(), back.y(), back.width(), back.height(), round, round);
        pen.gc.setFill(Badge.colour(i % 5));
        pen.gc.fillRoundRect(back.x(), back.y(), .5 * pen.letters, back.height(), .4 * pen.letters, .4 * pen.letters);
        double y = back.y() + back.height() / 2;
        double edge = EDGE * pen.letters;
        var year = Integer.toString(book.year());
        double right = back.right() - edge;
        pen.write(year, right, y, TextAlignment.RIGHT, Palette.QUIET);
        right -= pen.width(year) + edge;
        double left = back.x() + 1.4 * edge;
        double name = Math.min(pen.width(book.name()), .66 * (right - left));
        pen.write(book.name(), left, y, TextAlignment.LEFT, Palette.WORDS, name);
        pen.write(book.authors(), right, y, TextAlignment.RIGHT, Palette.QUIET, right - left - name - edge);
    }
}
