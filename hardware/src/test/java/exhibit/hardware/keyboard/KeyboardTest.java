package exhibit.hardware.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.keyboard.KeyPress.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Keys that go down, stay down, come up and are learned.
final class KeyboardTest {

    private static final long REPEAT = 40_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final KeyPress ZERO = new KeyPress("DIGIT0", "0", Level.PLAIN);
    private static final KeyPress Q = new KeyPress("Q", "q", Level.PLAIN);
    private static final Action STAFF = new Action.Pressed(Button.STAFF_KEY);
    private static final Action RIGHT = new Action.Turned(Knob.FIRST, 1);

    private final List<Action> told = new ArrayList<>();
    private final List<KeyMap> kept = new ArrayList<>();
    private final Keyboard keyboard = new Keyboard(KeyMap.NOTHING);
    private Optional<Path> unkept = Optional.empty();
    private final KeyLesson lesson = new KeyLesson(keyboard, map -> {
        kept.add(map);
        return unkept;
    });

    @BeforeEach
    void listen() {
        keyboard.listen(event -> told.add(((Hand) event).action()));
    }

    @Test
    void a_key_that_is_held_acts_once_however_often_it_is_sent() {
        for (int sent = 0; sent < 25; sent++) {
            down(ZERO, sent * REPEAT);
            down(Q, sent * REPEAT);
        }
        assertEquals(List.of(STAFF, RIGHT), told);
    }

    @Test
    void a_buttons_key_is_held_each_second_as_the_panels_is_and_then_released() {
        down(ZERO, 0);
        assertTrue(keyboard.look(SECOND - 1));
        assertEquals(List.of(STAFF), told);
        keyboard.look(SECOND);
        keyboard.look(SECOND + REPEAT);
        keyboard.look(2 * SECOND);
        keyboard.release(ZERO);
        assertFalse(keyboard.look(3 * SECOND));
        var held = new Action.Held(Button.STAFF_KEY);
        assertEquals(List.of(STAFF, held, held, new Action.Released(Button.STAFF_KEY)), told);
    }

    @Test
    void a_knobs_key_that_is_held_does_no_more() {
        down(Q, 0);
        assertFalse(keyboard.look(5 * SECOND));
        keyboard.release(Q);
        assertEquals(List.of(RIGHT), told);
    }

    @Test
    void a_key_comes_up_although_shift_came_up_before_it() {
        keyboard.expect(List.of(KeyLayouts.named("fr", "").orElseThrow()));
        down(new KeyPress("", "0", Level.SHIFTED), 0);
        keyboard.release(new KeyPress("", "à", Level.PLAIN));
        down(new KeyPress("", "à", Level.PLAIN), REPEAT);
        assertEquals(List.of(STAFF, new Action.Released(Button.STAFF_KEY), STAFF), told);
    }

    @Test
    void what_pushes_is_pushed_once_and_what_types_goes_on() {
        for (var code : List.of("ENTER", "SPACE")) {
            var key = new KeyPress(code, "", Level.PLAIN);
            assertTrue(keyboard.press(key, 0), code);
            assertFalse(keyboard.press(key, REPEAT), code);
        }
        assertTrue(keyboard.press(new KeyPress("LEFT", "", Level.PLAIN), 0));
        assertTrue(keyboard.press(new KeyPress("LEFT", "", Level.PLAIN), REPEAT));
    }

    @Test
    void a_key_comes_up_although_its_layout_was_learned_meanwhile() {
        var second = new KeyPress("", "ě", Level.PLAIN);
        var third = new KeyPress("", "š", Level.PLAIN);
        down(new KeyPress("", "é", Level.PLAIN), 0);
        down(second, REPEAT);
        down(third, 2 * REPEAT);
        keyboard.release(new KeyPress("", "é", Level.PLAIN));
        keyboard.release(second);
        keyboard.release(third);
        assertFalse(keyboard.look(10 * SECOND), told::toString);
    }

