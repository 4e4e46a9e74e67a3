package exhibit.hardware.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the system is set to.
final class KeyboardSettingsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_display_says_it_first_with_its_variants() {
        assertEquals(List.of("us", "fr(bepo)", "ru"), names(KeyboardSettings.answered("""
                rules:      evdev
                model:      pc105
                layout:     us,fr,ru
                variant:    ,bepo,
                """)));
        assertEquals(List.of(), KeyboardSettings.answered("Cannot open display\n"));
    }

    @Test
    void then_the_environment_then_the_systems_file_then_the_users_language() throws IOException {
        var file = Files.writeString(folder.resolve("keyboard"), "# keys\nXKBMODEL=\"pc105\"\nXKBLAYOUT=\"de\"\n");
        var files = List.of(folder.resolve("none"), file);
        assertEquals(List.of("gr"), names(KeyboardSettings.layouts(Map.of("XKB_DEFAULT_LAYOUT", "gr"), files,
                Locale.FRANCE)));
        assertEquals(List.of("de"), names(KeyboardSettings.layouts(Map.of(), files, Locale.FRANCE)));
        assertEquals(List.of("fr"), names(KeyboardSettings.layouts(Map.of(), List.of(), Locale.FRANCE)));
    }

    @Test
    void a_layout_that_nobody_knows_is_left_out_and_an_unknown_variant_is_the_usual_one() {
        var environment = Map.of("XKBLAYOUT", "custom,de", "XKBVARIANT", "x,deadtilde");
        assertEquals(List.of("de"), names(KeyboardSettings.layouts(environment, List.of(), Locale.FRANCE)));
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, fr", "fr-BE, be", "nl-NL, nl", "de-CH, ch", "de-AT, de", "fr-CH, ch(fr)", "en-GB, gb",
        "en-US, us", "ru-RU, ru", "el-GR, gr", "he-IL, il", "ar-EG, ara", "fa-IR, ir", "ja-JP, jp", "cs-CZ, cz",
        "tr-TR, tr", "it-IT, it", "pl-PL, us", "be-BY, by", "xx-XX, "})
    void where_nothing_else_is_said_the_users_language_says_it(String language, String layout) {
        var found = KeyboardSettings.layouts(Map.of(), List.of(), Locale.forLanguageTag(language));
        assertEquals(layout == null ? List.of() : List.of(layout), names(found));
    }

    private static List<String> names(List<KeyLayout> layouts) {
        return layouts.stream().map(layout -> layout.names().getFirst()).toList();
    }
}
