package exhibit.view.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.keyboard.KeyMap;
import exhibit.hardware.keyboard.KeyPress;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.text.FaultWords;
import exhibit.text.Words;
import exhibit.view.ExhibitScreen;
import exhibit.view.LayoutTest;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// On every screen and in every language staff can read all words and hit all targets.
final class StaffLayoutTest {

    private static final double LEAST_TARGET = 44;
    private static final Path FAR = Path.of("/home/station/.config/superposition-station/midi.properties");

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> screens() {
        return LayoutTest.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_fault_is_cut_or_covered(int width, int height, String language) {
        for (var faults : List.of(StaffSamples.noFaults(), StaffSamples.oneFault(), StaffSamples.noPins(),
                StaffSamples.allFaults()))
            Legible.check(menu(width, height, language, faults), width, height, language);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_station_tells_and_offers_all_it_can(int width, int height, String language) {
        for (Consumer<Staff> page : List.<Consumer<Staff>>of(_ -> {}, staff -> staff.note(StaffSamples.oneFault()),
                staff -> staff.station().languages(), staff -> staff.station().restarts(),
                staff -> staff.station().settings(), staff -> staff.station().sounds(),
                staff -> staff.station().counts(), staff -> staff.station().all(), StaffLayoutTest::tried)) {
            var screen = Fx.ask(() -> {
                var fresh = Samples.screen(language);
                page.accept(Samples.staff(language, fresh, StaffSamples.DESK));
                Picture.image(fresh.node(), width, height);
                return fresh;
            });
            Legible.check(screen, width, height, language);
            for (var pill : Legible.find(screen.node(), Pill.class).stream().filter(Legible::seen).toList())
                assertTrue(pill.getLayoutBounds().getHeight() >= LEAST_TARGET, () -> pill + "");
        }
    }

    private static void tried(Staff staff) {
        staff.tryPanel();
        staff.hear(new Action.Turned(Knob.SECOND, -12));
        staff.move();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_word_of_a_lesson_is_cut_or_covered(int width, int height, String language) {
        for (var now : List.of(StaffSamples.asked(0, 0, false), StaffSamples.asked(2, .5, true),
                StaffSamples.asked(6, 0, false), StaffSamples.asked(7, 0, true), StaffSamples.over(8, Optional.empty()),
                StaffSamples.over(0, Optional.empty()), StaffSamples.over(8, Optional.of(FAR)))) {
            var screen = shown(width, height, language, staff -> {
                staff.learn();
                staff.show(now);
            });
            Legible.check(screen, width, height, language);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_word_of_a_lesson_of_keys_is_cut_or_covered(int width, int height, String language) {
        int all = KeyMap.DEEDS.size();
        for (int pressed : new int[]{0, 1, 2, 10, all - 2, all - 1, all}) {
            var screen = Fx.ask(() -> lesson(language, pressed, 0));
            Fx.await(() -> Picture.image(screen.node(), width, height));
            Legible.check(screen, width, height, language);
        }
        var skipped = Fx.ask(() -> lesson(language, 0, all));
        Fx.await(() -> Picture.image(skipped.node(), width, height));
        Legible.check(skipped, width, height, language);
    }

    /// So many keys are learned, then so many are skipped.
    private static ExhibitScreen lesson(String language, int pressed, int skipped) {
        var keyboard = new Keyboard(KeyMap.NOTHING);
        var lesson = new KeyLesson(keyboard, _ -> Optional.of(FAR));
        var screen = Samples.screen(language);
        var staff = Samples.staff(language, screen, lesson);
        staff.learnKeys();
        for (int key = 0; key < pressed; key++)
            keyboard.press(new KeyPress("F" + key, "", KeyPress.Level.PLAIN), 0);
        for (int key = 0; key < skipped; key++)
            lesson.skip();
        staff.move();
        return screen;
    }

    @ParameterizedTest
    @MethodSource("screens")
    void what_is_wrong_in_the_settings_is_told_whole_in_the_stations_language(int width, int height,
            String language) {
        var screen = Fx.ask(() -> {
            var fresh = Samples.screen(language);
            Samples.staff(language, fresh, StaffSamples.DESK).remark(StaffSamples.NOTES);
            Picture.image(fresh.node(), width, height);
            return fresh;
        });
        Legible.check(screen, width, height, language);
        var told = new FaultWords(Words.in(language));
        var read = Legible.visible(screen.node()).stream().map(Label::getText).toList();
        assertTrue(read.containsAll(StaffSamples.NOTES.stream().map(told::fault).toList()), read::toString);
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280"})
    void what_mends_several_controls_is_told_once(int width, int height) {
        var reasons = Legible.visible(menu(width, height, "en", StaffSamples.noPins()).node()).stream()
                .map(Label::getText).filter(text -> text.contains("usermod")).toList();
        assertEquals(1, reasons.size());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void faults_that_have_no_room_are_counted(int width, int height, String language) {
        var labels = Legible.visible(menu(width, height, language, StaffSamples.allFaults()).node()).stream()
                .map(Label::getText).toList();
        var told = new FaultWords(Words.in(language));
        var reasons = StaffSamples.allFaults().values().stream().map(told::fault).map(Words::capital).toList();
        long read = labels.stream().filter(reasons::contains).count();
        long counted = labels.stream().filter(text -> text.matches("\\+\\d")).mapToLong(Long::parseLong).sum();
        assertEquals(Control.all().size(), read + counted);
        assertTrue(read + counted >= 9, () -> read + " and " + counted);
        assertTrue(read > 0);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_pill_can_be_hit(int width, int height, String language) {
        for (Consumer<Staff> page : List.<Consumer<Staff>>of(_ -> {}, Staff::learn, Staff::learnKeys))
            for (var pill : pills(shown(width, height, language, page)))
                assertTrue(pill.getLayoutBounds().getHeight() >= LEAST_TARGET
                        && pill.getLayoutBounds().getWidth() >= 2 * LEAST_TARGET, () -> pill + "");
    }

    private static List<Node> pills(ExhibitScreen screen) {
        var pills = Legible.find(screen.node(), Pill.class).stream().filter(Node::isVisible).toList();
        assertTrue(pills.size() == 3 || pills.size() == 4, pills::toString);
        return pills;
    }

    private static ExhibitScreen menu(int width, int height, String language, Map<Control, String> faults) {
        return shown(width, height, language, staff -> staff.note(faults));
    }

    private static ExhibitScreen shown(int width, int height, String language, Consumer<Staff> page) {
        return Fx.ask(() -> {
            var screen = Samples.screen(language);
            page.accept(Samples.staff(language, screen));
            Picture.image(screen.node(), width, height);
            return screen;
        });
    }
}
