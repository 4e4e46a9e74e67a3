package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.Picture;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A number that moves does not tremble.
final class FigureCellsTest {

    @BeforeAll
    static void start() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void a_digit_that_changes_moves_no_other() {
        assertEquals(middles("0.08888", 400), middles("0.01118", 400));
    }

    @Test
    void a_number_ends_where_its_room_does_and_gets_smaller_letters_where_that_is_narrow() {
        var wide = middles("0.01118", 400);
        assertTrue(wide.getLast() > 380 && wide.getLast() < 400, wide::toString);
        assertTrue(middles("0.01118", 40).getFirst() > 0);
    }

    /// Where each letter's middle is.
    private static List<Double> middles(String number, double width) {
        return Fx.ask(() -> {
            var figures = new FigureCells("reference");
            figures.show(number);
            figures.size(30);
            new Box(0, 0, width, 40).place(figures);
            var wall = new Pane(figures);
            StyleSheets.dress(wall);
            Picture.layOut(wall, 400, 40);
            return figures.getChildrenUnmodifiable().stream().map(Label.class::cast)
                    .map(label -> Math.rint(label.getLayoutX() + label.getWidth() / 2)).toList();
        });
    }
}
