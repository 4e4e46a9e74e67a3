package exhibit.view.disc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage;
import exhibit.training.Snapshot;
import exhibit.view.Picture;
import exhibit.view.PictureTest;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What of a disc is painted anew in each frame: all that is drawn, and little else.
final class PaintedReachTest {

    private static final int SIZE = 400;
    private static final int TURNS = 12;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> pictures() {
        var solid = Samples.antiprism();
        return Stream.of(Arguments.of("a solid that learns", solid, FigureStage.NONE, false),
                Arguments.of("a solid that stands", solid,
                        FigureStage.of(ClosedFigure.of(solid.embedding()).orElseThrow()), false),
                Arguments.of("a solid in the rain", solid, FigureStage.NONE, true),
                Arguments.of("two upright", upright(), FigureStage.NONE, false),
                Arguments.of("a plane", Samples.pentagon(0), FigureStage.NONE, false));
    }

    /// So that nothing but the equator lies at the sides.
    private static Snapshot upright() {
        return Samples.snapshot(.9, new float[][]{{0, 1, 0}, {0, -1, 0}, {0, .02f, 0}}, 0, 0, 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void nothing_is_cut_off_however_it_is_turned(String name, Snapshot snapshot, FigureStage stage, boolean rains) {
        for (int turned = 0; turned < TURNS; turned++) {
            double right = 2 * Math.PI * turned / TURNS, down = .2 * (turned % 5) - .4;
            var disc = Fx.ask(() -> disc(snapshot, stage, rains, right, down));
            var cut = image(disc);
            double painted = Fx.ask(() -> unclip(disc));
            assertTrue(painted < .85, "of the disc " + painted + " is painted");
            assertArrayEquals(image(disc), cut, "turned by " + right + " and " + down);
        }
    }

    private static Disc disc(Snapshot snapshot, FigureStage stage, boolean rains, double right, double down) {
        var turn = new Turn();
        turn.drag(right, down);
        var disc = new Disc(turn);
        disc.resize(SIZE, SIZE);
        disc.show(snapshot, 0);
        disc.stand(stage);
        if (rains)
            disc.set(disc.scene().feed(Optional.of(sample(snapshot))));
        new Pane(disc).layout();
        return disc;
    }

    /// The first two come, and their sum is half way there.
    private static ForwardPass sample(Snapshot snapshot) {
        var embedding = snapshot.embedding();
        var x = IntStream.range(0, embedding.features()).mapToObj(i -> i < 2 ? 1. : 0.).toList();
        var h = IntStream.range(0, embedding.hidden())
                .mapToObj(k -> (double) embedding.coordinate(0, k) + embedding.coordinate(1, k)).toList();
        return new ForwardPass(x, Collections.nCopies(x.size(), 0.), h, Collections.nCopies(h.size(), 0.), 1, .5);
    }

    private static int[] image(Disc disc) {
        return Fx.ask(() -> PictureTest.pixels(Picture.image((Pane) disc.getParent(), SIZE, SIZE)));
    }

    /// @return the part of the disc that was painted
    private static double unclip(Disc disc) {
        double part = 0;
        for (Node layer : List.copyOf(disc.getChildrenUnmodifiable()))
            if (layer.getClip() instanceof Rectangle clip) {
                part = clip.getWidth() * clip.getHeight() / SIZE / SIZE;
                layer.setClip(null);
            }
        return part;
    }
}
