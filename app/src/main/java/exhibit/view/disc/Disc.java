package exhibit.view.disc;

import exhibit.story.FigureStage;
import exhibit.story.Response;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The hero: every feature's arrow, drawn in a line, a plane or a solid that turns.
public final class Disc extends Region {

    /// Norms up to this one stay inside, badge and all.
    private static final double REACH = 1.25;
    private static final int WAITING = 5;
    private static final double NANOS_A_SECOND = 1e9;

    private final Canvas ground = new Canvas();
    private final Canvas arrows = new Canvas();
    private final Turn turn;
    private final Trails trails = new Trails();
    private Optional<Snapshot> shown = Optional.empty();
    private int groundHidden;
    private long now;
    private Optional<Set<Integer>> pressed = Optional.empty();
    private IntConsumer thing = _ -> {};
    private boolean blank;
    private boolean calm;
    private FigureStage figure = FigureStage.NONE;
    private final DiscHand hand;

    /// @param turn how a solid is turned; discs that share it turn alike
    public Disc(Turn turn) {
        this.turn = turn;
        hand = new DiscHand(turn);
        setManaged(false);
        getChildren().addAll(ground, arrows);
        setOnMousePressed(this::touch);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> hand.release());
    }

    public void show(Snapshot snapshot, long nanos) {
        now = nanos;
        trails.add(snapshot, nanos);
        shown = Optional.of(snapshot);
        requestLayout();
    }

    /// Tells which thing a finger comes down on.
    public void onThing(IntConsumer thing) {
        this.thing = thing;
    }

    /// Lets it be seen what answers to what is pressed.
    public void press(Set<Integer> things) {
        press(Optional.of(things));
    }

    /// Nothing is pressed.
    public void hush() {
        press(Optional.empty());
    }

    private void press(Optional<Set<Integer>> things) {
        if (pressed.equals(things)) return;
        pressed = things;
        requestLayout();
    }

    /// All things wait in the middle, as if nothing had been learned yet.
    public void blank(boolean blank) {
        if (this.blank == blank) return;
        this.blank = blank;
        requestLayout();
    }

    /// @param calm whether a solid stands still until a hand turns it
    public void calm(boolean calm) {
        this.calm = calm;
    }

    /// How far the figure is born that the tips make.
    public void stand(FigureStage stage) {
        if (figure.equals(stage)) return;
        figure = stage;
        requestLayout();
    }

    /// Lets time pass for what moves by itself.
    public void move(long nanos) {
        double seconds = (nanos - now) / NANOS_A_SECOND;
        boolean turning = solid() && !hand.isDown() && !calm && !turn.isStopped()
                && figure.step() != FigureStage.Step.STILL;
        if (!turning && !trails.visible()) {
            now = nanos;
            return;
        }
        if (turning) turn.goOn(Math.clamp(seconds, 0, .1));
        now = nanos;
        trails.forget(nanos);
        requestLayout();
    }

    /// How many pixels norm 1 is.
    public double radius() {
        return Math.min(getWidth(), getHeight()) / 2 / (REACH + Places.BADGE);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        boolean resized = ground.getWidth() != getWidth() || ground.getHeight() != getHeight();
        if (resized || groundHidden != hidden())
            drawGround();
        drawArrows();
    }

    private void drawGround() {
        groundHidden = hidden();
        var gc = cleared(ground);
        DiscGround.draw(gc, groundHidden, radius());
        gc.restore();
    }

    private void drawArrows() {
        var gc = cleared(arrows);
        var pen = new Arrows(gc, radius());
        boolean body = solid() && figure.inside() == 1;
        if (solid() && !body) DiscGround.equator(gc, turn, radius());
        shown.filter(_ -> !blank).ifPresent(snapshot -> {
            if (!body) pen.ghosts(snapshot.ghosts(), turn);
            trails.draw(gc, turn, radius(), now);
        });
        var places = places();
        shown.ifPresent(snapshot -> pressed
                .ifPresent(things -> Halos.draw(gc, places, radius(), new Response(snapshot.embedding(), things))));
        new FigurePicture(gc, pen, places, blank ? FigureStage.NONE : figure, radius()).draw(hidden());
        gc.restore();
    }

    /// Where the badges lie now.
    public Places places() {
        return shown.filter(_ -> !blank).map(snapshot -> Places.of(snapshot.embedding(), turn))
                .orElseGet(() -> Places.ofNothing(WAITING));
    }

    private GraphicsContext cleared(Canvas canvas) {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        gc.save();
        gc.translate(getWidth() / 2, getHeight() / 2);
        return gc;
    }

    private int hidden() {
        return shown.map(snapshot -> snapshot.embedding().hidden()).orElse(2);
    }

    private boolean solid() {
        return hidden() > 2;
    }

    private void touch(MouseEvent event) {
        double right = (event.getX() - getWidth() / 2) / radius(), down = (event.getY() - getHeight() / 2) / radius();
        hand.press(event, solid() && !places().isCovered(right, down));
        places().nearest(right, down).ifPresent(thing);
    }

    private void drag(MouseEvent event) {
        hand.drag(event, radius());
        requestLayout();
    }
}
