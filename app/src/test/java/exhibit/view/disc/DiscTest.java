package exhibit.view.disc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage;
import exhibit.story.FigureStage.Step;
import exhibit.training.Snapshot;
import exhibit.view.Picture;
import exhibit.view.PictureTest;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import java.util.Arrays;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What moves on the disc.
final class DiscTest {

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void a_solid_turns_by_itself_and_a_plane_does_not() {
        assertTrue(moves(Samples.antiprism()));
        assertTrue(!moves(Samples.pentagon(0)));
    }

    @Test
    void in_calm_a_solid_stands_still() {
        var disc = Fx.ask(() -> new Disc(new Turn()));
        double moved = Fx.ask(() -> {
            disc.resize(400, 400);
            disc.calm(true);
            disc.show(Samples.antiprism(), 0);
            double before = disc.places().x[0];
            disc.move(50_000_000);
            return disc.places().x[0] - before;
        });
        assertEquals(0, moved);
    }

    @Test
    void a_finger_turns_the_solid_and_stops_it_while_it_stays() {
        var disc = Fx.ask(() -> new Disc(new Turn()));
        double[] x = Fx.ask(() -> {
            disc.resize(400, 400);
            disc.show(Samples.antiprism(), 0);
            double before = disc.places().x[0];
            Event.fireEvent(disc, mouse(MouseEvent.MOUSE_PRESSED, 200));
            disc.move(50_000_000);
            double held = disc.places().x[0];
            Event.fireEvent(disc, mouse(MouseEvent.MOUSE_DRAGGED, 300));
            return new double[]{before, held, disc.places().x[0]};
        });
        assertEquals(x[0], x[1]);
        assertTrue(Math.abs(x[2] - x[1]) > .1);
    }

    @Test
    void a_tap_beside_the_badges_stops_the_solid_and_the_next_one_lets_it_go_on() {
        var disc = Fx.ask(() -> new Disc(new Turn()));
        boolean[] moved = Fx.ask(() -> {
            disc.resize(400, 400);
            disc.show(Samples.antiprism(), 0);
            boolean before = goesOn(disc, 1);
            tap(disc);
            boolean stopped = goesOn(disc, 2);
            tap(disc);
            return new boolean[]{before, stopped, goesOn(disc, 3)};
        });
        assertArrayEquals(new boolean[]{true, false, true}, moved);
    }

    @Test
    void it_stands_still_while_its_figure_does() {
        var disc = Fx.ask(() -> new Disc(new Turn()));
        boolean[] moved = Fx.ask(() -> {
            disc.resize(400, 400);
            disc.show(Samples.antiprism(), 0);
            disc.stand(stage(Step.STILL, .5));
            boolean still = goesOn(disc, 1);
            disc.stand(stage(Step.NAMED, 1));
            return new boolean[]{still, goesOn(disc, 2)};
        });
        assertArrayEquals(new boolean[]{false, true}, moved);
    }

    private static FigureStage stage(Step step, double inside) {
        var figure = ClosedFigure.of(Samples.antiprism().embedding()).orElseThrow();
        return new FigureStage(step, Optional.of(figure), figure.edges().size(), inside, 1);
    }

    private static boolean goesOn(Disc disc, int tenths) {
        double before = disc.places().x[0];
        disc.move(100_000_000L * tenths);
        return disc.places().x[0] != before;
    }

    /// Where no badge lies: at the rim of the ball.
    private static void tap(Disc disc) {
        Event.fireEvent(disc, mouse(MouseEvent.MOUSE_PRESSED, 30));
        Event.fireEvent(disc, mouse(MouseEvent.MOUSE_DRAGGED, 33));
        Event.fireEvent(disc, mouse(MouseEvent.MOUSE_RELEASED, 33));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(type, x, 200, x, 200, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                false, false, false, false, null);
    }

    @ParameterizedTest
    @CsvSource({"100, true", "400, true", "700, false"})
    void trails_fade_within_half_a_second(int millis, boolean seen) {
        var disc = Fx.ask(() -> new Disc(new Turn()));
        var still = Fx.ask(() -> {
            disc.show(Samples.pentagon(0), 0);
            return PictureTest.pixels(Picture.image(frame(disc), 400, 400));
        });
        var moved = Fx.ask(() -> {
            disc.show(Samples.pentagon(-20), 40_000_000);
            disc.show(Samples.pentagon(0), 80_000_000);
            disc.move(millis * 1_000_000L);
            return PictureTest.pixels(Picture.image(frame(disc), 400, 400));
        });
        assertEquals(seen, !Arrays.equals(still, moved));
    }

    private static boolean moves(Snapshot snapshot) {
        var disc = Fx.ask(() -> new Disc(new Turn()));
        return Fx.ask(() -> {
            disc.resize(400, 400);
            disc.show(snapshot, 0);
            double before = disc.places().x[0];
            disc.move(50_000_000);
            return disc.places().x[0] != before;
        });
    }

    private static Pane frame(Disc disc) {
        if (disc.getParent() instanceof Pane pane)
            return pane;
        disc.resize(400, 400);
        return new Pane(disc);
    }
}
