package exhibit.view.disc;

import exhibit.story.Response;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;

/// Behind the badges: a ring around what is pressed, and around everything a glow as wide as it answers loudly.
final class Halos {

    private static final double WIDEST = 1.1;
    private static final double LIGHT = .4;
    private static final double FAINTEST = .02;

    private Halos() {
    }

    static void draw(GraphicsContext gc, Places places, double radius, Response price) {
        for (int i = 0; i < places.x.length; i++) {
            double x = radius * places.x[i];
            double y = radius * places.y[i];
            double badge = radius * places.radius(i);
            double loud = Math.min(price.answer(i), 1.5);
            if (loud > FAINTEST) {
                double reach = badge * (1.25 + WIDEST * loud / 1.5);
                gc.setGlobalAlpha(LIGHT);
                gc.setFill(Badge.colour(i));
                gc.fillOval(x - reach, y - reach, 2 * reach, 2 * reach);
                gc.setGlobalAlpha(1);
            }
            if (price.pressed().contains(i))
                ring(gc, x, y, 1.22 * badge);
        }
    }

    /// Around what is pressed, or pointed at.
    static void ring(GraphicsContext gc, double x, double y, double radius) {
        gc.setStroke(Palette.WORDS);
        gc.setLineWidth(Math.max(2, .12 * radius));
        gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
