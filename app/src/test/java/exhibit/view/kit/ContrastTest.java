package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Things;
import exhibit.text.Words;
import exhibit.view.plot.HeatMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether colours can be told from their ground, by the formula of WCAG 2.2.
public final class ContrastTest {

    private static final double BODY = 7;
    private static final double ANY_TEXT = 4.5;
    private static final double GRAPHICS = 3;

    @ParameterizedTest
    @CsvSource({"words, ground", "words, raised", "words, lift", "words, touched", "ground, words", "quiet, ground"})
    void what_is_read_stands_out_seven_times(String ink, String ground) throws IOException {
        assertTrue(contrast(named(ink), named(ground)) >= BODY, () -> ink + " on " + ground);
    }

    @ParameterizedTest
    @CsvSource({"quiet, raised", "against, ground", "against, raised", "ground, quiet"})
    void what_stands_beside_it_four_and_a_half_times(String ink, String ground) throws IOException {
        assertTrue(contrast(named(ink), named(ground)) >= ANY_TEXT, () -> ink + " on " + ground);
    }

    @ParameterizedTest
    @EnumSource
    void a_thing_stands_out_three_times_wherever_it_is_drawn(Thing thing) {
        for (var ground : List.of(Palette.GROUND, Palette.GLOW, Palette.RAISED))
            assertTrue(contrast(thing.colour(), ground) >= GRAPHICS, () -> thing + " on " + ground);
    }

    /// Of a button or a card the outline is what says that it can be tapped.
    @ParameterizedTest
    @CsvSource({"edge, ground", "edge, raised", "words, edge"})
    void an_outline_stands_out_three_times(String ink, String ground) throws IOException {
        assertTrue(contrast(named(ink), named(ground)) >= GRAPHICS, () -> ink + " on " + ground);
    }

    /// Neither dark nor light letters reach 4.5 on every colour between; the better of both has 3.9.
    @Test
    void a_number_can_be_read_on_every_cell() {
        IntStream.rangeClosed(-100, 100).mapToDouble(percent -> percent / 100.).forEach(value -> assertTrue(
                contrast(HeatMap.letters(value), HeatMap.colour(value)) >= 3.9, () -> "on a cell of " + value));
    }

    /// Whoever sees no colour tells things by shape, and by letter.
    @Test
    void colour_is_never_the_only_sign() {
        var things = List.of(Thing.values());
        assertEquals(things.size(), things.stream().map(Thing::glyph).distinct().count());
        for (var language : Words.languages()) {
            var words = Words.in(language);
            assertEquals(Things.COUNT, IntStream.range(0, Things.COUNT).mapToObj(words::letter).distinct().count());
        }
    }

    @Test
    void the_style_sheet_and_what_is_drawn_by_hand_have_the_same_colours() throws IOException {
        assertEquals(Palette.GROUND, named("ground"));
        assertEquals(Palette.RAISED, named("raised"));
        assertEquals(Palette.LINE, named("line"));
        assertEquals(Palette.QUIET, named("quiet"));
        assertEquals(Palette.WORDS, named("words"));
        assertEquals(Palette.AGAINST, named("against"));
    }

    @Test
    void black_on_white_is_twenty_one() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, contrast(Color.RED, Color.RED), 1e-9);
    }

    private static Color named(String name) throws IOException {
        try (var file = Objects.requireNonNull(StyleSheets.class.getResourceAsStream("look.css"))) {
            var sheet = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var colour = Pattern.compile("-" + name + ": (#\\w{6});").matcher(sheet);
            assertTrue(colour.find(), name);
            return Color.web(colour.group(1));
        }
    }

    public static double contrast(Color one, Color other) {
        var sorted = Stream.of(one, other).mapToDouble(ContrastTest::luminance).sorted().toArray();
        return (sorted[1] + .05) / (sorted[0] + .05);
    }

    public static double luminance(Color colour) {
        double[] linear = Arrays.stream(new double[]{colour.getRed(), colour.getGreen(), colour.getBlue()})
                .map(c -> c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4)).toArray();
        return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
    }
}
