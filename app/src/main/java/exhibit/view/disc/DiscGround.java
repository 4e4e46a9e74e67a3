package exhibit.view.disc;

import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/// What lies still below the arrows: a glow, and the reach of norm 1 as a circle, a line's two ends or a ball.
public final class DiscGround {

    /// Straight lines in a quarter of the equator.
    private static final int STEPS = 18;

    private static final double SHADOW = .9;
    private static final int SHADOW_RINGS = 8;
    /// In units of the circle's radius, and its height against its width.
    private static final double SHADOW_WIDE = .8;
    private static final double SHADOW_DOWN = 1.24;
    private static final double SHADOW_FLAT = .12;

    private DiscGround() {
    }

    public static void draw(GraphicsContext gc, int hidden, double radius) {
        glow(gc, radius);
        gc.setStroke(Palette.LINE);
        switch (hidden) {
            case 1 -> line(gc, radius);
            case 2 -> circles(gc, radius);
            case 3 -> {
                shadow(gc, radius);
                ball(gc, radius);
            }
            default -> ball(gc, radius);
        }
    }

    private static void glow(GraphicsContext gc, double radius) {
        double reach = 1.22 * radius;
        gc.setFill(new RadialGradient(0, 0, 0, 0, reach, false, CycleMethod.NO_CYCLE, new Stop(0, Palette.GLOW),
                new Stop(.75, Palette.GLOW_EDGE), new Stop(1, Palette.GROUND)));
        gc.fillOval(-reach, -reach, 2 * reach, 2 * reach);
    }

    private static void line(GraphicsContext gc, double radius) {
        gc.setLineWidth(Math.max(1.5, .012 * radius));
        gc.strokeLine(-1.25 * radius, 0, 1.25 * radius, 0);
        double tick = .06 * radius;
        for (int side = -1; side <= 1; side += 2)
            gc.strokeLine(side * radius, -tick, side * radius, tick);
    }

    private static void circles(GraphicsContext gc, double radius) {
        gc.setLineWidth(1.5);
        gc.strokeOval(-radius, -radius, 2 * radius, 2 * radius);
        gc.setLineWidth(Math.max(1, .008 * radius));
        gc.setLineDashes(.015 * radius, .04 * radius);
        gc.strokeOval(-radius / 2, -radius / 2, radius, radius);
        gc.setLineDashes();
    }

    /// Of a body in the light, on a floor below it: so up and down are seen.
    private static void shadow(GraphicsContext gc, double radius) {
        gc.setFill(Color.BLACK);
        gc.setGlobalAlpha(SHADOW / SHADOW_RINGS);
        for (int ring = 1; ring <= SHADOW_RINGS; ring++) {
            double wide = SHADOW_WIDE * radius * ring / SHADOW_RINGS;
            gc.fillOval(-wide, SHADOW_DOWN * radius - SHADOW_FLAT * wide, 2 * wide, 2 * SHADOW_FLAT * wide);
        }
        gc.setGlobalAlpha(1);
    }

    private static void ball(GraphicsContext gc, double radius) {
        gc.setFill(new RadialGradient(0, 0, -.35 * radius, -.45 * radius, 1.5 * radius, false, CycleMethod.NO_CYCLE,
                new Stop(0, Palette.LINE.deriveColor(0, 1, 1, .55)),
                new Stop(.8, Palette.GROUND.deriveColor(0, 1, 1, 0))));
        gc.fillOval(-radius, -radius, 2 * radius, 2 * radius);
        gc.setLineWidth(1.5);
        gc.strokeOval(-radius, -radius, 2 * radius, 2 * radius);
    }

    /// The equator turns with the ball: its far half is drawn fainter.
    public static void equator(GraphicsContext gc, Turn turn, double radius) {
        gc.setStroke(Palette.LINE);
        gc.setLineWidth(1.5);
        double nearest = Math.PI / 2 + turn.yaw();
        gc.setGlobalAlpha(.4);
        half(gc, turn, radius, nearest + Math.PI);
        gc.setGlobalAlpha(1);
        half(gc, turn, radius, nearest);
    }

    /// In one stroke: lines one by one cost more than all arrows.
    private static void half(GraphicsContext gc, Turn turn, double radius, double middle) {
        gc.beginPath();
        for (int step = -STEPS; step <= STEPS; step++) {
            double angle = middle + Math.PI / 2 * step / STEPS;
            double x = Math.cos(angle);
            double z = Math.sin(angle);
            gc.lineTo(radius * turn.right(x, z), radius * turn.down(x, 0, z));
        }
        gc.stroke();
    }
}
