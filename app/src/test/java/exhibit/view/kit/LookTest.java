package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Knob;
import exhibit.text.Things;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Colours are one set, and they can be seen.
final class LookTest {

    @Test
    void the_style_sheet_and_the_palette_name_the_same_colours() throws IOException {
        var sheet = constants();
        assertEquals(Palette.GROUND, sheet.get("ground"));
        assertEquals(Palette.RAISED, sheet.get("raised"));
        assertEquals(Palette.LINE, sheet.get("line"));
        assertEquals(Palette.QUIET, sheet.get("quiet"));
        assertEquals(Palette.WORDS, sheet.get("words"));
        assertEquals(Palette.AGAINST, sheet.get("against"));
        assertEquals(Palette.FISH, sheet.get("fish"));
        assertEquals(Palette.STAR, sheet.get("star"));
        assertEquals(Palette.LEAF, sheet.get("leaf"));
    }

    @Test
    void words_stand_out_seven_times_and_pictures_three_times() {
        assertTrue(contrast(Palette.WORDS) >= 7);
        assertTrue(contrast(Palette.QUIET) >= 7);
        assertTrue(contrast(Palette.AGAINST) >= 4.5);
        for (int i = 0; i < 60; i++)
            assertTrue(contrast(Badge.colour(i)) >= 4.5, "feature " + i);
    }

    @Test
    void the_words_and_the_colours_mean_the_same_things() {
        assertEquals(Things.COUNT, Thing.values().length);
        for (int i = 0; i < Things.COUNT; i++) {
            assertEquals("thing." + Thing.of(i).name().toLowerCase(Locale.ROOT), Things.key(i));
            assertEquals(Thing.of(i).colour(), Badge.colour(i));
        }
    }

    @Test
    void the_first_knobs_have_colours_of_the_palette() {
        assertEquals(Palette.FISH, Palette.of(Knob.FIRST));
        assertEquals(Palette.STAR, Palette.of(Knob.SECOND));
        assertEquals(Palette.LEAF, Palette.of(Knob.THIRD));
        assertEquals(Palette.KEY, Palette.of(Knob.FOURTH));
    }

    @Test
    void named_things_differ_in_glyph_and_colour() {
        assertEquals(Things.COUNT,
                IntStream.range(0, Things.COUNT).mapToObj(i -> Thing.of(i).glyph()).distinct().count());
        assertEquals(Things.COUNT, IntStream.range(0, Things.COUNT).mapToObj(Badge::colour).distinct().count());
    }

    private static Map<String, Color> constants() throws IOException {
        try (var sheet = Objects.requireNonNull(StyleSheets.class.getResourceAsStream("look.css"))) {
            var text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("-(\\w+): (#\\w{6});").matcher(text).results()
                    .collect(Collectors.toMap(m -> m.group(1), m -> Color.web(m.group(2))));
        }
    }

    /// WCAG 2: relative luminance against the ground's.
    private static double contrast(Color colour) {
        return (luminance(colour) + .05) / (luminance(Palette.GROUND) + .05);
    }

    private static double luminance(Color c) {
        return .2126 * linear(c.getRed()) + .7152 * linear(c.getGreen()) + .0722 * linear(c.getBlue());
    }

    private static double linear(double v) {
        return v <= .04045 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4);
    }
}
