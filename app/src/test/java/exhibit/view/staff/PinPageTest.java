package exhibit.view.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.text.Words;
import exhibit.view.LayoutTest;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Staff at a locked page.
final class PinPageTest {

    private static final Action KEY = new Action.Pressed(Button.STAFF_KEY);

    private final PaperGate gate = new PaperGate();
    private final Staff staff = Fx.ask(() -> locked("en", gate));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @BeforeEach
    void key() {
        turnKey();
    }

    @Test
    void the_first_who_come_choose_a_pin_twice() {
        assertTrue(reads("Choose a PIN") && !reads("For staff"));
        type("12345", "OK");
        assertTrue(reads("It needs 6 digits or more."));
        type("123456", "OK");
        assertTrue(reads("Enter it again"));
        type("123457", "OK");
        assertTrue(reads("The two did not match. Please choose again."));
        type("123456", "OK");
        type("123456", "OK");
        assertTrue(reads("For staff"));
        assertEquals(Optional.of("123456"), gate.pin);
    }

    @Test
    void every_opening_asks_again() {
        gate.pin = Optional.of("123456");
        turnKey();
        turnKey();
        assertTrue(reads("Enter the PIN"));
        type("111111", "OK");
        assertTrue(reads("Wrong PIN."));
        type("123456", "OK");
        assertTrue(reads("For staff"));
        turnKey();
        turnKey();
        assertTrue(reads("Enter the PIN"));
    }

    @Test
    void what_was_typed_is_seen_as_dots_and_can_be_taken_back() {
        type("1234");
        assertTrue(reads("\u2022 \u2022 \u2022 \u2022"));
        type("", "Delete", "Delete");
        assertTrue(reads("\u2022 \u2022"));
        turnKey();
        turnKey();
        assertTrue(reads("Choose a PIN"));
    }

    @Test
    void a_pin_that_cannot_be_written_is_told() {
        gate.keeps = false;
        type("123456", "OK");
        type("123456", "OK");
        assertTrue(reads("PIN saved") && !reads("For staff"));
        type("", "OK");
        assertTrue(reads("For staff"));
    }

    @Test
    void a_page_that_was_left_closes_itself() {
        Fx.await(() -> staff.move(System.nanoTime() + 119_000_000_000L));
        assertTrue(staff.isVisible());
        Fx.await(() -> staff.move(System.nanoTime() + 121_000_000_000L));
        assertFalse(staff.isVisible());
    }

    static Stream<Arguments> screens() {
        return LayoutTest.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_word_can_be_read_and_every_key_hit(int width, int height, String language) {
        var screen = Fx.ask(() -> {
            var fresh = Samples.screen(language);
            var page = locked(language, new PaperGate());
            fresh.lay(page);
            page.open();
            Picture.image(fresh.node(), width, height);
            return fresh;
        });
        Legible.check(screen, width, height, language);
        for (var pill : Legible.find(screen.node(), Pill.class))
            assertTrue(pill.getLayoutBounds().getHeight() >= 44 && pill.getLayoutBounds().getWidth() >= 44);
    }

    private static Staff locked(String language, PinGate gate) {
        return new Staff(Samples.controls(Words.in(language)),
                new MidiLesson(new MidiPanel(MidiMap.NOTHING), _ -> Optional.empty()), Samples.keys(),
                new StaffActions() {
                    @Override
                    public PinGate gate() {
                        return gate;
                    }
                }, RoomDesk.NONE);
    }

    private void turnKey() {
        staff.hear(KEY);
        Fx.await(staff::move);
    }

    private void type(String digits, String... then) {
        digits.chars().forEach(digit -> fire(Character.toString(digit)));
        for (var word : then)
            fire(word);
    }

    private void fire(String word) {
        Fx.await(() -> Legible.find(staff, Pill.class).stream()
                .filter(pill -> word.equals(pill.getAccessibleText())).findFirst().orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));
    }

    private boolean reads(String words) {
        return Fx.ask(() -> Legible.visible(staff).stream().map(Label::getText).anyMatch(words::equals));
    }

    /// A gate that writes its PIN on a piece of paper.
    private static final class PaperGate implements PinGate {

        private Optional<String> pin = Optional.empty();
        private boolean keeps = true;

        @Override
        public boolean asks() {
            return true;
        }

        @Override
        public boolean isSet() {
            return pin.isPresent();
        }

        @Override
        public Answer enter(String typed) {
            return pin.equals(Optional.of(typed)) ? Answer.OPEN : Answer.WRONG;
        }

        @Override
        public boolean set(String chosen) {
            pin = Optional.of(chosen);
            return keeps;
        }
    }
}
