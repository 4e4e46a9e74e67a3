package exhibit.view.plot;

import exhibit.hardware.Knob;
import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One plot with its title, at whatever size there is. It is drawn when there is something new, and a solid while it
/// turns.
public final class PlotView extends Region {

    private static final double NANOS_A_SECOND = 1e9;
    /// Solids turn slowly: every second frame is enough.
    private static final long FRAME_NANOS = 30_000_000;
    /// Letters are made smaller by this much at a time, down to so much of what they are meant to be.
    private static final double SMALLER = .88;
    private static final double LEAST = .6;

    /// What a finger on a picture does.
    public interface Pick {
        /// @param position of one of the page's dials, 0 to 1
        void turn(Knob knob, double position);
    }

    private final Words words;
    private final Pick pick;
    private final Label title = new Label();
    private final Canvas canvas = new Canvas();
    private final Turn turn = new Turn();
    private Optional<Plot> shown = Optional.empty();
    private Optional<Box> touched = Optional.empty();
    private List<Box> written = List.of();
    private List<String> leftOut = List.of();
    private final Detail usual;
    private Detail detail;
    private double letters = 12;
    private double fitting = 12;
    private boolean stale = true;
    private long now;

    public PlotView(Words words, Pick pick) {
        this(words, pick, Detail.NUMBERS);
    }

    private PlotView(Words words, Pick pick, Detail usual) {
        this.words = words;
        this.pick = pick;
        this.usual = usual;
        detail = usual;
        title.setVisible(usual != Detail.NOTHING);
        title.getStyleClass().add("heading");
        title.setMinSize(0, 0);
        setManaged(false);
        title.setMouseTransparent(true);
        getChildren().addAll(canvas, title);
        canvas.setOnMousePressed(event -> touch(event.getX(), event.getY()));
        canvas.setOnMouseDragged(event -> drag(event.getX(), event.getY()));
    }

    /// A picture without words, which a finger goes through.
    public static PlotView small(Words words) {
        var view = new PlotView(words, (_, _) -> {}, Detail.NOTHING);
        view.setMouseTransparent(true);
        return view;
    }

    /// A picture whose axes say three words each; a tap that picks nothing shows the numbers along them or hides them.
    public static PlotView leading(Words words, Pick pick) {
        return new PlotView(words, pick, Detail.ENDS);
    }

    /// @param letters the size of small letters in pixels; where a name finds no room in them they are smaller
    public void size(double letters) {
        if (this.letters == letters)
            return;
        this.letters = letters;
        fitting = letters;
        stale = true;
        requestLayout();
    }

    public void show(Plot plot) {
        if (shown.equals(Optional.of(plot)))
            return;
        if (shown.filter(before -> before.title().equals(plot.title())).isEmpty()) {
            fitting = letters;
            detail = usual;
        }
        shown = Optional.of(plot);
        title.setText(words.label(plot.title()));
        touched = Optional.empty();
        stale = true;
        requestLayout();
    }

    /// Lets a solid turn.
    public void move(long nanos) {
        if (shown.filter(PlotView::isSolid).isEmpty() || nanos - now < FRAME_NANOS)
            return;
        turn.goOn(Math.clamp((nanos - now) / NANOS_A_SECOND, 0, .1));
        now = nanos;
        stale = true;
        requestLayout();
    }

    private static boolean isSolid(Plot plot) {
        return switch (plot) {
            case Plot.Arrows arrows -> arrows.embedding().hidden() > 2;
            case Plot.Scatter scatter -> scatter.embedding().hidden() > 2;
            default -> false;
        };
    }

    /// A finger on the canvas: it picks something on pictures that can be picked from, or turns a push.
    public void touch(double x, double y) {
        touched.ifPresent(area -> shown.ifPresent(plot -> PlotFinger.touch(plot, area, x, y, pick)));
        drag(x, y);
        if (usual == Detail.ENDS && touched.filter(area -> area.meets(new Box(x, y, 1, 1))).isEmpty()) {
            detail = detail == usual ? Detail.NUMBERS : usual;
            stale = true;
            requestLayout();
        }
    }

    /// A finger that moves on: a push follows it around.
    public void drag(double x, double y) {
        touched.ifPresent(area -> shown.ifPresent(plot -> PlotFinger.drag(plot, area, x, y, pick)));
    }

    /// Where words stand on the canvas, in its pixels.
    public List<Box> written() {
        return written;
    }

    /// What there was no room to write.
    public List<String> leftOut() {
        return leftOut;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0)
            return;
        double head = usual == Detail.NOTHING ? 0 : Math.rint(1.6 * letters); // between two pixels a canvas tears its last rows
        TextFitter.fit(title, title.getText(), letters, getWidth());
        new Box(0, 0, getWidth(), head).place(title);
        canvas.relocate(0, head);
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight() - head) {
            fitting = letters;
            stale = true;
        }
        if (stale)
            draw(new Box(0, 0, getWidth(), Math.max(1, getHeight() - head)));
    }

    private void draw(Box sheet) {
        stale = false;
        var pen = drawn(sheet);
        while (pen.lacksNames() && fitting > LEAST * letters) {
            fitting *= SMALLER;
            pen = drawn(sheet);
        }
        written = pen.written();
        leftOut = pen.leftOut();
    }

    private Pen drawn(Box sheet) {
        var pen = new Pen(sheet.cleared(canvas), sheet, fitting, detail, words);
        shown.ifPresent(plot -> touched = DrawnPlot.draw(pen, sheet, plot, turn));
        return pen;
    }
}
