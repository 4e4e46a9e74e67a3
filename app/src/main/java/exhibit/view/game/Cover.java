package exhibit.view.game;

import exhibit.story.Judgement;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.machine.Gate;
import exhibit.view.machine.IrisFace;
import exhibit.view.machine.Marks;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// Who came, behind a closed lid that rolls up. Nothing of it is drawn while the lid is down.
final class Cover extends Region {

    private static final int SLATS = 6;

    /// How high the lid is that has rolled up, and the gate below it, in widths.
    private static final double ROLLED = .2;
    private static final double GATE = .46;

    /// The same of a low lid, in heights.
    private static final double LOW_ROLLED = .15;
    private static final double LOW_GATE = .36;

    private final Canvas canvas = new Canvas();
    private Gate.Side towards = Gate.Side.RIGHT;
    private List<Integer> coming = List.of();
    private double open;
    private final boolean faced;

    /// @param faced whether a closed eye is on the lid
    Cover(boolean faced) {
        this.faced = faced;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param towards where the disc is
    void point(Gate.Side towards) {
        this.towards = towards;
    }

    /// @param coming who came; empty while nobody may know
    /// @param open how far it has rolled up, 0 to 1
    void show(List<Integer> coming, double open) {
        if (this.coming.equals(coming) && this.open == open) return;
        this.coming = coming;
        this.open = open;
        requestLayout();
    }

    /// Where the gate is, in what this covers.
    static Box gate(Box cover, Gate.Side towards) {
        double high = Math.min(GATE * cover.width(), LOW_GATE * cover.height());
        double point = .32 * high;
        return towards == Gate.Side.RIGHT
                ? new Box(cover.x(), cover.y() + .68 * (cover.height() - high), cover.width() - point, high)
                : new Box(cover.x() + .04 * cover.width(), cover.bottom() - high - point - 2, .92 * cover.width(),
                        high);
    }

    /// The words on it, above its lower edge.
    static Box words(Box cover, double high) {
        return new Box(cover.x() + .06 * cover.width(), cover.bottom() - 1.15 * high, .88 * cover.width(), high);
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        if (open > 0)
            came(gc);
        double rolled = Math.min(ROLLED * getWidth(), LOW_ROLLED * getHeight());
        lid(gc, getHeight() - open * (getHeight() - rolled));
    }

    private void came(GraphicsContext gc) {
        var box = gate(new Box(2, 0, getWidth() - 4, getHeight()), towards);
        new Gate(box, towards).in(gc, Math.max(1.5, .03 * box.height()));
        double r = Math.min(.34 * box.height(), .4 * box.width() / Math.max(1, coming.size()));
        for (int i = 0; i < coming.size(); i++)
            Marks.thing(gc, Judgement.RIGHT, coming.get(i), 1,
                    box.x() + box.width() / 2 + (i - (coming.size() - 1) / 2.) * 2.5 * r, box.y() + box.height() / 2,
                    r);
    }

    /// @param high as high as it still is
    private void lid(GraphicsContext gc, double high) {
        double line = Math.max(1.5, .014 * getWidth());
        double round = Math.min(.26 * getWidth(), high);
        double wide = getWidth() - 2 * line;
        gc.setFill(Palette.LINE);
        gc.fillRoundRect(line, line, wide, high - 2 * line, round, round);
        slats(gc, high, line);
        gc.setStroke(Palette.GATE);
        gc.setLineWidth(line);
        gc.strokeRoundRect(line, line, wide, high - 2 * line, round, round);
        if (faced)
            eye(gc, high);
    }

    private void slats(GraphicsContext gc, double high, double line) {
        gc.setStroke(Palette.RAISED);
        gc.setLineWidth(line);
        for (int slat = 1; slat <= SLATS; slat++) {
            double x = getWidth() * slat / (SLATS + 1);
            gc.strokeLine(x, Math.min(.3 * high, .12 * getWidth()), x, high - Math.min(.3 * high, .12 * getWidth()));
        }
    }

    /// It goes up with the lid.
    private void eye(GraphicsContext gc, double high) {
        boolean low = getHeight() < getWidth();
        double r = Math.min(.38 * getWidth(), (low ? .28 : .36) * getHeight());
        double y = high - (low ? .66 : .5) * getHeight();
        gc.save();
        gc.beginPath();
        gc.rect(0, 0, getWidth(), high);
        gc.clip();
        gc.translate(getWidth() / 2, y);
        if (y + r > 0 && open < 1) {
            gc.setFill(Palette.RAISED);
            gc.fillOval(-r, -r, 2 * r, 2 * r);
            gc.setStroke(Palette.RING);
            gc.setLineWidth(Math.max(1.2, .03 * r));
            gc.strokeOval(-r, -r, 2 * r, 2 * r);
            IrisFace.lashes(gc, .8 * r);
        }
        gc.restore();
    }
}
