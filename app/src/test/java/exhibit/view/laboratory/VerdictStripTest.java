package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Glance;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Outcome;
import exhibit.study.claim.Claim;
import exhibit.study.claim.Claims;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fx;
import exhibit.view.kit.StyleSheets;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The strip says what the study's own finding says of the outcome on the screen.
final class VerdictStripTest {

    private static final int FOUR_DIALS = 4;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static List<String> languages() {
        return Words.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void its_numbers_are_those_of_the_findings_of_the_outcome_that_is_shown(String language) {
        var words = Words.in(language);
        for (var id : List.of("C1", "C2", "C7", "M9")) {
            var outcome = finished(id);
            var screen = shown(words, outcome);
            var claims = Claims.of(outcome);
            assertFalse(claims.isEmpty());
            for (var claim : claims) {
                draw(screen, 800, 480);
                var said = said(screen);
                double measured = claim.finding().measured();
                assertEquals(words.figure(Math.abs(measured) < 1e-4 ? 0 : measured), numbers(screen).getFirst(), id);
                assertEquals(words.figure(claim.said()), numbers(screen).getLast(), id);
                assertTrue(said.contains(words.label(claim.name())), said::toString);
                assertTrue(said.contains(words.text("claim." + claim.agreement().name().toLowerCase(Locale.ROOT))),
                        said::toString);
                tap(strip(screen));
            }
        }
    }

    @Test
    void a_claim_that_does_not_hold_is_shown_like_one_that_does_and_a_tap_leads_round() {
        var five = Laboratory.of("T1").orElseThrow();
        var e = Samples.corner(0).embedding();
        var outcome = new Outcome(five, DialSettings.opening(five.choices()),
                List.of(new Plot.Arrows("embedding", e, List.of(), List.of()), StandardPlots.norms(e)), 1);
        var screen = shown(Words.in("en"), outcome);
        draw(screen, 800, 480);
        assertEquals(List.of("2", "5"), numbers(screen));
        assertTrue(said(screen).containsAll(List.of("Things kept", "differs", "1/2")), said(screen)::toString);
        tap(strip(screen));
        draw(screen, 800, 480);
        assertEquals(List.of("270", "72"), numbers(screen));
        assertTrue(said(screen).containsAll(List.of("Degrees to the next", "differs", "2/2")), said(screen)::toString);
        tap(strip(screen));
        draw(screen, 800, 480);
        assertEquals(List.of("2", "5"), numbers(screen));
    }

    @ParameterizedTest
    @CsvSource({"T11, claim.paper", "M9, claim.text", "C1, claim.text", "C3, claim.expected", "T26, claim.expected"})
    void it_names_who_says_so_and_calls_what_nobody_says_expected(String id, String who) {
        var words = Words.in("en");
        var screen = shown(words, finished(id));
        draw(screen, 1280, 720);
        assertTrue(strip(screen).getAccessibleText().contains(words.text(who) + " "),
                strip(screen).getAccessibleText());
    }

    @Test
    void while_it_trains_it_says_so_and_judges_nothing() {
        var done = finished("C7");
        var screen = shown(Words.in("en"), new Outcome(done.study(), done.chosen(), done.plots(), .43));
        draw(screen, 800, 480);
        assertFalse(Legible.seen(strip(screen)));
        assertTrue(
                Legible.visible(screen.node()).stream().anyMatch(label -> label.getText().equals("Calculating: 43%")));
        Fx.await(() -> screen.show(done));
        draw(screen, 800, 480);
        assertTrue(Legible.seen(strip(screen)));
    }

    @Test
    void where_nothing_is_claimed_it_takes_no_room() {
        var page = PagePlan.of(800, 480);
        assertTrue(StudyPlan.of(page, 0, 1, false, 0).leader().height() > StudyPlan.of(page, 0, 1, true, 0).leader()
                .height() + 20);
        var linear = finished("C2");
        var screen = shown(Words.in("en"), linear);
        draw(screen, 800, 480);
        assertTrue(Legible.seen(strip(screen)));
        var study = linear.study();
        var rectified = DialSettings.opening(study.choices()).turned(2, 1);
        Fx.await(() -> {
            screen.show(LaboratoryVisit.page(study, rectified));
            screen.show(new Outcome(study, rectified, Glance.at(study, rectified, Integer.MAX_VALUE).last(), 1));
        });
        assertFalse(Legible.seen(strip(screen)));
    }

    @Test
    void another_page_is_not_judged_by_the_one_before() {
        var screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in("en")));
        var outcome = finished("C7");
        var there = visit("C7");
        Fx.await(() -> {
            screen.show(there);
            screen.show(outcome);
        });
        assertTrue(Legible.seen(strip(screen)));
        Fx.await(() -> screen.show(there.moved(1)));
        assertFalse(Legible.seen(strip(screen)));
        Fx.await(() -> screen.show(there));
        assertTrue(Legible.seen(strip(screen)));
    }

    static Stream<Arguments> screens() {
        return LaboratoryLayoutTest.screens();
    }

    /// On a page with both tiles, where it has least room.
    @ParameterizedTest
    @MethodSource("screens")
    void each_claim_has_room_in_letters_that_can_be_read(int width, int height, String language) {
        var plan = StudyPlan.of(PagePlan.of(width, height), 2, FOUR_DIALS, true, 100);
        double least = .6 * 1.25 * PagePlan.of(width, height).base();
        var strip = Fx.ask(() -> new VerdictStrip(Words.in(language)));
        var wall = Fx.ask(() -> placed(strip, plan.strip(), 1.25 * PagePlan.of(width, height).base()));
        var names = names();
        assertTrue(names.size() >= 20);
        for (var name : names)
            for (var finding : List.of(Finding.near(name, .497, .5, .1), Finding.atLeast(name, 104, 36),
                    Finding.atMost(name, .123, .05), Finding.near(name, -.123, -.81, .2))) {
                        Fx.await(() -> {
                            strip.show(
                                    List.of(new Claim(name, finding, true), new Claim("claim.kept", finding, false)));
                            Picture.layOut(wall, width, height);
                        });
                        Legible.check(wall, width, height, language + " " + name);
                        for (var label : Legible.visible(wall))
                            assertTrue(label.getFont().getSize() >= least,
                                    () -> label.getText() + " at " + label.getFont().getSize() + " in " + language);
                    }
    }

    private static Parent placed(VerdictStrip strip, Box box, double letters) {
        var wall = new Pane(strip) {
            @Override
            protected void layoutChildren() {
                strip.size(letters);
                box.place(strip);
            }
        };
        StyleSheets.dress(wall);
        return wall;
    }

    /// Of all that is measured.
    private static List<String> names() {
        var texts = new Properties();
        try (var file = new InputStreamReader(
                Words.class.getResourceAsStream("/exhibit/text/en/laboratory.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("claim.")).sorted().toList();
    }

    private static Outcome finished(String id) {
        var study = Laboratory.of(id).orElseThrow();
        var opening = DialSettings.opening(study.choices());
        for (int dial = 0; dial < study.choices().size(); dial++)
            if (!Claims.speakOf(study, opening)) opening = opening.turned(dial, -9);
        return new Outcome(study, opening, Glance.at(study, opening, Integer.MAX_VALUE).last(), 1);
    }

    private static LaboratoryScreen shown(Words words, Outcome outcome) {
        return Fx.ask(() -> {
            var screen = new LaboratoryScreen(List.of(outcome.study()), words);
            screen.show(LaboratoryVisit.page(outcome.study(), outcome.chosen()));
            screen.show(outcome);
            return screen;
        });
    }

    private static LaboratoryVisit visit(String id) {
        int at = IntStream.range(0, Laboratory.ALL.size()).filter(i -> Laboratory.ALL.get(i).id().equals(id))
                .findFirst().orElseThrow();
        return LaboratoryVisit.exhibit(Laboratory.ALL).enter().moved(at).open();
    }

    private static Node strip(LaboratoryScreen screen) {
        return Legible.find(screen.node(), VerdictStrip.class).getFirst();
    }

    /// What was measured, then what is said.
    private static List<String> numbers(LaboratoryScreen screen) {
        return Legible.find((Parent) strip(screen), Quoted.class).stream()
                .map(quoted -> ((Label) quoted.lookup(".value")).getText()).toList();
    }

    private static List<String> said(LaboratoryScreen screen) {
        return Legible.visible((Parent) strip(screen)).stream().map(Label::getText).toList();
    }

    private static void draw(LaboratoryScreen screen, int width, int height) {
        Fx.await(() -> Picture.layOut(screen.node(), width, height));
    }

    private static void tap(Node node) {
        Fx.await(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY,
                1, false, false, false, false, true, false, false, true, false, false, null)));
    }
}
