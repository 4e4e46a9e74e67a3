package exhibit.view.game;

import exhibit.story.Judgement;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.machine.Gate;
import exhibit.view.machine.Marks;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineJoin;

/// What one of the two says: the things it names, and once it is known who came, whether that was right.
final class Bubble extends Region {

    private static final double LINE = .035;
    private static final double TAIL = .42;
    private static final double CORNER = .26;
    private static final double BASE = .17;
    private static final double FULL = .34;

    private final Canvas canvas = new Canvas();
    private Gate.Side tail = Gate.Side.DOWN;
    private List<Integer> named = List.of();
    private List<Judgement> verdicts = List.of();
    private Judgement whole = Judgement.QUIET;

    Bubble() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param named the things
    /// @param verdicts how each of them is drawn
    /// @param whole how all of it is judged; quiet while nobody judges
    void show(List<Integer> named, List<Judgement> verdicts, Judgement whole) {
        if (this.named.equals(named) && this.verdicts.equals(verdicts) && this.whole == whole) return;
        this.named = named;
        this.verdicts = verdicts;
        this.whole = whole;
        requestLayout();
    }

    /// Places it so that its body, without the tail, is there.
    ///
    /// @param tail where it points
    void put(Box body, Gate.Side tail) {
        this.tail = tail;
        requestLayout();
        double reach = TAIL * Math.min(body.width(), body.height());
        new Box(body.x() - reach, body.y() - reach, body.width() + 2 * reach, body.height() + 2 * reach).place(this);
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        double reach = TAIL * Math.min(getWidth(), getHeight()) / (1 + 2 * TAIL);
        var body = new Box(reach, reach, getWidth() - 2 * reach, getHeight() - 2 * reach);
        double thick = Math.min(body.width(), body.height());
        outline(gc, body, thick);
        if (named.isEmpty())
            nothing(gc, body, .05 * thick);
        things(gc, body);
        if (whole == Judgement.WRONG)
            Judged.cross(gc, body.right() - .14 * thick, body.bottom() - .1 * thick, .19 * thick);
    }

    private void outline(GraphicsContext gc, Box body, double thick) {
        gc.setFill(Palette.RAISED);
        gc.setStroke(Palette.WORDS);
        gc.setLineWidth(Math.max(1.5, LINE * thick));
        gc.setLineJoin(StrokeLineJoin.ROUND);
        path(gc, body, CORNER * thick, TAIL * thick, BASE * thick);
        gc.fill();
        gc.stroke();
    }

    /// Round the corners, and out to where it points.
    private void path(GraphicsContext gc, Box body, double r, double reach, double base) {
        double x = body.x() + body.width() / 2;
        double y = body.y() + body.height() / 2;
        gc.beginPath();
        gc.moveTo(body.x() + r, body.y());
        gc.lineTo(body.right() - r, body.y());
        gc.arcTo(body.right(), body.y(), body.right(), body.y() + r, r);
        gc.lineTo(body.right(), body.bottom() - r);
        gc.arcTo(body.right(), body.bottom(), body.right() - r, body.bottom(), r);
        if (tail == Gate.Side.DOWN) {
            gc.lineTo(x + base, body.bottom());
            gc.lineTo(x, body.bottom() + .9 * reach);
            gc.lineTo(x - base, body.bottom());
        }
        gc.lineTo(body.x() + r, body.bottom());
        gc.arcTo(body.x(), body.bottom(), body.x(), body.bottom() - r, r);
        if (tail == Gate.Side.LEFT) {
            gc.lineTo(body.x(), y + base);
            gc.lineTo(body.x() - .9 * reach, y);
            gc.lineTo(body.x(), y - base);
        }
        gc.lineTo(body.x(), body.y() + r);
        gc.arcTo(body.x(), body.y(), body.x() + r, body.y(), r);
        gc.closePath();
    }

    private static void nothing(GraphicsContext gc, Box body, double r) {
        gc.setFill(Palette.QUIET);
        for (int dot = -1; dot <= 1; dot++)
            gc.fillOval(body.x() + body.width() / 2 + 3.4 * dot * r - r, body.y() + body.height() / 2 - r, 2 * r,
                    2 * r);
    }

    /// In rows that fill the bubble.
    private void things(GraphicsContext gc, Box body) {
        int columns = columns(named.size(), body.width() / body.height());
        int rows = Math.ceilDiv(named.size(), Math.max(1, columns));
        double pitch = Math.min(.86 * body.width() / Math.max(1, columns), .86 * body.height() / Math.max(1, rows));
        double r = Math.min(.4 * pitch, FULL * Math.min(body.width(), body.height()));
        for (int i = 0; i < named.size(); i++) {
            int row = i / columns;
            int inRow = Math.min(columns, named.size() - row * columns);
            double x = body.x() + body.width() / 2 + (i % columns - (inRow - 1) / 2.) * pitch;
            double y = body.y() + body.height() / 2 + (row - (rows - 1) / 2.) * pitch;
            Marks.thing(gc, verdicts.get(i), named.get(i), 1, x, y, r);
        }
    }

    private static int columns(int count, double wide) {
        int columns = 1;
        while (Math.ceilDiv(count, columns) * wide > columns)
            columns++;
        return columns;
    }
}
