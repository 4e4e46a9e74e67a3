package exhibit.view.kit;

import exhibit.text.Things;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// A feature as it is drawn everywhere: a coloured disc with a dark glyph; beyond the named ones a numbered dot.
public final class Badge {

    /// Half the box that glyphs are drawn in, over the badge's radius: a glyph fills about two thirds.
    private static final double GLYPH = 12;
    private static final double SMALLEST_GLYPH = 5;
    private static final double SMALLEST_NUMBER = 9;

    private static final List<Glyph> GLYPHS = Arrays.stream(Thing.values()).map(Thing::glyph).map(Glyph::new).toList();

    private Badge() {
    }

    public static Color colour(int feature) {
        return feature < Things.COUNT ? Thing.of(feature).colour() : Palette.numbered(feature);
    }

    /// Draws over whatever lies there.
    ///
    /// @param light 1 for a badge in full light, less for a faint one
    public static void draw(GraphicsContext gc, int feature, double x, double y, double radius, double light) {
        gc.save();
        gc.translate(x, y);
        disc(gc, radius, Palette.GROUND);
        gc.setGlobalAlpha(light);
        disc(gc, radius, colour(feature));
        sign(gc, feature, radius);
        gc.restore();
    }

    /// The glyph or number alone, on a ground of the feature's colour.
    public static void sign(GraphicsContext gc, int feature, double x, double y, double radius) {
        gc.save();
        gc.translate(x, y);
        sign(gc, feature, radius);
        gc.restore();
    }

    /// The glyph or number alone, in a colour of its own and without a ground.
    public static void outline(GraphicsContext gc, int feature, double x, double y, double radius, Color colour) {
        gc.save();
        gc.translate(x, y);
        sign(gc, feature, radius, colour);
        gc.restore();
    }

    private static void sign(GraphicsContext gc, int feature, double radius) {
        sign(gc, feature, radius, Palette.GROUND);
    }

    private static void sign(GraphicsContext gc, int feature, double radius, Color colour) {
        gc.setFill(colour);
        if (feature >= Things.COUNT)
            number(gc, feature + 1, radius);
        else if (radius >= SMALLEST_GLYPH)
            glyph(gc, feature, radius);
    }

    private static void disc(GraphicsContext gc, double radius, Color colour) {
        gc.setFill(colour);
        gc.fillOval(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static void glyph(GraphicsContext gc, int feature, double radius) {
        gc.scale(radius / GLYPH, radius / GLYPH);
        GLYPHS.get(feature).fill(gc);
    }

    private static void number(GraphicsContext gc, int number, double radius) {
        if (radius < SMALLEST_NUMBER)
            return;
        gc.setFont(Font.font(Typeface.FAMILY, FontWeight.BOLD, radius));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(Integer.toString(number), 0, 0);
    }
}
