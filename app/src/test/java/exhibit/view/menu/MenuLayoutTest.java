package exhibit.view.menu;

import exhibit.view.tile.Plate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.story.Chapter;
import exhibit.text.Words;
import exhibit.view.ExhibitScreen;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.Visits;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Viewing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The menu: its cells are as large as fingers, its titles whole, and each of its entries within reach.
final class MenuLayoutTest {

    private static final double FINGER = 15;
    private static final double MAIN = 20;

    /// In units of a screen whose shorter side is 480.
    private static final double GAP = 8;
    private static final double PIXEL = 1;

    private static final List<int[]> SIZES = List.of(new int[]{800, 480}, new int[]{720, 1280}, new int[]{1280, 720});
    private static final List<int[]> OTHERS = List.of(new int[]{480, 320}, new int[]{1024, 768}, new int[]{1080, 1080},
            new int[]{2560, 1080});

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> screens() {
        return arguments(SIZES.stream());
    }

    static Stream<Arguments> manyScreens() {
        return arguments(Stream.concat(SIZES.stream(), OTHERS.stream()));
    }

    private static Stream<Arguments> arguments(Stream<int[]> sizes) {
        return sizes.flatMap(size -> Words.languages().stream().flatMap(
                language -> Stream.of(false, true).map(large -> Arguments.of(size[0], size[1], language, large))));
    }

    /// From the middle of a gap to the middle of the next; on every leaf.
    @ParameterizedTest
    @MethodSource("screens")
    void every_cell_is_as_large_as_a_finger(int width, int height, String language, boolean large) {
        double millimetre = Viewing.USUAL.pixels(width, height);
        var main = new HashSet<>(Stream.of("play", "laboratory", "by-hand", "mixing", "back")
                .map(Words.in(language)::text).toList());
        for (var leaf : leaves(width, height, language, large))
            for (var face : leaf) {
                boolean first = face instanceof ChapterCard || main.contains(face.getAccessibleText());
                double least = (first ? MAIN : FINGER) * millimetre - PIXEL;
                double gap = GAP * Math.min(width, height) / 480;
                assertTrue(face.getWidth() + gap >= least && face.getHeight() + gap >= least,
                        () -> "%s: %.0f x %.0f, not %.0f".formatted(face.getAccessibleText(), face.getWidth() + gap,
                                face.getHeight() + gap, least));
            }
    }

    @ParameterizedTest
    @MethodSource("manyScreens")
    void no_title_is_clipped_and_no_tile_covers_another(int width, int height, String language, boolean large) {
        var screen = shown(menu(language, large), width, height);
        int leaves = Fx.ask(() -> leaves(screen));
        for (int leaf = 0; leaf < leaves; leaf++) {
            Legible.check(screen, width, height, language + (large ? " large, leaf " : ", leaf ") + leaf);
            var faces = Fx.ask(() -> faces(screen));
            for (int i = 0; i < faces.size(); i++)
                for (int j = 0; j < i; j++)
                    apart(faces.get(i), faces.get(j));
            turn(screen, width, height);
        }
    }

