package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.Difference;
import exhibit.view.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The five things are told apart by their colours, and by their shapes where the colours come close.
final class ColourTest {

    private static final int FIVE = 5;
    private static final double APART = 10;

    /// Where a shape differs: this part of a badge is light in one and dark in the other.
    private static final double SHAPE = .05;
    private static final int SIDE = 64;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    /// Sharma, Wu and Dalal (2005), table 1, pairs 1, 7, 17 and 34.
    @Test
    void the_difference_is_that_of_the_reference_pairs() {
        assertEquals(2.0425, Difference.between(new double[]{50, 2.6772, -79.7751}, new double[]{50, 0, -82.7485}),
                1e-4);
        assertEquals(2.3669, Difference.between(new double[]{50, 0, 0}, new double[]{50, -1, 2}), 1e-4);
        assertEquals(27.1492, Difference.between(new double[]{50, 2.5, 0}, new double[]{73, 25, -18}), 1e-4);
        assertEquals(.9082,
                Difference.between(new double[]{2.0776, .0795, -1.135}, new double[]{.9033, -.0636, -.5514}),
                1e-4);
    }

    @Test
    void for_most_eyes_every_two_colours_are_far_apart() {
        pairs().forEach(pair -> assertTrue(Difference.between(Sight.MOST.seen(colour(pair[0])),
                Sight.MOST.seen(colour(pair[1]))) >= APART, () -> Thing.of(pair[0]) + " and " + Thing.of(pair[1])));
    }

    /// Whoever sees no red, no green or no blue sees far colours, or other shapes.
    @ParameterizedTest
    @EnumSource
    void for_all_eyes_every_two_badges_differ(Sight sight) {
        var grey = IntStream.range(0, FIVE).mapToObj(ColourTest::shape).toList();
        var close = new ArrayList<String>();
        pairs().forEach(pair -> {
            double difference = Difference.between(sight.seen(colour(pair[0])), sight.seen(colour(pair[1])));
            if (difference < APART && unlike(grey.get(pair[0]), grey.get(pair[1])) < SHAPE)
                close.add(Thing.of(pair[0]) + " and " + Thing.of(pair[1]) + " " + difference);
        });
        assertEquals(List.of(), close);
    }

    @Test
    void without_any_colour_every_two_shapes_differ() {
        var grey = IntStream.range(0, FIVE).mapToObj(ColourTest::shape).toList();
        pairs().forEach(pair -> assertTrue(unlike(grey.get(pair[0]), grey.get(pair[1])) >= SHAPE,
                () -> Thing.of(pair[0]) + " and " + Thing.of(pair[1]) + " "
                        + unlike(grey.get(pair[0]), grey.get(pair[1]))));
        assertEquals(0, unlike(grey.getFirst(), shape(0)));
    }

    private static Color colour(int thing) {
        return Thing.of(thing).colour();
    }

    private static Stream<int[]> pairs() {
        return IntStream.range(0, FIVE).boxed()
                .flatMap(i -> IntStream.range(i + 1, FIVE).mapToObj(j -> new int[]{i, j}));
    }

    /// Where a badge in grey is light.
    private static boolean[] shape(int thing) {
        var image = Fx.ask(() -> {
            var canvas = new Canvas(SIDE, SIDE);
            Badge.draw(canvas.getGraphicsContext2D(), thing, SIDE / 2., SIDE / 2., SIDE / 2., 1);
            var parameters = new SnapshotParameters();
            parameters.setFill(Palette.GROUND);
            return canvas.snapshot(parameters, new WritableImage(SIDE, SIDE));
        });
        double half = (ContrastTest.luminance(colour(thing)) + ContrastTest.luminance(Palette.GROUND)) / 2;
        var light = new boolean[SIDE * SIDE];
        for (int i = 0; i < light.length; i++)
            light[i] = ContrastTest.luminance(image.getPixelReader().getColor(i % SIDE, i / SIDE)) > half;
        return light;
    }

    private static double unlike(boolean[] one, boolean[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count() / (double) one.length;
    }
}
