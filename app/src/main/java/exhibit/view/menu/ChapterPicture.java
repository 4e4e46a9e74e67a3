package exhibit.view.menu;

import exhibit.model.ClosedFigure;
import exhibit.model.Embedding;
import exhibit.story.Chapter;
import exhibit.view.disc.Miniature;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Palette;
import java.util.function.IntUnaryOperator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// What is seen at the end of a chapter, in small. Nothing is learned for it: the arrows stand as they will come to lie.
///
/// @param gc draws around its origin
/// @param radius of the ring, in pixels
record ChapterPicture(GraphicsContext gc, double radius) {

    private static final int BELL = 0;
    private static final int STAR = 2;

    /// Where the five lie in the pentagon, in degrees.
    private static final double[] FIVE = {90, 234, 18, 162, 306};

    /// In radii: arrows, badges without an arrow, the white dot and its glow.
    private static final double NORM = .9;
    private static final double BADGE = .24;
    private static final double DOT = .09;
    private static final double GLOW = .2;

    /// On each of the ways so many dots, and how large they are.
    private static final int DOTS = 6;
    private static final double RAY = .055;

    /// The sum of star and leaf, on the bell's way.
    private static final double SUM = .5;

    /// So many short arrows look like more than anybody counts.
    private static final int CROWD = 34;
    private static final double GOLDEN_ANGLE = 137.508;
    private static final int FOURTH_IS_COLOURED = 4;
    private static final int COLOURS = 5;

    /// A chapter without a picture of its own shows the dot alone, among all who may have come.
    void draw(Chapter chapter) {
        var pen = new Miniature(gc, radius);
        pen.ground();
        switch (chapter.id()) {
            case "room-for-two" -> pen.arrows(star(5, 90, 180), IntUnaryOperator.identity());
            case "rare-things-share" -> pen.arrows(star(5, 90, 180, 0, 270), IntUnaryOperator.identity());
            case "five-in-a-flat-world" -> five(pen);
            case "the-price" -> price(pen);
            case "who-matters" -> alone(pen);
            case "so-what" -> crowd();
            case "can-it-be-undone" -> rays();
            default -> dotAlone();
        }
    }

    /// Dots on five ways, which have their colours again.
    private void rays() {
        for (int i = 0; i < FIVE.length; i++) {
            double angle = Math.toRadians(FIVE[i]);
            gc.setFill(Badge.colour(i));
            for (int dot = 1; dot <= DOTS; dot++) {
                double away = NORM * radius * dot / DOTS;
                double r = RAY * radius;
                gc.fillOval(away * Math.cos(angle) - r, -away * Math.sin(angle) - r, 2 * r, 2 * r);
            }
        }
    }

    private static void five(Miniature pen) {
        var five = star(5, FIVE);
        ClosedFigure.of(five).ifPresent(pentagon -> {
            pen.glass(pentagon, five);
            pen.edges(pentagon, five, new Turn());
        });
        pen.arrows(five, IntUnaryOperator.identity());
    }

    /// Two came, and their sum lies on the way of a third one, who did not.
    private void price(Miniature pen) {
        pen.arrows(star(2, FIVE[STAR], FIVE[STAR + 1]), i -> i + STAR);
        badge(BELL, .5);
        gc.setLineDashes(.16 * radius, .1 * radius);
        ring(Palette.AGAINST);
        gc.setLineDashes();
        dot(0, -SUM);
    }

    /// One has a direction for itself, two share the other, and two are lost.
    private void alone(Miniature pen) {
        pen.arrows(star(5, 90, 180, 0), IntUnaryOperator.identity());
        ring(Palette.WORDS);
    }

    private void crowd() {
        gc.setLineWidth(Math.max(1.5, .035 * radius));
        for (int i = 0; i < CROWD; i++) {
            double angle = Math.toRadians(i * GOLDEN_ANGLE);
            double far = NORM * (.62 + .38 * Math.abs(Math.sin(5. * i)));
            double x = far * radius * Math.cos(angle), y = far * radius * Math.sin(angle), r = .065 * radius;
            var colour = i % FOURTH_IS_COLOURED == 0 ? Badge.colour(i / FOURTH_IS_COLOURED % COLOURS) : Palette.QUIET;
            gc.setStroke(colour);
            gc.strokeLine(0, 0, x, y);
            gc.setFill(colour);
            gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        }
    }

    private void dotAlone() {
        for (int i = 0; i < FIVE.length; i++)
            badge(i, 1);
        dot(.22, -.34);
    }

    /// Where its arrow would end.
    private void badge(int thing, double light) {
        double angle = Math.toRadians(FIVE[thing]);
        Badge.draw(gc, thing, NORM * radius * Math.cos(angle), -NORM * radius * Math.sin(angle), BADGE * radius, light);
    }

    /// Around the bell.
    private void ring(Color colour) {
        double r = 1.3 * BADGE * radius;
        gc.setStroke(colour);
        gc.setLineWidth(Math.max(2, .055 * radius));
        gc.strokeOval(-r, -NORM * radius - r, 2 * r, 2 * r);
    }

    private void dot(double x, double y) {
        gc.setFill(Palette.WORDS.deriveColor(0, 1, 1, .3));
        gc.fillOval((x - GLOW) * radius, (y - GLOW) * radius, 2 * GLOW * radius, 2 * GLOW * radius);
        gc.setFill(Palette.WORDS);
        gc.fillOval((x - DOT) * radius, (y - DOT) * radius, 2 * DOT * radius, 2 * DOT * radius);
    }

    /// So many things of which the first have an arrow, at these angles in degrees.
    private static Embedding star(int things, double... degrees) {
        var W = new float[2][things];
        for (int i = 0; i < degrees.length; i++) {
            W[0][i] = (float) (NORM * Math.cos(Math.toRadians(degrees[i])));
            W[1][i] = (float) (NORM * Math.sin(Math.toRadians(degrees[i])));
        }
        return Embedding.of(W, new float[things]);
    }
}
