package exhibit.view.staff;

import exhibit.room.wire.StationState;
import exhibit.text.ClassWords;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Stations one below the other: number, address, where it is, what came out last, and whether it is there.
final class StationList extends Region {

    /// As many as can be read on the smallest screen.
    static final int MOST = 8;

    /// From one line to the next, in letters.
    private static final double LINE = 1.8;
    /// How much of a line its letters may take where lines are close.
    private static final double SPREAD = 1.2;
    private static final double[] ON_ONE_LINE = {.12, .2, .28, .3, .1};
    /// Where there is room, an address has a line of its own, below what is told of its station.
    private static final double[] ON_TWO_LINES = {.14, .86, .34, .4, .12};
    private static final int ADDRESS = 1;
    /// Of a station that has gone.
    private static final double FAINT = .6;

    private final Words words;
    private List<List<Label>> rows = List.of();
    private double letters = 16;

    /// What is told of a station.
    record Line(int number, String address, String at, String last, boolean alive) {

        static Line of(StationState station) {
            return new Line(station.number(), station.address(), station.at(), station.last(), station.alive());
        }
    }

    StationList(Words words) {
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
    }

    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    void show(List<Line> stations) {
        var all = new ArrayList<List<Label>>();
        all.add(row("caption", words.text("class.number"), words.text("class.address"), words.text("class.place"),
                words.text("class.result"),
                words.text("class.there")));
        for (var station : stations)
            all.add(row(station));
        rows = List.copyOf(all);
        getChildren().setAll(rows.stream().flatMap(List::stream).toList());
        requestLayout();
    }

    private List<Label> row(Line station) {
        var row = row("name", String.valueOf(station.number()), station.address(),
                ClassWords.place(words, station.at()),
                ClassWords.result(words, station.last()), words.text(station.alive() ? "yes" : "no"));
        row.forEach(label -> label.setOpacity(station.alive() ? 1 : FAINT));
        return row;
    }

    private static List<Label> row(String style, String... texts) {
        return List.of(texts).stream().map(text -> TextFitter.label(style, text)).toList();
    }

    @Override
    protected void layoutChildren() {
        boolean two = getHeight() >= 2 * LINE * letters * (MOST + 1);
        var shares = two ? ON_TWO_LINES : ON_ONE_LINE;
        double line = two ? LINE * letters : Math.min(LINE * letters, getHeight() / (MOST + 1));
        double size = fitting(shares, Math.min(letters, SPREAD * line / LINE));
        for (int r = 0; r < rows.size(); r++) {
            double left = 0;
            for (int c = 0; c < shares.length; c++) {
                boolean below = two && c == ADDRESS;
                var box = new Box(left, (two ? 2 * r : r) * line + (below ? line : 0), shares[c] * getWidth(), line);
                TextFitter.fit(rows.get(r).get(c), rows.get(r).get(c).getText(), size, box.width() - letters / 2);
                box.place(rows.get(r).get(c));
                if (!below) left = box.right();
            }
        }
    }

    /// The one size at which every word fits into its column; an address may be long, and is then written smaller.
    private double fitting(double[] shares, double most) {
        double size = most;
        for (var row : rows)
            for (int c = 0; c < shares.length; c++)
                if (c != ADDRESS)
                    size = Math.min(size, TextFitter.fitting(row.get(c), row.get(c).getText(), most,
                            shares[c] * getWidth() - letters / 2));
        return size;
    }
}
