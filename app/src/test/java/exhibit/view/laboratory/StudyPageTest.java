package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.hand.ByHand;
import exhibit.text.MadeUp;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.plot.PlotView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On the page of a study one picture leads, one sentence says what to watch, and nothing stands there that does nothing.
final class StudyPageTest {

    /// Made-up studies with three plots and with as many dials as there may be.
    private static final int THREE_PLOTS = 2;
    private static final int FOUR_DIALS = 4;

    /// One whose first plot is of lines.
    private static final int LINES = 9;

    private static final int LONGEST_SENTENCE_LINES = 4;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "3840, 2160"})
    void one_picture_is_larger_than_all_else_to_be_seen_read_and_turned_and_nothing_lies_on_anything(int width,
            int height) {
        var page = PagePlan.of(width, height);
        double words = LONGEST_SENTENCE_LINES * 1.3 * 1.5 * page.base();
        for (int tiles = 0; tiles <= 2; tiles++)
            for (int dials = 0; dials <= FOUR_DIALS; dials++)
                for (boolean told : List.of(false, true)) {
                    var plan = StudyPlan.of(page, tiles, dials, told, words);
                    assertEquals(tiles, plan.tiles().size());
                    assertEquals(dials, plan.dials().size());
                    double rest = Stream.of(plan.tiles(), plan.dials(), List.of(plan.words())).flatMap(List::stream)
                            .mapToDouble(StudyPageTest::area).sum();
                    assertTrue(area(plan.leader()) >= rest, plan::toString);
                    apart(page, plan, width, height);
                }
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static void apart(PagePlan page, StudyPlan plan, int width, int height) {
        var all = new ArrayList<>(List.of(page.title(), page.where(), page.back(), page.previous(), page.next(),
                plan.leader(), plan.strip(), plan.words()));
        all.addAll(plan.tiles());
        all.addAll(plan.dials());
        for (int i = 0; i < all.size(); i++) {
            var box = all.get(i);
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.right() <= width && box.bottom() <= height, box::toString);
            for (int j = 0; j < i; j++)
                assertFalse(box.meets(all.get(j)), () -> box + " lies on others of " + plan);
        }
    }

    @Test
    void a_tap_on_a_tile_makes_it_lead_until_the_page_is_left() {
        var screen = Fx.ask(() -> MadeUp.page(THREE_PLOTS, "en", 1));
        var plots = ((MadeUp) MadeUp.STUDIES.get(THREE_PLOTS)).plots();
        var visit = visit(MadeUp.STUDIES, THREE_PLOTS);
        draw(screen, 800, 480);
        assertEquals(List.of(plots.get(0).title(), plots.get(1).title(), plots.get(2).title()), order(screen));
        tap(tiles(screen).get(1));
        assertEquals(List.of(plots.get(2).title(), plots.get(0).title(), plots.get(1).title()), order(screen));
        Fx.await(() -> screen.show(new Outcome(visit.study(), visit.chosen(), List.of(), 0)));
        Fx.await(() -> screen.show(new Outcome(visit.study(), visit.chosen(), plots, .5)));
        assertEquals(plots.get(2).title(), order(screen).getFirst());
        tap(tiles(screen).getFirst());
        assertEquals(List.of(plots.get(0).title(), plots.get(1).title(), plots.get(2).title()), order(screen));
        tap(tiles(screen).getFirst());
        Fx.await(() -> {
            screen.show(visit.back());
            screen.show(visit);
        });
        assertEquals(plots.get(0).title(), order(screen).getFirst());
    }

    @Test
    void a_tap_on_the_picture_that_leads_shows_the_numbers_along_its_axes_until_another() {
        var screen = Fx.ask(() -> MadeUp.page(LINES, "en", 1));
        draw(screen, 800, 480);
        var leader = leader(screen);
        int few = leader.written().size();
        touch(screen, leader);
        int many = leader.written().size();
        assertTrue(many >= few + 4, few + " then " + many);
        touch(screen, leader);
        assertEquals(few, leader.written().size());
    }

    private static void touch(LaboratoryScreen screen, PlotView picture) {
        Fx.await(() -> picture.touch(picture.getWidth() / 2, picture.getHeight() / 2));
        draw(screen, 800, 480);
    }

    private static PlotView leader(LaboratoryScreen screen) {
        return (PlotView) page(screen).getChildrenUnmodifiable().stream().filter(PlotView.class::isInstance)
                .findFirst().orElseThrow();
    }

    /// The titles of the pictures: of the one that leads, then of the tiles.
    private static List<String> order(LaboratoryScreen screen) {
        return Stream.concat(Stream.of(heading(screen)), tiles(screen).stream().map(Node::getAccessibleText)).toList();
    }

    private static String heading(LaboratoryScreen screen) {
        return ((Label) leader(screen).lookup(".heading")).getText();
    }

    private static List<Node> tiles(LaboratoryScreen screen) {
        return Legible.find(screen.node(), PlotTile.class).stream().filter(Node::isVisible).toList();
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "3840, 2160"})
    void a_tile_is_large_enough_for_a_finger_and_no_word_is_written_on_it(int width, int height) {
        var screen = Fx.ask(() -> MadeUp.page(THREE_PLOTS, "en", 1));
        draw(screen, width, height);
        for (var tile : tiles(screen)) {
            assertTrue(tile.getLayoutBounds().getWidth() >= 44 && tile.getLayoutBounds().getHeight() >= 44);
            var picture = (PlotView) Legible.find((Parent) tile, PlotView.class).getFirst();
            assertEquals(List.of(), picture.written());
            assertEquals(List.of(), Legible.visible((Parent) tile));
        }
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "3840, 2160"})
    void as_many_knobs_are_drawn_as_dials_live_and_each_has_a_place_of_its_own(int width, int height) {
        for (int dials = 0; dials <= FOUR_DIALS; dials++) {
            int study = dials;
            var screen = Fx.ask(() -> MadeUp.page(study, "en", 1));
            draw(screen, width, height);
            var knobs = Legible.find(screen.node(), ScreenKnob.class).stream().filter(Node::isVisible).toList();
            assertEquals(dials, knobs.size());
            var places = new HashSet<Bounds>();
            for (var knob : knobs) {
                assertTrue(knob.isFocusTraversable());
                places.add(knob.localToScene(knob.getLayoutBounds()));
            }
            assertEquals(dials, places.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "3840, 2160"})
    void next_previous_and_back_lie_at_the_same_place_on_every_page(int width, int height) {
        var screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in("de")));
        var places = new HashSet<List<Bounds>>();
        for (var id : List.of("H1", "H2", "H6", "H10", "T1", "T9", "C2", "C16", "M5")) {
            Fx.await(() -> screen.show(visit(id)));
            draw(screen, width, height);
            places.add(Stream.of("Zurück", "Voriges", "Weiter").map(name -> place(screen, name)).toList());
        }
        assertEquals(1, places.size(), places::toString);
    }

    private static Bounds place(LaboratoryScreen screen, String name) {
        var pill = Legible.find(screen.node(), Pill.class).stream()
                .filter(node -> Legible.seen(node) && name.equals(node.getAccessibleText())).findFirst().orElseThrow();
        return pill.localToScene(pill.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({"T7, en, 'The paper, 7 of 30'", "T7, de, 'Der Artikel, 7 von 30'", "H1, fr, 'À la main, 2 sur 13'",
        "H2, es, 'A mano, 3 de 13'"})
    void a_page_says_its_title_its_room_and_its_number_there(String id, String language, String where) {
        var words = Words.in(language);
        var screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, words));
        Fx.await(() -> screen.show(visit(id)));
        draw(screen, 800, 480);
        var said = Legible.visible(screen.node()).stream().map(label -> label.getText().replace('\u00a0', ' '))
                .toList();
        assertTrue(said.contains(where), said::toString);
        assertTrue(said.contains(words.label(id + ".title")), said::toString);
    }

    @Test
    void only_the_first_sentence_is_said_at_once_and_a_tap_says_the_rest_until_another() {
        var words = Words.in("en");
        var screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, words));
        Fx.await(() -> screen.show(visit("T3")));
        draw(screen, 800, 480);
        assertFalse(said(screen).contains(words.label("T3.limits")));
        Fx.await(() -> screen.show(visit("T1")));
        draw(screen, 800, 480);
        assertTrue(said(screen).contains(words.label("T1.see").split("(?<=\\.) ", 2)[0]), said(screen)::toString);
        var whole = List.of(words.label("T1.see"), words.label("T1.limits"));
        assertFalse(said(screen).containsAll(whole));
        tap(Legible.find(screen.node(), KeySentence.class).getFirst());
        draw(screen, 800, 480);
        assertTrue(said(screen).containsAll(whole), said(screen)::toString);
        tap(Legible.find(screen.node(), Advice.class).getFirst());
        assertFalse(said(screen).containsAll(whole));
        tap(Legible.find(screen.node(), KeySentence.class).getFirst());
        Fx.await(() -> screen.show(visit("T2")));
        assertFalse(said(screen).contains(words.label("T2.limits")));
    }

    private static List<String> said(LaboratoryScreen screen) {
        return Legible.visible(screen.node()).stream().map(Label::getText).toList();
    }

    /// In the letters that they are meant for, most sentences; the longest a little smaller.
    @ParameterizedTest
    @CsvSource({"800, 480, 24", "1280, 720, 32", "720, 1280, 36"})
    void the_sentence_is_read_from_where_the_knobs_are(int width, int height, double meant) {
        var small = new ArrayList<String>();
        int all = 0;
        for (var language : Words.languages()) {
            var screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in(language)));
            for (var study : Laboratory.ALL) {
                if (study instanceof ByHand)
                    continue;
                Fx.await(() -> screen.show(visit(study.id())));
                draw(screen, width, height);
                var line = (Label) Legible.find(screen.node(), KeySentence.class).getFirst().lookup(".sentence");
                all++;
                assertTrue(line.getFont().getSize() >= .75 * meant,
                        () -> language + " " + study.id() + " at " + line.getFont().getSize());
                if (line.getFont().getSize() < .97 * meant)
                    small.add(language + " " + study.id() + " " + line.getFont().getSize());
            }
        }
        assertTrue(small.size() <= .1 * all, small::toString);
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "3840, 2160"})
    void all_that_is_to_be_said_of_a_page_has_room_over_its_picture(int width, int height) {
        for (var language : Words.languages()) {
            var screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in(language)));
            for (var id : List.of("T1", "T2", "T17", "M13", "C16")) {
                Fx.await(() -> screen.show(visit(id)));
                draw(screen, width, height);
                tap(Legible.find(screen.node(), KeySentence.class).getFirst());
                draw(screen, width, height);
                var advice = (Parent) Legible.find(screen.node(), Advice.class).getFirst();
                assertEquals(4, Legible.visible(advice).size());
                for (var label : Legible.visible(advice))
                    assertTrue(label.getFont().getSize() >= .95 * PagePlan.of(width, height).base(),
                            () -> id + " in " + language + ": " + label.getFont().getSize());
            }
        }
    }

    private static LaboratoryVisit visit(String id) {
        return visit(Laboratory.ALL, IntStream.range(0, Laboratory.ALL.size())
                .filter(i -> Laboratory.ALL.get(i).id().equals(id)).findFirst().orElseThrow());
    }

    private static LaboratoryVisit visit(List<Study> studies, int at) {
        return LaboratoryVisit.exhibit(studies).enter().moved(at).open();
    }

    private static void draw(LaboratoryScreen screen, int width, int height) {
        Fx.await(() -> Picture.layOut(screen.node(), width, height));
    }

    private static Parent page(LaboratoryScreen screen) {
        return (Parent) Legible.find(screen.node(), LaboratoryPage.class).getFirst();
    }

    private static void tap(Node node) {
        Fx.await(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY,
                1, false, false, false, false, true, false, false, true, false, false, null)));
    }
}
