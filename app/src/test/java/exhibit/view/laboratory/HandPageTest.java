package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Outcome;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.WorksheetPart;
import exhibit.study.plot.Plot;
import exhibit.text.HandWords;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The page by hand can be read and used on every screen and in every language.
final class HandPageTest {

    private static final int LEAST_TARGET = 44;
    private static final List<ByHand> PAGES = Laboratory.ALL.stream().filter(ByHand.class::isInstance)
            .map(ByHand.class::cast).toList();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> screens() {
        return LaboratoryLayoutTest.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_word_or_number_is_cut_or_covered(int width, int height, String language) {
        for (var page : PAGES)
            Legible.check(drawn(visit(page), language, width, height).node(), width, height, language);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_hint_and_every_number_written_out_has_room(int width, int height, String language) {
        var exercise = (ByHand) Laboratory.of("H10").orElseThrow();
        var visit = visit(exercise);
        for (var part : WorksheetPart.values()) {
            visit = visit.helped().worked(s -> s.pointed(part.first() + part.count() - 1 - s.pointed()));
            Legible.check(drawn(visit, language, width, height).node(), width, height, language);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_page_says_what_to_see_and_what_it_does_not_show(int width, int height, String language) {
        var words = Words.in(language);
        for (var page : PAGES) {
            var said = new HashSet<String>();
            var visit = visit(page);
            for (int leaf = 0; leaf < page.leaves(ByHand.opening(page)).size(); leaf++, visit = visit.leafed()) {
                var screen = drawn(visit, language, width, height);
                Legible.check(screen.node(), width, height, language);
                Legible.checkSize(screen.node(), .6 * PagePlan.of(width, height).base());
                Legible.visible(screen.node()).forEach(label -> said.add(label.getText()));
            }
            assertTrue(said.containsAll(List.of(words.label(page.id() + ".see"), words.label(page.id() + ".limits"))),
                    page.id());
        }
    }

    @Test
    void the_pill_for_more_turns_the_leaf_when_all_is_worked_out() {
        var visit = visit((ByHand) Laboratory.of("H6").orElseThrow());
        assertEquals(List.of(new Action.Pushed(Knob.FOURTH)), toldByMore(visit));
        assertEquals(List.of(new Action.Pushed(Knob.FOURTH), new Action.Pushed(Knob.FOURTH)),
                toldByMore(visit.worked(sheet -> sheet.steppedTo(0))));
    }

    private static List<Action> toldByMore(LaboratoryVisit visit) {
        var screen = drawn(visit, "en", 800, 480);
        var told = new ArrayList<Action>();
        screen.listen(event -> told.add(((Hand) event).action()));
        var more = Legible.find(screen.node(), Pill.class).stream()
                .filter(pill -> "More".equals(pill.getAccessibleText())).findFirst().orElseThrow();
        Fx.await(() -> press(more));
        return told;
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_step_has_its_words(int width, int height, String language) {
        var visit = visit((ByHand) Laboratory.of("H6").orElseThrow()).worked(s -> s.steppedTo(0));
        for (int step = 0; step < 5; step++)
            Legible.check(drawn(stepped(visit, step), language, width, height).node(), width, height, language);
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void every_target_can_be_hit(int width, int height) {
        var screen = drawn(visit(PAGES.getFirst()), "en", width, height);
        var targets = new ArrayList<>(screen.node().lookupAll(".cell"));
        assertEquals(WorksheetPart.PLACES, targets.size());
        targets.addAll(Legible.find(screen.node(), HandPage.class).getFirst().lookupAll(".pill"));
        for (var target : targets)
            assertTrue(target.getLayoutBounds().getWidth() >= LEAST_TARGET
                    && target.getLayoutBounds().getHeight() >= LEAST_TARGET, () -> target + "");
    }

    @Test
    void a_tap_on_a_number_points_at_it() {
        var visit = visit(PAGES.getFirst());
        var screen = drawn(visit, "en", 800, 480);
        var told = new ArrayList<Action>();
        screen.listen(event -> told.add(((Hand) event).action()));
        var cells = Legible.find(screen.node(), NumberCell.class);
        Fx.await(() -> press(cells.get(WorksheetPart.BACK.first())));
        assertEquals(List.of(new Action.Turned(Knob.FIRST, WorksheetPart.BACK.first() - WorksheetPart.W.first())),
                told);
    }

    @Test
    void a_second_tap_switches_the_cut() {
        UnaryOperator<LaboratoryVisit> there = v -> v.worked(s -> s.pointed(WorksheetPart.RELU.first() - s.pointed()));
        var screen = drawn(there.apply(visit((ByHand) Laboratory.of("H6").orElseThrow())), "en", 800, 480);
        var told = new ArrayList<Action>();
        screen.listen(event -> told.add(((Hand) event).action()));
        Fx.await(() -> press(Legible.find(screen.node(), NumberCell.class).get(WorksheetPart.RELU.first())));
        assertEquals(List.of(new Action.Turned(Knob.SECOND, 1)), told);
    }

    @Test
    void numbers_that_are_not_known_yet_are_not_written() {
        var begun = stepped(visit(PAGES.getFirst()).worked(s -> s.steppedTo(0)), 0);
        var numbers = drawn(begun, "en", 800, 480).node().lookupAll(".number").stream()
                .map(label -> ((Label) label).getText()).toList();
        assertEquals(WorksheetPart.HIDDEN.first() - 1, numbers.stream().filter(text -> !text.isEmpty()).count());
    }

    @Test
    void a_product_is_written_out_with_its_numbers() {
        var sheet = ByHand.opening((ByHand) Laboratory.of("H6").orElseThrow());
        var says = new HandWords(Words.in("en"));
        assertEquals("0.9×0 + 0.6×1 + 0.3×(−1) = 0.3",
                says.sum(sheet.pointed(WorksheetPart.HIDDEN.first() + 1 - sheet.pointed())));
        assertEquals("0.9×0 + 0.3×(−1) = −0.3",
                says.sum(sheet.pointed(WorksheetPart.BACK.first() + 2 - sheet.pointed())));
    }

    @Test
    void what_came_out_for_other_numbers_judges_nobody() {
        var exercise = visit((ByHand) Laboratory.of("H10").orElseThrow());
        var byHeart = exercise.helped().helped().helped().helped();
        var general = List.of(1 / 12., .5, .5);
        var screen = drawn(byHeart, "en", 800, 480);
        Fx.await(() -> screen.show(outcome(byHeart, general)));
        assertEquals("Right, and good for others", verdict(screen));
        Fx.await(() -> screen.show(byHeart.worked(sheet -> sheet.pointed(1))));
        assertEquals("Right, and good for others", verdict(screen));
        Fx.await(() -> screen.show(byHeart.helped()));
        assertEquals("All correct!", verdict(screen));
    }

    @Test
    void a_second_setting_leaves_the_bars_of_the_first_behind_as_long_as_the_same_number_is_turned() {
        var visit = visit((ByHand) Laboratory.of("H10").orElseThrow());
        var screen = drawn(visit, "en", 800, 480);
        assertEquals(0, ghosts(screen).size());
        var bars = widths(screen.node().lookupAll(".wrong"));
        var turned = visit.worked(sheet -> sheet.turned(10));
        tried(screen, turned, List.of(.25, .06, .002));
        assertEquals(bars, widths(ghosts(screen)));
        tried(screen, turned.worked(sheet -> sheet.turned(10)), List.of(.2, .05, .001));
        assertEquals(bars, widths(ghosts(screen)));
        var before = widths(screen.node().lookupAll(".wrong"));
        tried(screen, turned.worked(sheet -> sheet.turned(10).pointed(1).turned(10)), List.of(.1, .04, .003));
        assertEquals(before, widths(ghosts(screen)));
        tried(screen, visit((ByHand) Laboratory.of("H11").orElseThrow()), List.of(.1, .04, .003));
        assertEquals(0, ghosts(screen).size());
    }

    private static void tried(LaboratoryScreen screen, LaboratoryVisit visit, List<Double> losses) {
        Fx.await(() -> {
            screen.show(visit);
            screen.show(outcome(visit, losses));
        });
        Fx.await(() -> Picture.layOut(screen.node(), 800, 480));
    }

    private static List<Node> ghosts(LaboratoryScreen screen) {
        return screen.node().lookupAll(".wrong-before").stream().filter(Node::isVisible).toList();
    }

    /// The thinnest bars are as wide as they are thick.
    private static List<Long> widths(Collection<Node> bars) {
        return bars.stream().map(bar -> Math.round(bar.getLayoutBounds().getWidth())).filter(width -> width > 8)
                .toList();
    }

    @Test
    void every_loss_that_changes_moves_its_bar() {
        assertTrue(OtherExamples.share(1) - OtherExamples.share(.5) > .1);
        assertTrue(OtherExamples.share(.1) - OtherExamples.share(.08) > .02);
        assertEquals(0, OtherExamples.share(0));
        assertTrue(OtherExamples.share(100) > .99 && OtherExamples.share(100) < 1);
    }

    private static String verdict(LaboratoryScreen screen) {
        return ((Label) screen.node().lookup(".verdict")).getText();
    }

    private static void press(Node node) {
        Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, false, null));
    }

    private static LaboratoryVisit visit(ByHand page) {
        return LaboratoryVisit.exhibit(List.of(page)).enter().open();
    }

    private static LaboratoryVisit stepped(LaboratoryVisit visit, int steps) {
        return visit.worked(sheet -> sheet.stepped(steps));
    }

    /// As the page looks with what other examples say.
    private static LaboratoryScreen drawn(LaboratoryVisit visit, String language, int width, int height) {
        var screen = Fx.ask(() -> {
            var fresh = new LaboratoryScreen(visit.studies(), Words.in(language));
            fresh.show(visit);
            fresh.show(outcome(visit, List.of(.333, .0841, .00336)));
            return fresh;
        });
        Fx.await(() -> Picture.layOut(screen.node(), width, height));
        return screen;
    }

    private static Outcome outcome(LaboratoryVisit visit, List<Double> losses) {
        return new Outcome(visit.study(), visit.chosen(), List.of(new Plot.Bars(ByHand.ELSEWHERE, "hand.wrong",
                List.of("hand.always", "hand.half", "hand.seldom"), losses, List.of())), 1);
    }
}
