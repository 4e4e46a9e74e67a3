package exhibit.view.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.kit.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DrawnAttackTest {

    private static final Box SHEET = new Box(0, 0, 390, 290);
    private static final double LETTERS = 20;
    private static final double RING = .62 * LETTERS;

    /// Wherever on the sheet the worst push ends and wherever it comes from, in short and in long words.
    @ParameterizedTest
    @ValueSource(doubles = {52, 104, 150})
    void the_name_of_the_worst_push_stands_on_the_sheet_and_not_under_its_ring(double wide) {
        for (double x = RING; x <= SHEET.right() - RING; x += 15)
            for (double y = RING; y <= SHEET.bottom() - RING; y += 15)
                for (int direction = 0; direction < 36; direction++) {
                    var name = DrawnAttack.place(SHEET, x, y, Math.toRadians(10 * direction), wide, LETTERS);
                    assertTrue(name.x() >= 0 && name.right() <= SHEET.right() && name.y() >= 0
                            && name.bottom() <= SHEET.bottom(), () -> name + " runs off");
                    double right = Math.max(Math.max(name.x() - x, x - name.right()), 0);
                    double down = Math.max(Math.max(name.y() - y, y - name.bottom()), 0);
                    double away = Math.hypot(right, down);
                    assertTrue(away > RING && away < 1.5 * LETTERS, name + " is " + away + " from " + x + ", " + y);
                }
    }
}
