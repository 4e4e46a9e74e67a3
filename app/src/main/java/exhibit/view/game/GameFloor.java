package exhibit.view.game;

import exhibit.control.Session;
import exhibit.story.DotGame;
import exhibit.story.FigureStage;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Visitor;
import java.util.Optional;
import javafx.scene.layout.Pane;

/// The game: who came is covered, the dot is seen, and both say who it was.
public final class GameFloor extends Pane {

    private static final double NANOS = 1e9;

    /// No frame lets more time pass than this, in seconds.
    private static final double LONGEST = .25;

    private static final double FINGER_MM = 20;

    /// The letters of captions, in parts of those of a title.
    private static final double NAMES = .72;

    private final Visitor visitor;
    private final GameParts parts;
    private Optional<DotGame> game = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private boolean large;
    private boolean calm;

    /// Since the phase began that is seen; endless where no frames come, or nothing is to move.
    private double seconds = Double.POSITIVE_INFINITY;
    private boolean runs;
    private long last;

    /// @param turn how solid and plane are turned
    public GameFloor(Turn turn, Visitor visitor) {
        this.visitor = visitor;
        parts = new GameParts(visitor, turn);
        getChildren().addAll(parts.nodes());
    }

    public void show(Session now, DotGame next) {
        boolean begins = game.filter(was -> was.phase() == next.phase() && was.round() == next.round()
                && was.seed() == next.seed()).isEmpty();
        if (begins) seconds = runs && !calm ? 0 : Double.POSITIVE_INFINITY;
        large = now.comfort().large();
        game = Optional.of(next);
        refresh();
        requestLayout();
    }

    public void show(Snapshot snapshot, long nanos) {
        this.snapshot = Optional.of(snapshot);
        parts.show(snapshot, nanos);
        refresh();
    }

    private void refresh() {
        game.ifPresent(now -> {
            parts.stage(now);
            snapshot.ifPresent(seen -> parts.show(GameMoment.of(now, seen.embedding()),
                    new GameClock(now.phase(), seconds)));
        });
    }

    /// @param calm whether all is there at once, and nothing turns by itself
    public void calm(boolean calm) {
        this.calm = calm;
        parts.disc().calm(calm);
    }

    /// How far the figure is born that the arrows make; only a solid is shown, the edges of a flat one would lead to
    /// wrong guesses.
    public void stand(FigureStage stage) {
        boolean solid = snapshot.filter(seen -> seen.embedding().hidden() > 2).isPresent();
        parts.disc().stand(solid ? stage : FigureStage.NONE);
    }

    public void move(long nanos) {
        boolean moves = !isTold();
        seconds += runs ? Math.clamp((nanos - last) / NANOS, 0, LONGEST) : 0;
        last = nanos;
        runs = true;
        parts.move(nanos);
        if (moves)
            refresh();
    }

    /// Whether all that moves in this phase has moved.
    public boolean isTold() {
        return game.filter(now -> !new GameClock(now.phase(), seconds).isOver()).isEmpty();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        double letters = visitor.viewing().measure(getWidth(), getHeight(), large).letters();
        double finger = FINGER_MM * visitor.viewing().pixels(getWidth(), getHeight());
        double names = NAMES * letters;
        parts.place(GamePlan.of(getWidth(), getHeight(), finger, names, large), letters, names, large);
    }
}
