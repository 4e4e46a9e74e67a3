package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.plot.Plot;
import exhibit.text.MadeUp;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.PictureTest;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The laboratory for who wants calm (REQUIREMENTS R38), and for who reads large letters only (REQUIREMENTS R33).
final class LaboratoryComfortTest {

    private static final Accessibility CALM = new Accessibility(false, 1, true);
    private static final Accessibility LARGE = new Accessibility(true, 1, false);

    /// As on the exhibit: letters shrink so far rather than break a word.
    private static final double NEARLY = .85;

    private static final Plot SOLID = new Plot.Arrows("solid", Samples.antiprism().embedding(), List.of(), List.of());
    private static final List<Study> SOLIDS = List.of(new MadeUp("T1", List.of(), List.of(SOLID)));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void a_solid_turns_but_in_calm_it_stands_still() {
        assertTrue(turns(Accessibility.USUAL));
        assertFalse(turns(CALM));
    }

    private static boolean turns(Accessibility comfort) {
        var screen = Fx.ask(() -> new LaboratoryScreen(SOLIDS, MadeUp.WORDS));
        var page = LaboratoryVisit.exhibit(SOLIDS).enter().open();
        int[] before = Fx.ask(() -> {
            screen.ease(comfort);
            screen.show(page);
            screen.show(new Outcome(page.study(), page.chosen(), List.of(SOLID), 1));
            screen.move(0);
            return PictureTest.pixels(Picture.image(screen.node(), 800, 480));
        });
        int[] after = Fx.ask(() -> {
            for (int frame = 1; frame <= 60; frame++)
                screen.move(frame * 50_000_000L);
            return PictureTest.pixels(Picture.image(screen.node(), 800, 480));
        });
        return !Arrays.equals(before, after);
    }

    /// The smallest screen in every language, the others in the one with the longest words.
    static Stream<Arguments> screens() {
        return Stream.concat(Words.languages().stream().map(language -> Arguments.of(800, 480, language)),
                Stream.of(Arguments.of(720, 1280, "de"), Arguments.of(1280, 720, "de")));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void in_large_letters_each_page_is_read_before_it_is_seen(int width, int height, String language) {
        var screen = large(language);
        Fx.await(() -> new Scene(screen.node(), width, height));
        double wanted = NEARLY * Viewing.USUAL.measure(width, height, true).letters();
        var small = new ArrayList<String>();
        for (int at = 0; at < Laboratory.ALL.size(); at++) {
            var page = page(at);
            Fx.await(() -> screen.show(page));
            for (; reads(screen); next(screen)) {
                Fx.await(() -> lay(screen.node()));
                Legible.check(screen.node(), width, height, language + " " + page.study().id());
                Legible.visible(screen.node()).stream()
                        .filter(label -> label.getFont().getSize() < wanted && !isFilledByOneWord(label))
                        .forEach(label -> small.add(page.study().id() + ": " + label.getText()));
            }
        }
        assertEquals(List.of(), small);
    }

    /// Twice, because the first pass gives the letters their sizes.
    private static void lay(Parent root) {
        for (int pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static boolean isFilledByOneWord(Label label) {
        return TextFitter.width(label, TextFitter.longestWord(label)) > .95 * label.getWidth();
    }

    @Test
    void reading_is_left_by_taps_by_any_button_and_by_a_turned_knob() {
        var screen = large("en");
        var page = page(2);
        Fx.await(() -> screen.show(page));
        assertTrue(reads(screen));
        Fx.await(() -> {
            screen.show(page.used(page));
            screen.show(page.used(page).used(page.used(page)));
        });
        assertFalse(reads(screen));
        Fx.await(() -> screen.show(page.moved(1)));
        assertTrue(reads(screen));
        Fx.await(() -> screen.show(page.moved(1).turned(0, 1)));
        assertFalse(reads(screen));
    }

    @Test
    void a_turned_knob_leaves_reading_though_a_hand_that_did_nothing_came_with_it() {
        var screen = large("en");
        var turned = page(2).turned(0, 1);
        Fx.await(() -> {
            screen.show(page(2));
            screen.show(turned.used(turned));
        });
        assertFalse(reads(screen));
    }

    private static LaboratoryScreen large(String language) {
        return Fx.ask(() -> {
            var screen = new LaboratoryScreen(Laboratory.ALL, Words.in(language));
            screen.ease(LARGE);
            return screen;
        });
    }

    private static LaboratoryVisit page(int at) {
        return LaboratoryVisit.exhibit(Laboratory.ALL).enter().moved(at).open();
    }

    private static boolean reads(LaboratoryScreen screen) {
        return Fx.ask(() -> Legible.find(screen.node(), BigAdvice.class).stream().anyMatch(Legible::seen));
    }

    private static void next(LaboratoryScreen screen) {
        Fx.await(() -> Legible.find(screen.node(), Pill.class).stream().filter(Legible::seen)
                .filter(pill -> pill.getParent() instanceof BigAdvice).findFirst().orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));
    }
}
