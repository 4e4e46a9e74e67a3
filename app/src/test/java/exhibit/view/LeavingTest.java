package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import exhibit.control.Session;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Fx;
import exhibit.view.knob.ScreenKnob;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a visitor turned on the screen itself, of which no session knows, leaves with him.
final class LeavingTest {

    private static final long LATER = 100_000_000_000L;

    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "five-in-a-flat-world-told", "experts"})
    void a_solid_that_was_dragged_faces_the_next_visitor_as_the_first(String room) {
        for (var session : List.of(Visits.of(room), Visits.large(Visits.of(room)))) {
            show(session, Samples.antiprism());
            var first = turned();
            drag();
            assertNotEquals(first, turned());
            leave(session);
            show(session, Samples.antiprism());
            assertEquals(first, turned());
        }
    }

    @Test
    void a_solid_that_was_dragged_lies_the_same_way_in_the_closer_look_and_in_large_letters() {
        show(Visits.of("play"), Samples.antiprism());
        drag();
        var dragged = turned();
        for (var other : List.of(Visits.of("experts"), Visits.large(Visits.of("play")))) {
            show(other, Samples.antiprism());
            assertEquals(dragged, turned());
        }
    }

    /// The story shows the knob that was turned last, but not by somebody else.
    @Test
    void the_knob_that_somebody_else_turned_is_not_shown() {
        var told = Visits.of("five-in-a-flat-world-told");
        var own = Visits.JOURNEY.after(told, new Action.Pushed(Knob.FIRST), 0);
        show(own, Samples.pentagon(0));
        assertEquals(List.of(Knob.FIRST), knobs());
        show(own, Samples.polygon(0, .97, 1, 1, 1, 1, 1, 1));
        assertEquals(List.of(Knob.THIRD), knobs());
        leave(own);
        show(own, Samples.polygon(0, .97, 1, 1, 1, 1, 1, 1));
        assertEquals(List.of(Knob.FIRST), knobs());
    }

    private void show(Session session, Snapshot snapshot) {
        Fx.await(() -> {
            screen.show(session);
            screen.show(snapshot, 0);
            Picture.image(screen.node(), 800, 480);
        });
    }

    /// Where the things lie on every disc that is seen.
    private List<List<Double>> turned() {
        return Fx.ask(() -> all(Disc.class)
                .map(disc -> Arrays.stream(disc.places().x).boxed().toList()).toList());
    }

    private List<Knob> knobs() {
        return Fx.ask(() -> all(ScreenKnob.class).filter(ScreenKnob::isVisible).map(ScreenKnob::knob).toList());
    }

    /// All of a kind on the floors that are seen.
    private <T extends Node> Stream<T> all(Class<T> kind) {
        return screen.node().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast)
                .filter(node -> node.getParent().isVisible());
    }

    private void leave(Session session) {
        Fx.await(() -> screen.show(Visits.JOURNEY.at(session, LATER)));
    }

    /// A finger over every disc there is.
    private void drag() {
        Fx.await(() -> all(Disc.class).forEach(disc -> {
            Event.fireEvent(disc, mouse(MouseEvent.MOUSE_PRESSED, 20));
            IntStream.of(60, 120).forEach(x -> Event.fireEvent(disc, mouse(MouseEvent.MOUSE_DRAGGED, x)));
            Event.fireEvent(disc, mouse(MouseEvent.MOUSE_RELEASED, 120));
        }));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(type, x, 20, x, 20, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                false, false, false, false, null);
    }
}
