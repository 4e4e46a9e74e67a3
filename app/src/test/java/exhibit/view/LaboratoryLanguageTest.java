package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.chapter.Laboratory;
import exhibit.chapter.Visit;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class LaboratoryLanguageTest {

    private final LaboratoryScreen screen = Toolkit.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in("en")));
    private final Visit visit = Visit.exhibit(Laboratory.ALL).enter("T").open();

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    @Test
    void an_open_page_goes_on_in_the_language_of_the_visitor() {
        Toolkit.await(() -> screen.show(visit));
        assertTrue(says("en"));
        Toolkit.await(() -> screen.speak("de"));
        assertTrue(says("de"));
        assertFalse(says("en"));
    }

    private boolean says(String language) {
        var title = Words.in(language).label(visit.study().id() + ".title");
        return Toolkit.ask(() -> screen.node().lookupAll(".title").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals(title)
                        && label.getParent().isVisible()));
    }
}
