package exhibit.view.disc;

import exhibit.model.Embedding;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// Draws the arrows of one snapshot around the origin of a canvas: ghosts, shafts, badges, and the white centre.
public final class Arrows {

    private static final double SHAFT = .038;
    private static final double GHOST = .012;

    /// From the tip of an arrow to a badge that stands beside it.
    private static final double LEADER = .012;
    private static final double CENTRE = .034;
    private static final double GHOST_LIGHT = .14;
    private static final int MOST_GHOST_LINES = 400;

    /// What shafts and badges keep of their light while their things do not come.
    private static final double ABSENT_SHAFT = .42;
    private static final double ABSENT_BADGE = .52;

    private final GraphicsContext gc;
    private final double radius;
    private final IntUnaryOperator badge;
    private Optional<ForwardPass> pass = Optional.empty();
    private boolean asked;
    private boolean bare;

    public Arrows(GraphicsContext gc, double radius) {
        this(gc, radius, IntUnaryOperator.identity());
    }

    /// @param badge whose badge each feature wears: its own, or one that it shares with others of its set
    public Arrows(GraphicsContext gc, double radius, IntUnaryOperator badge) {
        this.gc = gc;
        this.radius = radius;
        this.badge = badge;
    }

    /// Lets shine what comes in a sample, and all others stand back.
    ///
    /// @param asked whether badges shine all the same
    void light(Optional<ForwardPass> pass, boolean asked) {
        this.pass = pass;
        this.asked = asked;
    }

    /// @param bare whether no badge is drawn
    void bare(boolean bare) {
        this.bare = bare;
    }

    /// How much of its light a part keeps that stands back.
    private double kept(int i, double absent) {
        return pass.map(now -> i < now.x().size() ? absent + (1 - absent) * Math.sqrt(now.light(i)) : 1)
                .orElse(1.);
    }

    public void ghosts(List<Embedding> ghosts, Turn turn) {
        if (ghosts.stream().mapToInt(Embedding::features).sum() > MOST_GHOST_LINES)
            return;
        gc.setGlobalAlpha(GHOST_LIGHT);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1.5, GHOST * radius));
        for (var ghost : ghosts)
            ghost(ghost, turn);
        gc.setGlobalAlpha(1);
    }

    private void ghost(Embedding ghost, Turn turn) {
        for (int i = 0; i < ghost.features(); i++) {
            gc.setStroke(Badge.colour(badge.applyAsInt(i)));
            gc.strokeLine(0, 0, radius * turn.right(ghost, i), radius * turn.down(ghost, i));
        }
    }

    /// From far to near; a flat picture has all shafts below all badges.
    public void draw(Places places, boolean solid) {
        if (solid)
            solid(places, order(places));
        else {
            shafts(places);
            badges(places, _ -> true);
        }
    }

    /// A flat picture, with something between its shafts and its badges.
    void draw(Places places, Runnable between) {
        shafts(places);
        between.run();
        badges(places, _ -> true);
    }

    /// All shafts and the centre, without a badge.
    void shafts(Places places) {
        for (int i : order(places))
            shaft(places, i);
        centre();
    }

    /// The badges of some features, from far to near.
    void badges(Places places, IntPredicate which) {
        for (int i : order(places))
            if (which.test(i))
                badge(places, i);
    }

    /// What lies behind the centre is drawn whole before what lies in front of it.
    private void solid(Places places, Integer[] order) {
        for (int i : order)
            if (places.depth[i] <= 0) {
                shaft(places, i);
                badge(places, i);
            }
        for (int i : order)
            if (places.depth[i] > 0)
                shaft(places, i);
        centre();
        for (int i : order)
            if (places.depth[i] > 0)
                badge(places, i);
    }

    private static Integer[] order(Places places) {
        var order = new Integer[places.x.length];
        Arrays.setAll(order, i -> order.length - 1 - i);
        Arrays.sort(order, Comparator.comparingDouble(i -> places.depth[i] + 1e-3 * places.kept[i]));
        return order;
    }

    private void shaft(Places places, int i) {
        double near = places.radius(i) / Places.BADGE;
        double light = places.light(i) * places.kept[i] * (pass.isPresent() ? ABSENT_SHAFT : 1);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(1, SHAFT * radius * near));
        gc.setStroke(Palette.GROUND.interpolate(Badge.colour(badge.applyAsInt(i)), Math.clamp(light, .12, 1)));
        gc.strokeLine(0, 0, radius * places.tipX[i], radius * places.tipY[i]);
        gc.setLineWidth(Math.max(1, LEADER * radius * near));
        gc.strokeLine(radius * places.tipX[i], radius * places.tipY[i], radius * places.x[i], radius * places.y[i]);
    }

    private void badge(Places places, int i) {
        if (bare) return;
        Badge.draw(gc, badge.applyAsInt(i), radius * places.x[i], radius * places.y[i], radius * places.radius(i),
                asked ? 1 : places.light(i) * kept(i, ABSENT_BADGE));
    }

    private void centre() {
        double r = CENTRE * radius;
        gc.setFill(Palette.WORDS);
        gc.fillOval(-r, -r, 2 * r, 2 * r);
    }
}