    private static void apart(Plate one, Plate other) {
        assertFalse(one.localToParent(one.getLayoutBounds()).intersects(other.localToParent(other.getLayoutBounds())),
                () -> one.getAccessibleText() + " covers " + other.getAccessibleText());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_entry_is_a_tap_away(int width, int height, String language, boolean large) {
        var asked = new HashSet<MenuEntry>();
        var screen = shown(menu(language, large), width, height);
        screen.grant(wish -> {
            if (wish instanceof Request.Go(var entry))
                asked.add(entry);
        });
        int leaves = Fx.ask(() -> leaves(screen));
        for (int leaf = 0; leaf < leaves; leaf++) {
            Fx.await(() -> faces(screen).stream().filter(face -> !isMore(face))
                    .forEach(face -> face.executeAccessibleAction(AccessibleAction.FIRE)));
            turn(screen, width, height);
        }
        assertEquals(Set.copyOf(MenuEntry.all()), asked);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_entry_that_the_knob_points_at_is_seen(int width, int height, String language, boolean large) {
        var menu = menu(language, large);
        var screen = shown(menu, width, height);
        for (int at = 0; at < MenuEntry.all().size(); at++) {
            var pointed = Visits.pointing(menu, at);
            var seen = Fx.ask(() -> {
                screen.show(pointed);
                Picture.layOut(screen.node(), width, height);
                return faces(screen).stream().filter(face -> face.getPseudoClassStates().contains(Pill.POINTED))
                        .toList();
            });
            assertEquals(1, seen.size(), "entry " + at);
        }
    }

    @Test
    void a_chapter_whose_answer_was_seen_is_ticked_until_the_visit_ends() {
        var screen = shown(Visits.of("rare-things-share-ask"), 800, 480);
        assertEquals(Set.of(), ticked(screen));
        Fx.await(() -> screen.show(Visits.of("rare-things-share-told")));
        assertEquals(Set.of(1), ticked(screen));
        Fx.await(() -> screen.show(Visits.of("rare-things-share-told").in("fr")));
        assertEquals(Set.of(1), ticked(screen));
        Fx.await(() -> screen.show(Visits.of("attract")));
        assertEquals(Set.of(), ticked(screen));
    }

    @Test
    void the_place_that_the_visitor_comes_from_is_the_current_one() {
        var from = Visits.of("the-price-told");
        var screen = shown(Visits.pointing(Visits.menu(from), 0), 800, 480);
        var chosen = Fx.ask(() -> faces(screen).stream()
                .filter(face -> face.getPseudoClassStates().toString().contains("chosen"))
                .map(Node::getAccessibleText).toList());
        assertEquals(List.of("The price"), chosen);
        assertTrue(from.place() instanceof Place.Story);
    }

    /// More chapters are to come: a grid of many, and of few, has a picture on every card.
    @Test
    void any_number_of_chapters_finds_room() {
        for (int count = 1; count <= 10; count++)
            for (var size : SIZES) {
                var plan = EntriesPlan.of(wanted(size[0], size[1], count));
                int leaves = plan.leaves();
                assertEquals(count, plan.cards().size());
                assertTrue(plan.picture() > 40, () -> "pictures of " + plan.picture());
                assertTrue(count > 8 || leaves == 1, count + " chapters on " + leaves + " leaves");
                for (var spot : plan.cards())
                    assertTrue(spot.box().right() <= size[0] && spot.box().bottom() <= size[1]
                            && spot.box().height() >= 95, () -> spot.toString());
            }
    }

    private static EntriesPlan.Wanted wanted(int width, int height, int count) {
        var measure = Viewing.USUAL.measure(width, height, false);
        double letters = .72 * measure.letters();
        return new EntriesPlan.Wanted(width, height, letters, measure.finger(),
                new CardGrid.Titles(count, letters, 95, List.of(9 * letters, 5.5 * letters, 4.4 * letters)),
                List.of(5.5 * letters, 4.7 * letters, 4.2 * letters, 5. * letters),
                List.of(4 * letters, 4 * letters, 4 * letters, 4 * letters, 3 * letters, 4.5 * letters), 4 * letters,
                false);
    }

    private static Session menu(String language, boolean large) {
        var menu = large ? Visits.large(Visits.of("menu")) : Visits.of("menu");
        return menu.in(language);
    }

    private static ExhibitScreen shown(Session session, int width, int height) {
        return Fx.ask(() -> {
            var screen = Samples.screen("en");
            screen.show(session);
            Picture.layOut(screen.node(), width, height);
            return screen;
        });
    }

    private static List<List<Plate>> leaves(int width, int height, String language, boolean large) {
        var screen = shown(menu(language, large), width, height);
        int count = Fx.ask(() -> leaves(screen));
        var leaves = new ArrayList<List<Plate>>();
        for (int leaf = 0; leaf < count; leaf++) {
            leaves.add(Fx.ask(() -> faces(screen)));
            turn(screen, width, height);
        }
        return leaves;
    }

    private static List<Plate> faces(ExhibitScreen screen) {
        return Legible.find(screen.node(), Plate.class).stream().filter(Legible::seen).map(Plate.class::cast)
                .toList();
    }

    private static boolean isMore(Plate face) {
        return face.getAccessibleText().matches(".* \\d/\\d");
    }

    private static int leaves(ExhibitScreen screen) {
        return faces(screen).stream().filter(MenuLayoutTest::isMore).findFirst()
                .map(more -> Integer.parseInt(more.getAccessibleText().replaceAll(".*/", ""))).orElse(1);
    }

    private static void turn(ExhibitScreen screen, int width, int height) {
        Fx.await(() -> {
            faces(screen).stream().filter(MenuLayoutTest::isMore).findFirst()
                    .ifPresent(more -> more.executeAccessibleAction(AccessibleAction.FIRE));
            Picture.layOut(screen.node(), width, height);
        });
    }

    /// The chapters with a tick, from 0, as the menu shows them now.
    private static Set<Integer> ticked(ExhibitScreen screen) {
        return Fx.ask(() -> {
            screen.show(Visits.of("menu"));
            Picture.layOut(screen.node(), 800, 480);
            var cards = Legible.find(screen.node(), ChapterCard.class).stream().map(ChapterCard.class::cast).toList();
            assertEquals(Chapter.all().size(), cards.size());
            return Set.copyOf(IntStream.range(0, cards.size()).filter(i -> cards.get(i).lookup(".done").isVisible())
                    .boxed().toList());
        });
    }
}
