package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Session;
import exhibit.text.LongWords;
import exhibit.text.Words;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Keys;
import exhibit.view.kit.Viewing;
import exhibit.view.knob.ScreenKnob;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen for visitors, on the screens a station may have, in every language and in both sizes of letters: nothing
/// cut or covered, letters and targets as many millimetres as eyes and fingers need.
final class AccessLayoutTest {

    /// Of what is asked for: letters shrink so far rather than break a word; in free play, where most stands side by
    /// side, a little further.
    private static final double NEARLY = .91;
    private static final double NEARLY_IN_PLAY = .85;

    /// A word in usual letters that stands beside its own picture: small letters of 2.4 mm, which are .546 of Inter's size.
    private static final double BESIDE_A_PICTURE = 2.4 / .546 / (4.8 / .727);

    /// How high a small letter is at the least: beside a picture, and elsewhere; its part of the size of letters, in
    /// Inter; and how much is lost to whole pixels.
    private static final double BESIDE_PICTURE_MM = 2.1;
    private static final double CAPTION_MM = 2.5;
    private static final double SMALL_LETTER = .546;
    private static final double WHOLE = .97;

    /// How much larger large letters are.
    private static final double LARGER = 1.26;

    /// The one long word of the story may be smaller where its column is narrow.
    private static final String LONG_WORD = "uperposi";
    private static final double NEARLY_IN_ONE_WORD = .8;

    /// What stands at a knob, usual and large, in mm a small letter.
    private static final double VALUE_MM = 3.2;
    private static final double LARGE_VALUE_MM = 3.6;

    /// What names a thing at which it stands.
    private static final List<String> NAMES = List.of("caption", "name", "figure-pill");

    /// The pages that are none of the story's.
    private static final List<String> OTHER_PAGES = List.of("menu", "card", "type", "countdown", "play", "experts");

    /// A screen: its pixels, its longer side in mm.
    record Hung(int width, int height, double longer) {
        Viewing viewing() {
            return new Viewing(longer, 500);
        }
    }

