package exhibit.hardware.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.keyboard.KeyPress.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Layouts and keys: whatever is written on them, the same keys do the same.
final class KeyboardLayoutsTest {

    /// A layout, and what the keys 1 2 3 4 0, Q W E R, A S D F and Z X C V of a keyboard of the United States write in
    /// it without and with Shift, as X11 says. An empty set is a key
    /// that writes nothing by itself; so is the Greek W, which with Shift writes the same as S.
    private static final String TABLE = """
            us 12340qwerasdfzxcv !@#$)QWERASDFZXCV
            gb 12340qwerasdfzxcv !"£$)QWERASDFZXCV
            de 12340qwerasdfyxcv !"§$=QWERASDFYXCV
            fr &é"'àazerqsdfwxcv 12340AZERQSDFWXCV
            be &é"'àazerqsdfwxcv 12340AZERQSDFWXCV
            ch 12340qwerasdfyxcv +"*ç=QWERASDFYXCV
            es 12340qwerasdfzxcv !"·$=QWERASDFZXCV
            it 12340qwerasdfzxcv !"£$=QWERASDFZXCV
            pl 12340qwerasdfzxcv !@#$)QWERASDFZXCV
            cz +ěščéqwerasdfyxcv 12340QWERASDFYXCV
            sk +ľščéqwerasdfyxcv 12340QWERASDFYXCV
            hu 1234öqwerasdfyxcv '"+!ÖQWERASDFYXCV
            pt 12340qwerasdfzxcv !"#$=QWERASDFZXCV
            tr 12340qwerasdfzxcv !'^+=QWERASDFZXCV
            ru 12340йцукфываячсм !"№;)ЙЦУКФЫВАЯЧСМ
            ua 12340йцукфіваячсм !"№;)ЙЦУКФІВАЯЧСМ
            bg 12340,уеиьяаоюйъэ !?+"№ыУЕИѝЯАОЮЙЪЭ
            rs 12340љњерасдфжџцв !"#$=ЉЊЕРАСДФЖЏЦВ
            gr 12340;ςερασδφζχψω !@#$):∅ΕΡΑΣΔΦΖΧΨΩ
            il 12340/'קרשדגכזסבה !@#$(QWERASDFZXCV
            ara 12340ضصثقشسيبئءؤر !@#$(∅∅∅∅∅∅][~∅}{
            ir ۱۲۳۴۰ضصثقشسیبظطزر !٬٫﷼(∅∅∅∅ؤئيإكٓژٰ
            jp 12340qwerasdfzxcv !"#$∅QWERASDFZXCV
            jp(kana) ヌフアウワタテイスチトシハツサソヒ ∅∅ァゥヲ∅∅ィ∅∅∅∅∅ッ∅∅∅
            ge 12340ქწერასდფზხცვ !@#$)QჭEღAშDFძXჩV
            fr(bepo) "«»(*bépoauieàyx. 12340BÉPOAUIEÀYX:
            us(dvorak) 12340',.paoeu;qjk !@#$)"<>PAOEU:QJK
            """;

    private static final String KEYS = "12340qwerasdfzxcv";

    private final List<Action> told = new ArrayList<>();
    private final Keyboard keyboard = new Keyboard(KeyMap.NOTHING);

