package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.story.Chapter;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Viewing;
import exhibit.view.machine.IrisFace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A station may choose that the machine has a name, but no face.
final class FaceTest {

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void without_it_no_eye_and_no_feet_are_seen_anywhere() {
        for (var session : sessions()) {
            var seen = seen(session, false);
            assertTrue(seen.stream().noneMatch(IrisFace.class::isInstance), session.place()::toString);
            assertTrue(discs(seen).noneMatch(disc -> disc.scene().face()), session.place()::toString);
        }
    }

    @Test
    void with_it_the_eye_greets_and_stays_on_the_disc() {
        assertTrue(seen(journey.fresh(0), true).stream().anyMatch(IrisFace.class::isInstance));
        for (var session : sessions())
            assertTrue(discs(seen(session, true)).allMatch(disc -> disc.scene().face()), session.place()::toString);
    }

    /// In its middle the lid shows an eye, or the lid alone.
    @Test
    void the_lid_of_the_game_has_no_eye_either() {
        assertEquals(Palette.RAISED, middleOfLid(true));
        assertEquals(Palette.LINE, middleOfLid(false));
    }

    private Color middleOfLid(boolean face) {
        return Fx.ask(() -> {
            var screen = screen(game(), face);
            var image = Picture.image(screen.node(), 800, 480);
            var lid = all(screen.node()).filter(node -> node.getClass().getSimpleName().equals("Cover")).findFirst()
                    .orElseThrow();
            var box = lid.localToScene(lid.getLayoutBounds());
            return image.getPixelReader().getColor((int) box.getCenterX(),
                    (int) (box.getCenterY() - .1 * box.getHeight()));
        });
    }

    /// Every screen on which the machine stands.
    private List<Session> sessions() {
        var all = new ArrayList<Session>();
        for (var now = journey.after(journey.fresh(0), new Request.Next(), 0); now
                .place() instanceof Place.Minute; now = journey.after(now, new Request.Next(), 0))
            all.add(now);
        assertEquals(8, all.size());
        all.addAll(List.of(journey.fresh(0), chapter(0), game()));
        return all;
    }

    private Session game() {
        return journey.seen(chapter(3), Samples.pentagon(0), 0);
    }

    private Session chapter(int at) {
        assertEquals(at == 3, Chapter.all().get(at).isGame());
        return journey.after(journey.fresh(0), new Request.Go(new MenuEntry.ToChapter(at)), 0);
    }

    private static List<Node> seen(Session session, boolean face) {
        return Fx.ask(() -> all(screen(session, face).node()).toList());
    }

    private static ExhibitScreen screen(Session session, boolean face) {
        var screen = Samples.screen("en", new Viewing(155, 500, face));
        screen.show(session);
        screen.show(Samples.pentagon(0));
        screen.move(0);
        Picture.layOut(screen.node(), 800, 480);
        return screen;
    }

    /// All that is visible.
    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) return Stream.of();
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(FaceTest::all))
                : Stream.of(node);
    }

    private static Stream<Disc> discs(List<Node> seen) {
        assertFalse(seen.isEmpty());
        return seen.stream().filter(Disc.class::isInstance).map(Disc.class::cast);
    }
}
