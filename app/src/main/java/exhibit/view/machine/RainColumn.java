package exhibit.view.machine;

import exhibit.story.Judgement;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// What happens: row upon row of things falls towards the gate, and what stands in the gate comes now. A row in which
/// nothing comes is four times thinner, so that seldom is seen without waiting.
final class RainColumn extends Region {

    private static final double THIN = .25;
    private static final double AHEAD_LIGHT = .62;
    private static final double FAINT = .45;

    private static final double LINE = .042;

    private final Canvas canvas = new Canvas();
    private Gate.Side towards = Gate.Side.RIGHT;
    private double high = 1;
    private int features;
    private List<Double> now = List.of();
    private List<List<Double>> ahead = List.of();
    private double fallen = 1;
    private long drawn;

    RainColumn() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param towards where the disc is
    /// @param high the height of the gate
    void point(Gate.Side towards, double high) {
        this.towards = towards;
        this.high = high;
        requestLayout();
    }

    /// @param now what comes now, one strength a thing
    /// @param ahead what comes then, the nearest first
    /// @param drawn another number where others are ahead than before
    /// @param fallen how far `now` has fallen into the gate, 0 to 1
    void show(List<Double> now, List<List<Double>> ahead, long drawn, double fallen) {
        if (fallen == this.fallen && drawn == this.drawn && now.equals(this.now)) return;
        this.now = now;
        this.ahead = ahead;
        this.fallen = fallen;
        this.drawn = drawn;
        features = now.size();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        double line = Math.max(1.2, LINE * high);
        double point = towards == Gate.Side.RIGHT ? .32 * high : 0;
        double below = towards == Gate.Side.DOWN ? .32 * high : 0;
        var gate = new Box(line, getHeight() - high - line - below, getWidth() - 2 * line - point, high);
        new Gate(gate, towards).in(gc, line);
        rows(gc, new Lanes(new Box(gate.x() + .1 * high, 0, gate.width() - .2 * high, gate.y() + high / 2), features,
                high));
    }

    private void rows(GraphicsContext gc, Lanes lanes) {
        double y = lanes.box().height() - (1 - fallen) * pitch(now, lanes);
        row(gc, lanes, now, y, fallen >= 1 ? 1 : AHEAD_LIGHT + (1 - AHEAD_LIGHT) * fallen);
        for (var next : ahead) {
            y -= pitch(next, lanes);
            if (y < -lanes.badge()) return;
            row(gc, lanes, next, y, AHEAD_LIGHT * Math.clamp(.25 + y / lanes.box().height(), 0, 1));
        }
    }

    private static double pitch(List<Double> row, Lanes lanes) {
        return Moment.isEmpty(row) ? THIN * lanes.row() : lanes.row();
    }

    private void row(GraphicsContext gc, Lanes lanes, List<Double> row, double y, double light) {
        for (int i = 0; i < row.size(); i++) {
            double x = row.get(i);
            if (x == 0)
                Marks.dot(gc, lanes.x(i), y, lanes.badge());
            else
                badge(gc, lanes, i, y, x, x < Judgement.FAINTEST ? FAINT * light : light);
        }
    }

    private static void badge(GraphicsContext gc, Lanes lanes, int i, double y, double strength, double light) {
        double r = lanes.badge(strength);
        if (light == 1)
            Marks.glow(gc, i, lanes.x(i), y, r);
        else
            tail(gc, lanes, i, y, light);
        Badge.draw(gc, i, lanes.x(i), y, r, light);
    }

    private static void tail(GraphicsContext gc, Lanes lanes, int i, double y, double light) {
        gc.setFill(Badge.colour(i));
        gc.setGlobalAlpha(.16 * light);
        gc.fillRect(lanes.x(i) - .72 * lanes.badge(), y - .8 * lanes.row(), 1.44 * lanes.badge(),
                .8 * lanes.row());
        gc.setGlobalAlpha(1);
    }
}
