package exhibit.view.machine;

import exhibit.story.Judgement;
import exhibit.view.kit.Box;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// What is remembered: a bubble with the answers to what comes now, and below it how older ones fall away.
final class AnswerColumn extends Region {

    private static final double LINE = .055;
    private static final int OLDER = 3;
    private static final double OLD_LIGHT = .42;

    /// The height over the bubble where marks stand, in bubbles.
    static final double MARKS = .62;

    private final Canvas canvas = new Canvas();
    private final Deque<Moment> older = new ArrayDeque<>();
    private Gate.Side towards = Gate.Side.LEFT;
    private double high = 1;
    private boolean falls = true;
    private boolean remembers = true;
    private double caption;
    private Moment now = Moment.nothing(0, 0);
    private Moment before = now;
    private double said = 1;

    AnswerColumn() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param towards where the disc is
    /// @param high the height of the bubble
    /// @param falls whether older answers are seen
    /// @param caption how high the words below the bubble stand
    void point(Gate.Side towards, double high, boolean falls, double caption) {
        this.towards = towards;
        this.caption = caption;
        this.high = high;
        this.falls = falls;
        requestLayout();
    }

    /// @param remembers whether older answers are seen where there is room
    void remember(boolean remembers) {
        this.remembers = remembers;
        requestLayout();
    }

    /// Another sample has come; what was said falls.
    void next(Moment was) {
        if (was.x().size() != now.x().size())
            older.clear();
        if (!was.isEmpty())
            older.addFirst(was);
        if (older.size() > OLDER)
            older.removeLast();
        before = was;
        requestLayout();
    }

    /// @param said how many of the answers have come, 0 to 1
    void show(Moment now, double said) {
        if (now.x().size() != this.now.x().size()) {
            older.clear();
            before = Moment.nothing(now.x().size(), now.h().size());
        }
        boolean alike = now.looksLike(this.now) && said(said) == said(this.said);
        this.now = now;
        this.said = said;
        if (!alike)
            requestLayout();
    }

    /// How many of the answers have come.
    private int said(double part) {
        return (int) Math.ceil(part * now.x().size());
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        int features = now.x().size();
        double line = Math.max(1.5, LINE * high);
        double tail = towards == Gate.Side.LEFT ? .42 * high : 0;
        double above = towards == Gate.Side.UP ? .42 * high : MARKS * high;
        var box = new Box(line + tail, above, getWidth() - 2 * line - tail, high);
        new Gate(box, towards).out(gc, line);
        var lanes = new Lanes(new Box(box.x() + .1 * high, 0, box.width() - .2 * high, box.y() + high / 2), features,
                high);
        answers(gc, lanes, box);
    }

    private void answers(GraphicsContext gc, Lanes lanes, Box box) {
        for (int i = 0; i < lanes.count(); i++) {
            var shown = i < said(said) ? now : before;
            thing(gc, lanes, shown, i, lanes.box().height());
            mark(gc, lanes, shown, i, box);
        }
        if (falls && remembers)
            fall(gc, lanes, box.bottom() + caption + .6 * lanes.row());
    }

    /// Over the bubble; where there is no room for it, at the thing's own shoulder.
    private void mark(GraphicsContext gc, Lanes lanes, Moment shown, int i, Box box) {
        double size = .17 * high;
        if (towards == Gate.Side.LEFT)
            Marks.mark(gc, shown.verdicts().get(i), lanes.x(i), box.y() - .34 * high, size);
        else
            Marks.mark(gc, shown.verdicts().get(i), lanes.x(i) + 1.02 * lanes.badge(), box.y() + .26 * high,
                    .85 * size);
    }

    private void fall(GraphicsContext gc, Lanes lanes, double y) {
        double light = OLD_LIGHT;
        for (Iterator<Moment> each = older.iterator(); each.hasNext(); y += lanes.row(), light *= .6) {
            var old = each.next();
            if (y + lanes.badge() > getHeight()) return;
            gc.setGlobalAlpha(light);
            for (int i = 0; i < lanes.count(); i++)
                thing(gc, lanes, old, i, y);
            gc.setGlobalAlpha(1);
        }
    }

    private void thing(GraphicsContext gc, Lanes lanes, Moment moment, int i, double y) {
        var verdict = moment.verdicts().get(i);
        double strength = verdict == Judgement.RIGHT ? moment.x().get(i) : 1;
        Marks.thing(gc, verdict, i, moment.y().get(i), lanes.x(i), y, lanes.badge(strength));
    }
}
