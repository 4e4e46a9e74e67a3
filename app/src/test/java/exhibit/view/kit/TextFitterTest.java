package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Words are measured before they are set.
final class TextFitterTest {

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void words_in_another_size_are_as_wide_as_they_will_be() {
        double[] widths = Fx.ask(() -> {
            var label = new Label("Platz");
            label.setFont(Font.font(Typeface.FAMILY, 40));
            double told = TextFitter.width(label, "Things that share", 20);
            label.setFont(Font.font(Typeface.FAMILY, 20));
            return new double[]{told, TextFitter.width(label, "Things that share")};
        });
        assertEquals(widths[1], widths[0], 2);
    }
}
