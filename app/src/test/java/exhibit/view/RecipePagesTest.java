package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.training.Experiment;
import exhibit.training.RecipeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A code to take home, and keys to type it.
final class RecipePagesTest {

    private static final Experiment PENTAGON = new Experiment(new Hyperparameters(5, 2, .97, .9, Activation.RELU),
            271_828);

    private final List<Experiment> typed = new ArrayList<>();
    private final RecipePages pages = Toolkit.ask(() -> new RecipePages(Words.in("en"), typed::add));

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    @Test
    void the_code_on_the_screen_is_the_one_of_the_picture() {
        Toolkit.await(() -> pages.open(PENTAGON));
        assertTrue(reads(RecipeCode.grouped(RecipeCode.of(PENTAGON).orElseThrow())));
    }

    @Test
    void a_code_typed_by_single_taps_brings_the_picture_back() {
        ask();
        RecipeCode.of(PENTAGON).orElseThrow().chars().forEach(letter -> fire(Character.toString(letter)));
        fire("Show it");
        assertEquals(List.of(PENTAGON), typed);
        assertFalse(pages.isVisible());
    }

    @Test
    void a_slip_is_told_in_a_sentence_and_can_be_taken_back() {
        ask();
        "2222248R".chars().forEach(letter -> fire(Character.toString(letter)));
        fire("Show it");
        assertTrue(reads("No picture has this code. Look at each character once more."));
        assertEquals(List.of(), typed);
        fire("Delete");
        assertTrue(reads("2222 248\u00b7"));
        fire("P");
        fire("Show it");
        assertEquals(1, typed.size());
    }

    @Test
    void a_picture_between_the_stops_has_no_code() {
        var odd = new Experiment(PENTAGON.hyperparameters().withSparsity(.42), 1);
        Toolkit.await(() -> pages.open(odd));
        assertTrue(reads("This picture has no code"));
    }

    static Stream<Arguments> screens() {
        return LayoutTest.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_word_can_be_read_and_every_key_hit(int width, int height, String language) {
        for (boolean asks : new boolean[]{false, true}) {
            var fresh = Toolkit.ask(() -> {
                var page = new RecipePages(Words.in(language), _ -> {});
                page.open(PENTAGON);
                if (asks) page.ask();
                var wall = new Wall(page);
                Picture.image(wall, width, height);
                return wall;
            });
            Legible.check(fresh, width, height, language);
            for (var pill : Legible.find(fresh, Pill.class))
                assertTrue(pill.getLayoutBounds().getHeight() >= 44 && pill.getLayoutBounds().getWidth() >= 44,
                        () -> pill + " " + pill.getLayoutBounds());
        }
    }

    private void ask() {
        Toolkit.await(() -> {
            pages.open(PENTAGON);
            pages.ask();
        });
    }

    private void fire(String word) {
        Toolkit.await(() -> Legible.find(pages, Pill.class).stream()
                .filter(pill -> word.equals(pill.getAccessibleText())).findFirst().orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));
    }

    private boolean reads(String words) {
        return Toolkit.ask(() -> Legible.visible(pages).stream().map(Label::getText).anyMatch(words::equals));
    }
}
