package exhibit.view.laboratory;

import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.plot.PlotView;
import exhibit.view.tile.Plate;
import exhibit.view.tile.Tick;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A study in the laboratory's index: what its page shows in the end, its title, and a tick where it was seen. It answers
/// a finger that comes up where it came down, so that it can be wiped over.
final class StudyTile extends Plate {

    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    /// What stands where no result was brought along: a plot with nothing in it.
    private static final Plot NOTHING = new Plot.Lines("", new Plot.Axis("", 0, 1, false),
            new Plot.Axis("", 0, 1, false), List.of(), List.of());

    /// In captions' letters: the space at each side, a line, the radius of the tick.
    private static final double PAD = .34;
    private static final double LINE = 1.27;
    private static final double TICK = .6;

    /// A title takes so many lines at the most, and the picture's own space and letters are such a part of its height.
    private static final int MOST_LINES = 3;
    private static final double EDGE = .06;

    private final Region sheet = new Region();
    private final PlotView picture;
    private final Label title = TextFitter.label("name");
    private final Tick tick = new Tick();
    private double letters = 16;
    private boolean large;

    StudyTile(Words words, Runnable action) {
        super(action);
        picture = PlotView.small(words);
        sheet.getStyleClass().add("sheet");
        sheet.setManaged(false);
        sheet.setMouseTransparent(true);
        title.setWrapText(true);
        title.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(sheet, picture, title, tick);
        setOnMousePressed(_ -> down(true));
        setOnMouseDragged(event -> down(contains(event.getX(), event.getY())));
        setOnMouseReleased(event -> {
            down(false);
            if (contains(event.getX(), event.getY())) action.run();
        });
    }

    private void down(boolean down) {
        pseudoClassStateChanged(DOWN, down);
    }

    /// A finger that wipes over it opens nothing.
    void letGo() {
        down(false);
    }

    /// @param plots what its page shows in the end, the leading one first; may be none
    void show(String title, List<Plot> plots, boolean seen, boolean pointed) {
        this.title.setText(title);
        setAccessibleText(title);
        picture.show(plots.isEmpty() ? NOTHING : plots.getFirst());
        tick.setVisible(seen);
        mark(false, pointed);
        requestLayout();
    }

    /// @param letters the size of captions in pixels
    /// @param large whether they leave room for the title alone
    void size(double letters, boolean large) {
        this.letters = letters;
        this.large = large;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        round(letters);
        double pad = PAD * letters;
        var inside = new Box(0, 0, getWidth(), getHeight()).without(pad, pad, pad, pad);
        sheet.setVisible(!large);
        picture.setVisible(!large);
        if (large) TextFitter.wrapExactly(title, letters, inside);
        else
            layoutPicture(inside, pad);
        double radius = TICK * letters;
        tick.draw(new Box(Math.rint(inside.right() - 2 * radius - .4 * pad), Math.rint(inside.y() + .4 * pad),
                2 * radius, 2 * radius));
    }

    private void layoutPicture(Box inside, double pad) {
        double words = LINE * letters * lines(inside.width()) + 2;
        var above = inside.without(0, 0, 0, words + .4 * pad);
        above.place(sheet);
        double edge = EDGE * above.height();
        picture.size(Math.max(4, edge));
        above.without(edge, edge, edge, edge).place(picture);
        TextFitter.wrapExactly(title, letters,
                new Box(inside.x() + .3 * pad, inside.bottom() - words, inside.width() - .3 * pad, words));
    }

    /// How many lines its title takes; as many as two even where one would do, so that pictures are alike.
    private int lines(double width) {
        double line = TextFitter.height(title, "A", letters, width);
        return Math.clamp(Math.round(TextFitter.height(title, letters, width) / line), 2, MOST_LINES);
    }
}
