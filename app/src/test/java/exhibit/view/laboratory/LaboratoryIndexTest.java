package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.LaboratoryHand;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.laboratory.IndexWay.Spot;
import exhibit.laboratory.KeptResults;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryRoom;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Study;
import exhibit.text.MadeUp;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.PictureTest;
import exhibit.view.Plots;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import exhibit.view.tile.Plate;
import exhibit.view.tile.Tick;
import exhibit.view.tile.Tile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The laboratory's index, as hands and eyes find it.
final class LaboratoryIndexTest {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final LaboratoryVisit OUTSIDE = LaboratoryVisit.exhibit(Laboratory.ALL);
    private static final LaboratoryVisit START = OUTSIDE.enter(LaboratoryRoom.START);

    /// What is smaller than captions: how many pages were seen.
    private static final double COUNT = .84;

    /// So much smaller is the longest name of a room, and a title of three lines.
    private static final double NEARLY = .94;
    private static final Accessibility LARGE = new Accessibility(true, 1, false);

    private final LaboratoryScreen screen = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in("en")));
    private final List<Action> told = new ArrayList<>();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @MethodSource("exhibit.view.laboratory.LaboratoryLayoutTest#screens")
    void nothing_is_cut_or_covered_and_everything_can_be_hit(int width, int height, String language) {
        var words = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in(language)));
        for (var room : START.way().rooms())
            looksWell(words, OUTSIDE.enter(room.name()), width, height, language);
        var last = OUTSIDE.enter("M").moved(99);
        looksWell(words, last, width, height, language);
    }

    @ParameterizedTest
    @MethodSource("exhibit.view.laboratory.LaboratoryLayoutTest#screens")
    void large_letters_are_large_on_every_leaf_and_nothing_is_cut(int width, int height, String language) {
        var large = Fx.ask(() -> new LaboratoryScreen(Laboratory.ALL, Words.in(language)));
        Fx.await(() -> large.ease(LARGE));
        var measure = Viewing.USUAL.measure(width, height, true);
        var plan = IndexPlan.of(width, height, measure, START.way().rooms().size(), true);
        assertTrue(plan.letters() > 1.25 * IndexPlan.of(width, height,
                Viewing.USUAL.measure(width, height, false), 6, false).letters());
        assertTrue(plan.each() >= 3, plan::toString);
        var index = START;
        do {
            show(large, index, width, height);
            Legible.check(large.node(), width, height, language);
            Legible.checkSize(large.node(), NEARLY * plan.letters());
            hit(plates(large), width, height, 4 / 3. * measure.finger());
            var next = IndexLeaf.of(index.way(), index.spot(), plan.each()).after();
            index = OUTSIDE.enter(index.way().rooms().get(next.room()).name());
            index = index.moved(index.way().spots().indexOf(next) - index.way().spots().indexOf(index.spot()));
        } while (!index.spot().equals(START.spot()));
    }

    private static void looksWell(LaboratoryScreen screen, LaboratoryVisit index, int width, int height,
            String language) {
        show(screen, index, width, height);
        Legible.check(screen.node(), width, height, language);
        var measure = Viewing.USUAL.measure(width, height, false);
        Legible.checkSize(screen.node(), COUNT * IndexPlan.of(width, height, measure, 5, false).letters() - 1);
        hit(plates(screen), width, height, 4 / 3. * measure.finger());
    }

    /// @param least the least side of a cell, from the middle of a gap to the middle of the next
    private static void hit(List<Plate> plates, int width, int height, double least) {
        double gap = Math.min(width, height) / 60.;
        var screen = new Box(0, 0, width, height);
        for (var plate : plates) {
            var box = box(plate);
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.right() <= screen.right() && box.bottom() <= screen.bottom(),
                    plate::toString);
            assertTrue(Math.min(box.width(), box.height()) + gap + 1 >= least, () -> plate + " is small: " + box);
            for (var other : plates)
                assertTrue(other.equals(plate) || !box.meets(box(other)), () -> plate + " lies on " + other);
        }
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void the_knob_points_at_every_page_of_every_room_and_each_is_seen_then(int width, int height) {
        var index = START;
        var pointed = new ArrayList<Spot>();
        for (int step = 0; step < START.way().spots().size(); step++) {
            pointed.add(index.spot());
            show(screen, index, width, height);
            var tile = tiles().stream().filter(one -> one.getPseudoClassStates().contains(POINTED)).toList();
            assertEquals(List.of(title(index.study())), tile.stream().map(StudyTile::getAccessibleText).toList());
            index = LaboratoryHand.after(index, new Action.Turned(Knob.FIRST, 1));
        }
        assertEquals(START.way().spots(), pointed);
        assertEquals(Laboratory.ALL.size(), pointed.stream().map(Spot::page).distinct().count());
        assertEquals(index, LaboratoryHand.after(index, new Action.Turned(Knob.FIRST, 1)));
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void a_finger_opens_every_page_of_every_room_and_comes_round(int width, int height) {
        screen.listen(event -> told.add(((Hand) event).action()));
        var opened = new ArrayList<Spot>();
        var index = START;
        do {
            show(screen, index, width, height);
            for (var tile : tiles()) {
                show(screen, index, width, height);
                var page = after(index, () -> tap(tile, 0));
                assertEquals(LaboratoryVisit.Place.PAGE, page.place());
                assertEquals(tile.getAccessibleText(), title(page.study()));
                opened.add(page.spot());
            }
            show(screen, index, width, height);
            index = after(index, () -> tap(more(), 0));
        } while (!index.spot().equals(START.spot()));
        assertEquals(START.way().spots(), opened);
    }

    @Test
    void a_tab_leads_to_its_room_and_a_wipe_to_the_next_leaf_and_back() {
        screen.listen(event -> told.add(((Hand) event).action()));
        show(screen, START, 800, 480);
        assertEquals(OUTSIDE.enter("C"), after(START, () -> tap(find(RoomTab.class, "Ideas"), 0)));
        var second = after(START, () -> tap(tiles().getFirst(), -200));
        assertEquals(START.moved(5), second);
        show(screen, second, 800, 480);
        assertEquals(START, after(second, () -> tap(tiles().getFirst(), 200)));
        show(screen, START, 800, 480);
        assertEquals(OUTSIDE.enter("U").room(), after(START, () -> tap(tiles().getFirst(), 200)).room());
        show(screen, START, 800, 480);
        assertEquals(START.open(), after(START, () -> tap(tiles().getFirst(), -20)));
    }

    @Test
    void keys_and_screen_readers_open_a_page_as_well() {
        screen.listen(event -> told.add(((Hand) event).action()));
        show(screen, START, 800, 480);
        assertTrue(plates(screen).stream().allMatch(Node::isFocusTraversable));
        assertEquals(START.moved(2).open(),
                after(START, () -> tiles().get(2).executeAccessibleAction(AccessibleAction.FIRE)));
    }

    @Test
    void what_was_seen_has_a_tick_in_every_room_and_is_counted() {
        var page = START.moved(2).open();
        var back = LaboratoryHand.after(page, new Action.Pressed(Button.THIRD));
        show(screen, back, 1280, 720);
        assertEquals(List.of(title(page.study())), ticked());
        assertTrue(find(RoomTab.class, "Start here, 1 of 10 seen").isVisible());
        show(screen, back.enter("T"), 1280, 720);
        assertEquals(List.of(title(page.study())), ticked());
        show(screen, OUTSIDE.enter("T"), 1280, 720);
        assertEquals(List.of(), ticked());
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "3840, 2160"})
    void the_way_back_is_in_the_corner_of_the_pages_and_the_way_on_in_the_lower_one(int width, int height) {
        var plan = IndexPlan.of(width, height, Viewing.USUAL.measure(width, height, false), 5, false);
        var page = PagePlan.of(width, height).back();
        assertTrue(plan.back().meets(new Box(page.x() + page.width() / 2, page.y() + page.height() / 2, 1, 1)),
                plan.back() + " and " + page);
        assertTrue(plan.cells().getLast().meets(new Box(.96 * width, .96 * height, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720", "480, 320", "1024, 1024", "2560, 1080"})
    void there_is_a_place_for_a_few_rooms_more(int width, int height) {
        var measure = Viewing.USUAL.measure(width, height, false);
        for (int rooms = 1; rooms <= 7; rooms++) {
            var plan = IndexPlan.of(width, height, measure, rooms, false);
            assertEquals(rooms, plan.tabs().size());
            assertTrue(plan.cells().size() > 1 && plan.each() <= IndexPlan.MOST, plan::toString);
            var all = Stream.of(plan.tabs(), List.of(plan.back()), plan.cells()).flatMap(List::stream).toList();
            for (var box : all) {
                assertTrue(box.x() >= 0 && box.y() >= 0 && box.right() <= width && box.bottom() <= height,
                        box::toString);
                assertEquals(1, all.stream().filter(box::meets).count(), box::toString);
            }
        }
    }

    @Test
    void a_tile_shows_what_was_brought_along_and_otherwise_a_plot_with_nothing_in_it() {
        var study = MadeUp.STUDIES.getFirst();
        var index = LaboratoryVisit.exhibit(MadeUp.STUDIES).enter(study.id().substring(0, 1));
        var fresh = Fx.ask(() -> new LaboratoryScreen(MadeUp.STUDIES, MadeUp.WORDS));
        var empty = show(fresh, index, 800, 480);
        assertTrue(colours(empty) > 2, "not even axes");
        Fx.await(() -> fresh.show(KeptResults.NONE
                .and(new KeptResults.Result(study.id(), "", List.of(Plots.regions())))));
        var brought = show(fresh, index, 800, 480);
        assertTrue(colours(brought) > colours(empty), "no picture");
        var german = Fx.ask(() -> new LaboratoryScreen(MadeUp.STUDIES, Words.in("de")));
        Fx.await(() -> fresh.speak("de"));
        assertTrue(colours(show(fresh, index, 800, 480)) > colours(show(german, index, 800, 480)),
                "it is gone in another language");
    }

    private static long colours(int[] pixels) {
        return Arrays.stream(pixels).distinct().count();
    }

    private static int[] show(LaboratoryScreen screen, LaboratoryVisit visit, int width, int height) {
        return Fx.ask(() -> {
            screen.show(visit);
            return PictureTest.pixels(Picture.image(screen.node(), width, height));
        });
    }

    /// What comes of what a hand does on the screen.
    private LaboratoryVisit after(LaboratoryVisit before, Runnable hand) {
        told.clear();
        Fx.await(hand);
        var visit = before;
        for (var action : told)
            visit = LaboratoryHand.after(visit, (Action.Use) action);
        return visit;
    }

    /// A finger that comes down and goes up again.
    ///
    /// @param by so many pixels to the right
    private static void tap(Node node, double by) {
        mouse(node, MouseEvent.MOUSE_PRESSED, 0);
        mouse(node, MouseEvent.MOUSE_RELEASED, by);
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double by) {
        var at = node.localToScene(60 + by, 60);
        Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, false, null));
    }

    private List<StudyTile> tiles() {
        return seen(screen, StudyTile.class);
    }

    private List<String> ticked() {
        return tiles().stream().filter(tile -> !Legible.find(tile, Tick.class).stream().filter(Node::isVisible).toList()
                .isEmpty()).map(StudyTile::getAccessibleText).toList();
    }

    private Tile more() {
        return seen(screen, Tile.class).getLast();
    }

    private <T extends Node> T find(Class<T> type, String text) {
        return seen(screen, type).stream().filter(node -> node.getAccessibleText().startsWith(text)).findFirst()
                .orElseThrow();
    }

    private static List<Plate> plates(LaboratoryScreen screen) {
        return seen(screen, Plate.class);
    }

    private static <T extends Node> List<T> seen(LaboratoryScreen screen, Class<T> type) {
        return Fx.ask(() -> Legible.find(screen.node(), type).stream().filter(Legible::seen).map(type::cast).toList());
    }

    private static Box box(Plate plate) {
        return new Box(plate.getLayoutX(), plate.getLayoutY(), plate.getWidth(), plate.getHeight());
    }

    private static String title(Study study) {
        return Words.in("en").label(study.id() + ".title");
    }
}
