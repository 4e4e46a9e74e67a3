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
    private final boolean mute;
    private double letters = 12;
    private boolean stale = true;
    private long now;

    public PlotView(Words words, Pick pick) {
        this(words, pick, false);
    }

    private PlotView(Words words, Pick pick, boolean mute) {
        this.words = words;
        this.pick = pick;
        this.mute = mute;
        title.setVisible(!mute);
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
        var view = new PlotView(words, (_, _) -> {}, true);
        view.setMouseTransparent(true);
        return view;
    }

    /// @param letters the size of small letters in pixels
    public void size(double letters) {
        stale |= this.letters != letters;
        this.letters = letters;
        requestLayout();
    }

    public void show(Plot plot) {
        if (shown.equals(Optional.of(plot)))
            return;
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
        touched.filter(area -> area.meets(new Box(x, y, 1, 1))).ifPresent(area -> shown.ifPresent(
                plot -> pick(plot, (x - area.x()) / area.width(), (area.bottom() - y) / area.height())));
        drag(x, y);
    }

    /// On a map a cell, column and row from the bottom left; among neurons one of them.
    private void pick(Plot plot, double right, double up) {
        if (plot instanceof Plot.Regions regions && regions.picked().isPresent()) {
            pick.turn(Knob.FIRST, place(right, regions.kinds().columns()));
            pick.turn(Knob.SECOND, place(up, regions.kinds().rows()));
        } else if (plot instanceof Plot.Stacks stacks && stacks.picked().isPresent())
            pick.turn(Knob.SECOND, place(right, stacks.weights().rows()));
    }

    /// A finger that moves on: a push follows it around.
    public void drag(double x, double y) {
        if (shown.isPresent() && shown.get() instanceof Plot.Attack attack)
            touched.ifPresent(clean -> pick.turn(Knob.FIRST,
                    direction(x - clean.x(), clean.y() - y, attack.ring().size())));
    }

    /// @return the nearest of some directions all around, as a dial's position
    private static double direction(double right, double up, int count) {
        long nearest = Math.round(Math.atan2(up, right) / (2 * Math.PI) * count);
        return Math.floorMod(nearest, count) / (count - 1.);
    }

    /// @param share of the way along some cells, 0 to 1
    private static double place(double share, int cells) {
        return Math.clamp((int) (share * cells), 0, cells - 1) / (cells - 1.);
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
        double head = mute ? 0 : Math.rint(1.6 * letters); // between two pixels a canvas tears its last rows
        TextFitter.fit(title, title.getText(), letters, getWidth());
        new Box(0, 0, getWidth(), head).place(title);
        canvas.relocate(0, head);
        stale |= canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight() - head;
        if (stale)
            draw(new Box(0, 0, getWidth(), Math.max(1, getHeight() - head)));
    }

    private void draw(Box sheet) {
        stale = false;
        var gc = sheet.cleared(canvas);
        var pen = new Pen(gc, sheet, letters, mute, words);
        shown.ifPresent(plot -> touched = DrawnPlot.draw(pen, sheet, plot, turn));
        written = pen.written();
        leftOut = pen.leftOut();
    }
}
