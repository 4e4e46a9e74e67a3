package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// How large words are in free play, where twenty controls share 7 inches with the picture: less than the 4.8 mm of the
/// story (decision 0016), but no less than this.
final class PlayLettersTest {

    /// Capitals in mm, by what the words stand on.
    private static final Map<Class<?>, Double> LEAST = Map.of(ScreenKnob.class, 2.15, Goal.class, 2.15);

    private static final double LEAST_PRESET = 1.8;

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    static Stream<Arguments> screens() {
        return LaboratoryLayoutTest.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void names_of_knobs_and_challenges_are_as_large_as_there_is_room(int width, int height, String language) {
        assertEquals(List.of(), words(width, height, language)
                .filter(word -> capital(word, width, height) < LEAST.getOrDefault(word.getParent().getClass(), 0.))
                .map(word -> "%s: %.2f mm".formatted(word.getText(), capital(word, width, height))).toList());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void names_of_presets_are_as_large_as_there_is_room_where_the_screen_lies(int width, int height, String language) {
        assertEquals(List.of(), words(width, height, language)
                .filter(word -> width > height && word.getParent() instanceof PresetFace
                        && capital(word, width, height) < LEAST_PRESET)
                .map(word -> "%s: %.2f mm".formatted(word.getText(), capital(word, width, height))).toList());
    }

    private static Stream<Label> words(int width, int height, String language) {
        var screen = Toolkit.ask(() -> Samples.screen(language));
        Toolkit.await(() -> {
            screen.show(Visits.of("play").in(language));
            screen.show(Samples.pentagon(0));
            Picture.image(screen.node(), width, height);
        });
        return Legible.visible(screen.node()).stream().filter(word -> !word.getStyleClass().contains("twin"));
    }

    private static double capital(Label word, int width, int height) {
        return word.getFont().getSize() * Viewing.CAPITAL / Viewing.USUAL.pixels(width, height);
    }
}