    private static final List<Hung> SCREENS = List.of(new Hung(800, 480, 155), new Hung(720, 1280, 155),
            new Hung(1200, 1920, 217), new Hung(1280, 720, 155), new Hung(1280, 720, 224));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> all() {
        return SCREENS.stream().flatMap(screen -> Words.languages().stream()
                .flatMap(language -> Stream.of(false, true).map(large -> Arguments.of(screen, language, large))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everything_can_be_read_and_reached(Hung hung, String language, boolean large) {
        var screen = Fx.ask(() -> Samples.screen(language, hung.viewing()));
        var small = new ArrayList<String>();
        for (var visit : Visits.all().entrySet()) {
            var name = visit.getKey();
            var session = (large ? Visits.large(visit.getValue()) : visit.getValue()).in(language);
            for (int leaf = 0; leaf < leaves(name, large); leaf++) {
                show(screen, session, hung, leaf);
                Legible.check(screen, hung.width, hung.height, language + (large ? " large " : " ") + name + leaf);
                if (!name.equals("experts")) // for whoever looks closely
                    small.addAll(fingers(screen, hung, name));
                small.addAll(letters(screen, hung, large && !name.equals("attract"), name));
            }
        }
        assertEquals(List.of(), small, () -> "on " + hung + " in " + language);
    }

    /// In free play a finger that misses meets nothing else for 3 mm (REQUIREMENTS R30); a knob's halves are one thing.
    @ParameterizedTest
    @MethodSource("hung")
    void neighbours_in_free_play_are_three_millimetres_apart(Hung hung, String language) {
        var screen = Fx.ask(() -> Samples.screen(language, hung.viewing()));
        show(screen, Visits.of("play").in(language), hung, 0);
        double apart = NEARLY_IN_PLAY * 3 * hung.viewing().pixels(hung.width, hung.height);
        var targets = Stream.of(".knob", ".pill", ".choice", ".goal")
                .flatMap(style -> screen.node().lookupAll(style).stream()).filter(Legible::seen).toList();
        for (var one : targets)
            for (var other : targets)
                assertTrue(one.equals(other) || gap(place(one), place(other)) >= apart,
                        () -> "%s and %s on %s".formatted(one, other, hung));
    }

    private static Bounds place(Node target) {
        return target.localToScene(target.getLayoutBounds());
    }

    static Stream<Arguments> hung() {
        return SCREENS.stream()
                .flatMap(screen -> Words.languages().stream().map(language -> Arguments.of(screen, language)));
    }

    private static double gap(Bounds one, Bounds other) {
        double across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
        double down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
        return Math.max(across, down);
    }

    /// Words of a language whose every word is nearly half as long again as in English.
    @ParameterizedTest
    @MethodSource("screens")
    void longer_words_are_neither_cut_nor_covered(Hung hung, boolean large) {
        var screen = Fx
                .ask(() -> new ExhibitScreen(Samples.controls(LongWords.all()), hung.viewing()));
        for (var visit : Visits.all().entrySet()) {
            var session = large ? Visits.large(visit.getValue()) : visit.getValue();
            for (int leaf = 0; leaf < leaves(visit.getKey(), large); leaf++) {
                show(screen, session, hung, leaf);
                Legible.check(screen, hung.width, hung.height, "long words, " + visit.getKey() + leaf);
            }
        }
    }

    static Stream<Arguments> screens() {
        return SCREENS.stream().flatMap(screen -> Stream.of(false, true).map(large -> Arguments.of(screen, large)));
    }

    private static int leaves(String name, boolean large) {
        if (name.equals("menu"))
            return large ? 4 : 2;
        return large && List.of("play", "card").contains(name) ? 4 : 1;
    }

    private static double nearly(String name) {
        return List.of("play", "card").contains(name) ? NEARLY_IN_PLAY : NEARLY;
    }

    private static List<String> fingers(ExhibitScreen screen, Hung hung, String name) {
        double wanted = hung.viewing().measure(hung.width, hung.height, false).finger();
        return targets(screen).stream().map(Node::getLayoutBounds)
                .filter(box -> Math.min(box.getWidth(), box.getHeight()) < nearly(name) * wanted)
                .map(box -> "%s: a target of %.0f x %.0f, not %.0f".formatted(name, box.getWidth(), box.getHeight(),
                        wanted))
                .toList();
    }

    private static List<String> letters(ExhibitScreen screen, Hung hung, boolean large, String name) {
        return Legible.visible(screen.node()).stream().filter(label -> !isSign(label) && !isKey(label))
                .filter(label -> label.getFont().getSize() < wanted(label, hung, large, name))
                .map(label -> "%s: '%s' has %.0f, not %.0f".formatted(name, label.getText(), label.getFont().getSize(),
                        wanted(label, hung, large, name)))
                .toList();
    }

    /// The least size of a label's letters, in pixels. In free play and in the drawer small letters are measured: on a
    /// tile or in a chart, where a picture says the same, and elsewhere. So are those that name a thing at which they stand,
    /// and where letters are usual words on tiles of the story.
    private static double wanted(Label label, Hung hung, boolean large, String name) {
        double pixels = WHOLE * hung.viewing().pixels(hung.width, hung.height) / SMALL_LETTER;
        boolean drawer = name.equals("experts");
        if (drawer || (!large && List.of("play", "card").contains(name)))
            return (drawer || onTile(label) ? BESIDE_PICTURE_MM : CAPTION_MM) * pixels;
        if (NAMES.stream().anyMatch(label.getStyleClass()::contains))
            return (large ? LARGER : 1) * CAPTION_MM * pixels;
        if (label.getParent() instanceof ScreenKnob) return (large ? LARGE_VALUE_MM : VALUE_MM) * pixels;
        if (!large && !OTHER_PAGES.contains(name) && label.getStyleClass().contains("tile-word"))
            return CAPTION_MM * pixels;
        var style = label.getParent().getStyleClass();
        boolean beside = !large && (style.contains("tile") || style.contains("portrait"));
        double least = label.getText().contains(LONG_WORD) ? NEARLY_IN_ONE_WORD : nearly(name);
        return (beside ? BESIDE_A_PICTURE : least)
                * hung.viewing().measure(hung.width, hung.height, large).letters();
    }

    private static boolean onTile(Node node) {
        return node.getStyleClass().stream().anyMatch(List.of("tile", "sign")::contains)
                || (node.getParent() != null && onTile(node.getParent()));
    }

    /// Minus and plus are signs, not letters.
    private static boolean isSign(Label label) {
        return label.getStyleClass().contains("twin");
    }

    /// A key among keys is no wider than they are.
    private static boolean isKey(Label label) {
        return label.getParent().getParent() instanceof Keys;
    }

    /// What can be tapped, which is nothing while seconds are counted down.
    private static List<Node> targets(ExhibitScreen screen) {
        return Stream.of(".less", ".more", ".pill", ".choice", ".goal", ".tile")
                .flatMap(style -> screen.node().lookupAll(style).stream())
                .filter(node -> Legible.seen(node) && !node.isDisabled()).toList();
    }

    private static void show(ExhibitScreen screen, Session session, Hung hung, int leaf) {
        Fx.await(() -> {
            screen.show(session);
            screen.show(Samples.pentagon(0));
            lay(screen.node(), hung);
            if (leaf > 0)
                turn(screen);
            lay(screen.node(), hung);
        });
    }

    /// The first pass gives the letters their sizes, the second their places.
    private static void lay(Parent root, Hung hung) {
        if (root.getScene() == null)
            new Scene(root, hung.width, hung.height);
        for (int pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static void turn(ExhibitScreen screen) {
        Legible.find(screen.node(), Region.class).stream().filter(Legible::seen)
                .filter(button -> button.getAccessibleText() != null
                        && button.getAccessibleText().matches(".* \\d/\\d"))
                .findFirst().ifPresent(button -> button.executeAccessibleAction(AccessibleAction.FIRE));
    }
}