    @Test
    void two_keys_without_a_code_are_two_keys() {
        keyboard.expect(List.of(KeyLayouts.named("ru", "").orElseThrow()));
        down(new KeyPress("", "й", Level.PLAIN), 0);
        down(new KeyPress("", "ц", Level.PLAIN), 0);
        assertEquals(List.of(RIGHT, new Action.Turned(Knob.SECOND, 1)), told);
    }

    @Test
    void keys_come_up_when_another_window_is_in_front() {
        down(ZERO, 0);
        keyboard.letGo();
        assertFalse(keyboard.look(SECOND));
        down(ZERO, 2 * REPEAT);
        assertEquals(List.of(STAFF, new Action.Released(Button.STAFF_KEY), STAFF), told);
    }

    @Test
    void a_key_that_came_up_unheard_works_again() {
        down(Q, 0);
        down(Q, 3 * SECOND);
        assertEquals(List.of(RIGHT, RIGHT), told);
    }

    @Test
    void keys_that_are_not_the_panels_are_sent_again_and_again() {
        var delete = new KeyPress("BACK_SPACE", "\b", Level.PLAIN);
        assertTrue(keyboard.press(delete, 0) && keyboard.press(delete, REPEAT));
    }

    @Test
    void learned_keys_do_what_they_were_learned_for_and_the_others_what_stands_in_their_place() {
        lesson.start();
        type("k");
        type("k"); // twice by mistake
        type("F7");
        while (lesson.look().asked().isPresent())
            lesson.skip();
        assertEquals(List.of(), told);
        var map = new KeyMap(Map.of(RIGHT, "k", new Action.Turned(Knob.FIRST, -1), "F7"));
        assertEquals(List.of(map), kept);
        assertEquals(map, KeyMap.parse(map.asText()));
        type("k");
        type("F7");
        type("x");
        assertEquals(List.of(RIGHT, new Action.Turned(Knob.FIRST, -1), new Action.Pushed(Knob.SECOND)), told);
    }

    @Test
    void a_lesson_that_is_left_or_skipped_changes_nothing() {
        lesson.start();
        type("k");
        lesson.cancel();
        type("q");
        lesson.start();
        KeyMap.DEEDS.forEach(_ -> lesson.skip());
        type("q");
        assertEquals(List.of(RIGHT, RIGHT), told);
        assertEquals(List.of(), kept);
    }

    @Test
    void one_walks_through_the_page_with_keys_that_are_never_learned() {
        lesson.start();
        assertTrue(keyboard.press(new KeyPress("TAB", "\t", Level.PLAIN), 0));
        assertFalse(keyboard.press(Q, 0));
        assertEquals(Map.of(RIGHT, "q"), lesson.look().learned().keys());
    }

    @Test
    void what_could_not_be_kept_is_said_and_used_all_the_same() {
        unkept = Optional.of(Path.of("keys.properties"));
        lesson.start();
        type("k");
        while (lesson.look().asked().isPresent())
            lesson.skip();
        assertEquals(unkept, lesson.look().unkept());
        type("k");
        assertEquals(List.of(RIGHT), told);
    }

    @Test
    void a_line_that_is_wrong_is_named() {
        for (var wrong : List.of("first knob = q", "first knob right", "first button =", "tenth knob left = q"))
            assertTrue(assertThrows(IllegalArgumentException.class, () -> KeyMap.parse("# keys\n" + wrong + "\n"))
                    .toString().contains("line 2: '" + wrong + "' is not of the form"), wrong);
    }

    private void type(String key) {
        var press = new KeyPress(key.toUpperCase(Locale.ROOT), key.length() == 1 ? key : "", Level.PLAIN);
        down(press, 0);
        keyboard.release(press);
        told.removeIf(Action.Released.class::isInstance);
    }

    private void down(KeyPress key, long nanos) {
        if (keyboard.press(key, nanos)) keyboard.use(key, nanos);
    }
}
