package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Viewing;
import exhibit.view.menu.Keepsake;
import exhibit.view.menu.RecipePages;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A code to take home, and keys to type it.
final class RecipePagesTest {

    private static final Experiment PENTAGON = new Experiment(new Hyperparameters(5, 2, .97, .9, Activation.RELU),
            271_828);

    private static final SessionReducer JOURNEY = new SessionReducer(new Controls(() -> 3), Words.languages(),
            Waiting.USUAL);

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private Session now = JOURNEY.after(JOURNEY.fresh(0), new Request.Go(new MenuEntry.ToPlay(false)), 0);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @BeforeEach
    void grant() {
        screen.grant(this::ask);
        Fx.await(() -> screen.show(now));
    }

    @Test
    void the_code_on_the_screen_is_the_one_of_the_picture() {
        ask(new Request.Recipe());
        assertTrue(reads(ExperimentCode.grouped(ExperimentCode.of(Controls.OPENING).orElseThrow())));
    }

    @Test
    void a_code_typed_by_single_taps_brings_the_picture_back() {
        ask(new Request.Recipe());
        fire("Type one");
        ExperimentCode.of(PENTAGON).orElseThrow().chars().forEach(letter -> fire(Character.toString(letter)));
        fire("Show it");
        assertEquals(PENTAGON, new Experiment(now.experiment().hyperparameters(), now.experiment().seed()));
        assertTrue(reads("Shuffle"));
    }

    @Test
    void a_slip_is_told_in_a_sentence_and_can_be_taken_back() {
        ask(new Request.Recipe());
        fire("Type one");
        "2222248R".chars().forEach(letter -> fire(Character.toString(letter)));
        fire("Show it");
        assertTrue(reads("There is no picture with this code. Check it and try again."));
        fire("Delete");
        assertTrue(reads("2222 248\u00b7"));
        fire("P");
        fire("Show it");
        assertEquals(new Place.Play(false, 0), now.place());
    }

    @Test
    void it_speaks_the_language_of_the_visit_and_the_countdown_covers_it() {
        ask(new Request.Language());
        ask(new Request.Recipe());
        assertTrue(reads("Eintippen"));
        var counted = JOURNEY.at(now, 75_000_000_000L);
        Fx.await(() -> screen.show(counted));
        assertFalse(reads("Eintippen"));
        assertTrue(Fx.ask(() -> Legible.find(screen.node(), RecipePages.class).getFirst().isVisible()));
    }

    @Test
    void a_picture_between_the_stops_has_no_code() {
        var odd = new Experiment(PENTAGON.hyperparameters().withSparsity(.42), 1);
        var pages = Fx.ask(() -> {
            var fresh = new RecipePages(Samples.visitor("en"), new Keepsake());
            fresh.show(odd, Accessibility.USUAL);
            fresh.show(Samples.pentagon(0));
            fresh.setVisible(true);
            return fresh;
        });
        assertTrue(Legible.visible(pages).stream().map(Label::getText).anyMatch("This picture has no code"::equals));
    }

    @Test
    void whoever_typed_a_code_reads_that_it_came_and_whoever_made_it_that_it_is_theirs() {
        ask(new Request.Recipe());
        assertTrue(reads("This one is yours."));
        fire("Type one");
        ExperimentCode.of(PENTAGON).orElseThrow().chars().forEach(letter -> fire(Character.toString(letter)));
        fire("Show it");
        ask(new Request.Recipe());
        assertTrue(reads("This one came to you."));
        ask(new Request.Back());
        ask(new Request.Take(1));
        ask(new Request.Recipe());
        assertTrue(reads("This one is yours."));
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void the_QR_code_is_at_least_33_millimetres_wide_with_its_quiet_zone(int width, int height) {
        ask(new Request.Recipe());
        var plate = Fx.ask(() -> {
            Picture.layOut(screen.node(), width, height);
            return Legible.find(screen.node(), Rectangle.class).stream().filter(Legible::seen)
                    .filter(node -> Color.WHITE.equals(((Rectangle) node).getFill())).findFirst().orElseThrow();
        });
        var box = plate.localToScene(plate.getLayoutBounds());
        double least = 33 * Viewing.USUAL.pixels(width, height);
        assertTrue(box.getWidth() >= least && box.getHeight() >= least, () -> box + ", not " + least);
        assertTrue(new Rectangle2D(0, 0, width, height).contains(box.getMinX(), box.getMinY(), box.getWidth(),
                box.getHeight()));
    }

    /// Sixty moments of a pentagon that turns, of which half a second shows a part.
    @Test
    void ribbons_draw_themselves_within_a_second_and_in_calm_at_once() {
        for (boolean calm : new boolean[]{false, true}) {
            var fresh = Fx.ask(() -> Samples.screen("en"));
            var recipe = JOURNEY.after(now, new Request.Recipe(), 0);
            var shown = calm
                    ? JOURNEY.after(recipe, new Request.Go(new MenuEntry.Ease(Accessibility.Aid.CALM)), 0)
                    : recipe;
            Fx.await(() -> {
                fresh.show(now);
                for (int moment = 0; moment < 60; moment++)
                    fresh.show(Samples.pentagon(moment), moment);
                fresh.show(shown);
            });
            var begun = drawn(fresh, 1_000_000_000L);
            var half = drawn(fresh, 1_500_000_000L);
            var whole = drawn(fresh, 2_100_000_000L);
            assertEquals(calm, Arrays.equals(begun, half), "at first");
            assertEquals(calm, Arrays.equals(half, whole), "half a second later");
            assertArrayEquals(whole, drawn(fresh, 3_000_000_000L));
        }
    }

    private static int[] drawn(ExhibitScreen screen, long nanos) {
        return Fx.ask(() -> {
            screen.move(nanos);
            var pixels = new int[800 * 480];
            Picture.image(screen.node(), 800, 480).getPixelReader().getPixels(0, 0, 800, 480,
                    PixelFormat.getIntArgbInstance(), pixels, 0, 800);
            return pixels;
        });
    }

    static Stream<Arguments> screens() {
        return LayoutTest.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_word_can_be_read_and_every_key_hit(int width, int height, String language) {
        for (boolean asks : new boolean[]{false, true}) {
            var fresh = Fx.ask(() -> {
                var page = new RecipePages(Samples.visitor(language), new Keepsake());
                page.show(PENTAGON, Accessibility.USUAL);
                page.show(Samples.pentagon(0));
                if (asks) page.show(new Place.Typing(new Place.Recipe(new Place.Play(false, 0)), "2", true, 0), false);
                page.setVisible(true);
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

    private void ask(Request wish) {
        now = JOURNEY.after(now, wish, 0);
        Fx.await(() -> screen.show(now));
    }

    private void fire(String word) {
        Fx.await(() -> Legible.find(screen.node(), Region.class).stream().filter(Legible::seen)
                .filter(button -> word.equals(button.getAccessibleText())).findFirst().orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));
    }

    private boolean reads(String words) {
        return Fx.ask(
                () -> Legible.visible(screen.node()).stream().map(Label::getText).anyMatch(words::equals));
    }
}
