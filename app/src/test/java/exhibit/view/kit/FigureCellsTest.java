package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.Picture;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(doubles = {9, 12.6, 13, 14.3, 17, 30})
    void neighbours_are_all_as_far_apart(double letters) {
        var middles = middles("0008", 400, letters);
        for (int i = 2; i < middles.size(); i++)
            assertEquals(middles.get(1) - middles.get(0), middles.get(i) - middles.get(i - 1), middles::toString);
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 12.6, 13, 14.3, 17, 30})
    void no_letter_is_cut(double letters) {
        for (double width : new double[]{30, 400})
            assertEquals(List.of("0", ",", "0", "0", "2", "9"), Fx.ask(() -> shown("0,0029", width, letters).stream()
                    .map(label -> ((Text) label.lookup(".text")).getText()).toList()));
    }

    private static List<Double> middles(String number, double width) {
        return middles(number, width, 30);
    }

    /// Where each letter's middle is.
    private static List<Double> middles(String number, double width, double letters) {
        return Fx.ask(() -> shown(number, width, letters).stream()
                .map(label -> label.getLayoutX() + label.getWidth() / 2).toList());
    }

    /// On the JavaFX thread.
    private static List<Label> shown(String number, double width, double letters) {
        var figures = new FigureCells("reference");
        figures.show(number);
        figures.size(letters);
        new Box(0, 0, width, 40).place(figures);
        var wall = new Pane(figures);
        StyleSheets.dress(wall);
        Picture.layOut(wall, 400, 40);
        return figures.getChildrenUnmodifiable().stream().map(Label.class::cast).toList();
    }
}
