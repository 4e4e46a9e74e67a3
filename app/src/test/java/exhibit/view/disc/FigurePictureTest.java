package exhibit.view.disc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage;
import exhibit.story.FigureStage.Step;
import exhibit.training.Snapshot;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Fx;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is drawn of a figure.
final class FigurePictureTest {

    private static final int SIZE = 600;
    private static final double RADIUS = SIZE / 2. / (1.25 + Places.BADGE);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void its_edges_are_white_and_there_as_far_as_the_light_has_run() {
        var half = image(Samples.pentagon(0), new FigureStage(Step.RUNS, figure(Samples.pentagon(0)), 2.5, 0, 1));
        var figure = figure(Samples.pentagon(0)).orElseThrow();
        var embedding = Samples.pentagon(0).embedding();
        for (int e = 0; e < 5; e++) {
            var edge = figure.edges().get(e);
            double x = .7 * embedding.coordinate(edge.from(), 0) + .3 * embedding.coordinate(edge.to(), 0);
            double y = .7 * embedding.coordinate(edge.from(), 1) + .3 * embedding.coordinate(edge.to(), 1);
            assertEquals(e <= 2, at(half, x, -y).getBrightness() > .9, "edge " + e);
        }
    }

    @Test
    void its_inside_is_lit_by_a_third_at_most_and_most_in_the_middle() {
        var still = image(Samples.pentagon(0), FigureStage.of(figure(Samples.pentagon(0)).orElseThrow()));
        double middle = at(still, .1, -.1).getBrightness();
        assertTrue(middle > .25 && middle < .4, "middle " + middle);
        assertTrue(at(still, .5, -.5).getBrightness() < middle - .05);
        assertTrue(at(still, 1.1, -.9).getBrightness() < .1);
    }

    /// As it turns, no glass and no edge of the far side lies on the colour of a badge.
    @Test
    void no_badge_of_a_solid_is_dimmed() {
        var snapshot = Samples.antiprism();
        var turn = new Turn();
        for (int step = 0; step < 24; step++) {
            turn.drag(2 * Math.PI / 24, 0);
            var image = image(snapshot, FigureStage.of(figure(snapshot).orElseThrow()), turn);
            var places = Places.of(snapshot.embedding(), turn);
            for (int i = 0; i < 8; i++)
                assertTrue(rim(image, places, i) >= 4, "badge " + i + " after " + step + " turns");
        }
    }

    /// At how many of sixteen places between its sign and its rim it has its own colour; others may cover some.
    private static long rim(Image image, Places places, int i) {
        return IntStream.range(0, 16).mapToDouble(k -> k * Math.PI / 8).filter(angle -> {
            double r = .88 * places.radius(i);
            return near(Badge.colour(i), at(image, places.x[i] + r * Math.cos(angle),
                    places.y[i] + r * Math.sin(angle)));
        }).count();
    }

    @Test
    void a_figure_of_another_picture_is_not_drawn() {
        var five = image(Samples.corner(0), FigureStage.of(figure(Samples.antiprism()).orElseThrow()));
        var none = image(Samples.corner(0), FigureStage.NONE);
        for (int x = 0; x < SIZE; x += 7)
            for (int y = 0; y < SIZE; y += 7)
                assertEquals(none.getPixelReader().getArgb(x, y), five.getPixelReader().getArgb(x, y));
    }

    private static Optional<ClosedFigure> figure(Snapshot snapshot) {
        return ClosedFigure.of(snapshot.embedding());
    }

    private static boolean near(Color wanted, Color seen) {
        return Math.abs(wanted.getRed() - seen.getRed()) + Math.abs(wanted.getGreen() - seen.getGreen())
                + Math.abs(wanted.getBlue() - seen.getBlue()) < .03;
    }

    /// @param x to the right and
    /// @param y down from the centre, in units of the circle's radius
    private static Color at(Image image, double x, double y) {
        return image.getPixelReader().getColor((int) (SIZE / 2. + RADIUS * x), (int) (SIZE / 2. + RADIUS * y));
    }

    private static Image image(Snapshot snapshot, FigureStage stage) {
        return image(snapshot, stage, new Turn());
    }

    private static Image image(Snapshot snapshot, FigureStage stage, Turn turn) {
        return Fx.ask(() -> {
            var disc = new Disc(turn);
            disc.resize(SIZE, SIZE);
            disc.show(snapshot, 0);
            disc.stand(stage);
            return Picture.image(new Pane(disc), SIZE, SIZE);
        });
    }
}
