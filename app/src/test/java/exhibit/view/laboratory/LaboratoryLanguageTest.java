package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.text.Words;
import exhibit.view.kit.Fx;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class LaboratoryLanguageTest {

    private final LaboratoryScreen screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in("en")));
    private final LaboratoryVisit visit = LaboratoryVisit.exhibit(Laboratory.ALL).enter("T").open();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void an_open_page_goes_on_in_the_language_of_the_visitor() {
        Fx.await(() -> screen.show(visit));
        assertTrue(says("en"));
        Fx.await(() -> screen.speak("de"));
        assertTrue(says("de"));
        assertFalse(says("en"));
    }

    private boolean says(String language) {
        var title = Words.in(language).label(visit.study().id() + ".title");
        return Fx.ask(() -> screen.node().lookupAll(".title").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals(title)
                        && label.getParent().isVisible()));
    }
}
