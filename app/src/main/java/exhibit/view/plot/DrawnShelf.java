package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.QrModules;
import java.util.stream.Stream;
import javafx.scene.text.TextAlignment;

/// Books in a pile, each with its name, its authors and its year on its back.
final class DrawnShelf {

    private static final double GAP = .22;
    private static final double PITCH = 1.9;

    /// The code against the height there is.
    private static final double CODE = .46;
    private static final double EDGE = .9;

    private DrawnShelf() {
    }

    /// The book that is taken out stands below with its code; of the pile as many as have room, those around it.
    static void draw(Pen pen, Box box, Plot.Shelf plot) {
        double side = Math.min(CODE * box.height(), .5 * box.width());
        var pile = box.without(0, 0, 0, side + pen.letters);
        int all = plot.books().size(), seen = Math.clamp((int) (pile.height() / (PITCH * pen.letters)), 1, all);
        int first = Math.clamp(plot.picked() - seen / 2, 0, all - seen);
        double pitch = pile.height() / seen;
        for (int i = 0; i < seen; i++) {
            double shift = ((first + i) % 3) * .03 * box.width();
            var back = new Box(box.x() + shift, pile.y() + i * pitch, .94 * box.width(), (1 - GAP) * pitch);
            book(pen, back, plot.books().get(first + i), first + i, first + i == plot.picked());
        }
        taken(pen, new Box(box.x(), box.bottom() - side, side, side), box.right(), plot.books().get(plot.picked()));
    }

    /// Who wrote it and where it can be read.
    private static void taken(Pen pen, Box square, double right, Plot.Book book) {
        double left = square.x();
        if (!book.address().isEmpty())
            left = new QrModules(book.address()).draw(pen.gc, square).right() + EDGE * pen.letters;
        var year = book.year() == 0 ? "" : Integer.toString(book.year());
        var lines = Stream.of(book.name(), book.authors(), year).filter(line -> !line.isEmpty()).toList();
        for (int line = 0; line < lines.size(); line++)
            pen.write(lines.get(line), left, square.y() + (line + 1) * pen.line(), TextAlignment.LEFT,
                    line == 0 ? Palette.WORDS : Palette.QUIET, right - left);
    }

    private static void book(Pen pen, Box back, Plot.Book book, int i, boolean picked) {
        double round = .3 * back.height();
        pen.gc.setFill(picked ? Palette.LINE : Palette.RAISED);
        pen.gc.fillRoundRect(back.x(), back.y(), back.width(), back.height(), round, round);
        pen.gc.setFill(Badge.colour(i % 5));
        pen.gc.fillRoundRect(back.x(), back.y(), .5 * pen.letters, back.height(), .4 * pen.letters, .4 * pen.letters);
        double y = back.y() + back.height() / 2;
        double edge = EDGE * pen.letters;
        var year = book.year() == 0 ? "" : Integer.toString(book.year());
        double right = back.right() - edge;
        pen.write(year, right, y, TextAlignment.RIGHT, Palette.QUIET);
        right -= pen.width(year) + edge;
        double left = back.x() + 1.4 * edge;
        double name = Math.min(pen.width(book.name()), .66 * (right - left));
        pen.write(book.name(), left, y, TextAlignment.LEFT, Palette.WORDS, name);
        pen.write(book.authors(), right, y, TextAlignment.RIGHT, Palette.QUIET, right - left - name - edge);
    }
}