    static Stream<Arguments> layouts() {
        return TABLE.lines().map(line -> line.split(" ", -1)).map(parts -> Arguments.of(parts[0], parts[1], parts[2]));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_key_does_what_stands_in_its_place(String layout, String plain, String shifted) {
        keyboard.expect(KeyboardSettings.layouts(environment(layout), List.of(), Locale.ROOT));
        pressAll(plain, Level.PLAIN);
        pressAll(shifted, Level.SHIFTED);
    }

    /// The Greek and Russian write Latin letters half of the day.
    @ParameterizedTest
    @MethodSource("layouts")
    void one_of_two_layouts_is_told_by_its_keys(String layout, String plain, String shifted) {
        var both = Map.of("XKBLAYOUT", "us," + name(layout), "XKBVARIANT", "," + variant(layout));
        keyboard.expect(KeyboardSettings.layouts(both, List.of(), Locale.ROOT));
        assertEquals(all().get(16), pressed(press("v", Level.PLAIN)));
        if (plain.chars().noneMatch(c -> c > 0x370)) return; // where both are Latin, letters tell nothing
        pressAll(plain.replaceAll("[\u0000-\u0370]", "∅"), Level.PLAIN);
        pressAll(shifted.replaceAll("[\u0000-\u0370]", "∅"), Level.SHIFTED);
    }

    @ParameterizedTest
    @CsvSource({"fr, &, q, a, left", "fr, à, a, q, right", "be, é, w, z, back", "cz, š, z, y, back",
        "il, ש, ק, ק, third", "ru, ф, ц, ц, second"})
    void the_first_key_tells_a_layout_that_nobody_named(String layout, String first, String ignored, String key,
            String what) {
        var expected = switch (what) {
            case "left" -> new Action.Turned(Knob.FIRST, 1);
            case "right" -> new Action.Turned(Knob.FIRST, -1);
            case "back" -> layout.equals("be") ? new Action.Turned(Knob.SECOND, 1) : new Action.Pushed(Knob.FIRST);
            case "second" -> new Action.Turned(Knob.SECOND, 1);
            default -> new Action.Turned(Knob.THIRD, 1);
        };
        pressed(press(first, Level.PLAIN));
        assertEquals(expected, pressed(press(key, Level.PLAIN)), layout + ignored);
    }

    @ParameterizedTest
    @CsvSource({"à, PLAIN", "0, SHIFTED", "é, PLAIN", "0, EITHER", "ö, PLAIN", "۰, PLAIN", "0, PLAIN", "٠, PLAIN"})
    void staff_come_in_by_their_key_on_a_keyboard_of_which_nothing_is_known(String text, Level level) {
        if (text.equals("é")) keyboard.expect(List.of(KeyLayouts.named("cz", "").orElseThrow()));
        if (text.equals("ö")) keyboard.expect(List.of(KeyLayouts.named("hu", "").orElseThrow()));
        assertEquals(new Action.Pressed(Button.STAFF_KEY), pressed(press(text, level)));
    }

    @ParameterizedTest
    @CsvSource({"us, fr, à, a", "fr, ru, ф, й", "de, us, 0, q", "ru, fr, à, a", "us, 'jp(kana)', ワ, タ"})
    void a_layout_that_is_changed_meanwhile_is_told_by_its_keys(String before, String now, String telling, String q) {
        keyboard.expect(KeyboardSettings.layouts(environment(before), List.of(), Locale.ROOT));
        for (var text : List.of("1", "2", "0", "0"))
            tell(press(text, Level.PLAIN));
        tell(press(telling, Level.PLAIN));
        assertEquals(new Action.Turned(Knob.FIRST, 1), pressed(press(q, Level.PLAIN)), now);
    }

    @Test
    void the_keys_before_tell_neighbours_apart() {
        pressed(press("0", Level.PLAIN)); // which is where it is in Italy, and not in France
        assertEquals(List.of(), tell(press("à", Level.PLAIN)));
    }

    @Test
    void a_zero_that_stands_elsewhere_is_a_zero_too() {
        keyboard.expect(List.of(KeyLayouts.named("hu", "").orElseThrow()));
        assertEquals(new Action.Pressed(Button.STAFF_KEY), pressed(press("0", Level.PLAIN)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void digits_beside_the_letters_and_codes_without_text_do(String layout, String plain, String shifted) {
        assertEquals(plain.length(), shifted.length());
        keyboard.expect(KeyboardSettings.layouts(environment(layout), List.of(), Locale.ROOT));
        assertEquals(new Action.Pressed(Button.STAFF_KEY), pressed(new KeyPress("NUMPAD0", "0", Level.PLAIN)));
        assertEquals(new Action.Pressed(Button.SECOND), pressed(new KeyPress("NUMPAD2", "2", Level.PLAIN)));
        assertEquals(new Action.Pressed(Button.THIRD), pressed(new KeyPress("DIGIT3", "", Level.PLAIN)));
    }

    @Test
    void what_is_written_with_the_third_level_tells_of_no_layout() {
        keyboard.expect(List.of(KeyLayouts.named("fr", "").orElseThrow()));
        keyboard.press(new KeyPress("ALT_GRAPH", "", Level.PLAIN), 0);
        assertEquals(List.of(), tell(press("@", Level.SHIFTED)));
        keyboard.release(new KeyPress("ALT_GRAPH", "", Level.PLAIN));
        assertEquals(new Action.Turned(Knob.FIRST, 1), pressed(press("a", Level.PLAIN)));
    }

    @Test
    void the_tables_know_all_layouts_and_each_once() {
        var names = KeyLayouts.ALL.stream().flatMap(layout -> layout.names().stream()).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(names.size() > 100, () -> names.size() + "");
        for (var layout : KeyLayouts.ALL)
            assertEquals(List.of(47, 47), List.of(layout.plain().size(), layout.shifted().size()), layout::toString);
    }

    private void pressAll(String texts, Level level) {
        for (int i = 0; i < texts.length(); i++)
            if (texts.charAt(i) != '∅')
                assertEquals(all().get(i), pressed(press(texts.charAt(i) + "", level)), texts.charAt(i) + " is not "
                        + KEYS.charAt(i));
    }

    private static List<Action> all() {
        return Stream.of(Stream.of(Button.values()).map(Action.Pressed::new),
                Stream.of(Knob.values()).map(knob -> new Action.Turned(knob, 1)),
                Stream.of(Knob.values()).map(knob -> new Action.Turned(knob, -1)),
                Stream.of(Knob.values()).map(Action.Pushed::new)).<Action>flatMap(some -> some).toList();
    }

    /// As JavaFX tells it on X11: a code for Latin letters and digits alone.
    private static KeyPress press(String text, Level level) {
        var letter = text.toUpperCase(Locale.ROOT);
        return new KeyPress(letter.matches("[A-Z]") ? letter : letter.matches("[0-9]") ? "DIGIT" + letter : "", text,
                level);
    }

    private Action pressed(KeyPress key) {
        var actions = tell(key);
        assertEquals(1, actions.size(), () -> key + " does " + actions);
        return actions.getFirst();
    }

    private List<Action> tell(KeyPress key) {
        keyboard.listen(event -> told.add(((Hand) event).action()));
        told.clear();
        if (keyboard.press(key, 0)) keyboard.use(key, 0);
        var now = List.copyOf(told);
        keyboard.release(key);
        return now;
    }

    private static Map<String, String> environment(String layout) {
        return Map.of("XKBLAYOUT", name(layout), "XKBVARIANT", variant(layout));
    }

    private static String name(String layout) {
        return layout.replaceFirst("\\(.*", "");
    }

    private static String variant(String layout) {
        return layout.contains("(") ? layout.replaceFirst(".*\\((.*)\\)", "$1") : "";
    }
}
