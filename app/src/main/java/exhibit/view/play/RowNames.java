package exhibit.view.play;

import exhibit.text.Things;
import exhibit.text.Words;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Typeface;
import exhibit.view.play.Columns.Column;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// Badge and letter before each row of the table, the badge again below each column of the heat map.
///
/// @param letters the size of small letters in pixels
record RowNames(Words words, double letters) {

    private static final double SMALLEST_BADGE = 2.5;

    /// Smaller than this, in small letters, no letter stands beside its badge.
    private static final double SMALLEST_LETTER = .85;

    void draw(GraphicsContext gc, Columns columns) {
        var rows = columns.names();
        double radius = Columns.badge(rows.pitch(), letters);
        if (radius < SMALLEST_BADGE)
            return;
        for (int i = 0; i < rows.count(); i++) {
            Badge.draw(gc, i, rows.x() + rows.width() - radius - .35 * letters, rows.middle(i), radius, 1);
            if (columns.heat().width() > 0)
                Badge.draw(gc, i, columns.heat().x() + (i + .455) * rows.pitch(), rows.bottom() + 1.25 * radius, radius,
                        1);
            letter(gc, i, rows);
        }
    }

    private void letter(GraphicsContext gc, int i, Column rows) {
        double size = Columns.letter(rows.pitch(), letters);
        if (i >= Things.COUNT || size < SMALLEST_LETTER * letters)
            return;
        gc.setFill(Badge.colour(i));
        gc.setFont(Font.font(Typeface.FAMILY, FontWeight.BOLD, size));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(words.letter(i), rows.x(), rows.middle(i));
    }
}
