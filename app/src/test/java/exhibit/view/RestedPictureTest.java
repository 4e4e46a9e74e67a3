package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.control.Session;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What has settled sends no more pictures: whatever comes to be seen then is drawn from the last one.
final class RestedPictureTest {

    private static final long FRAME_NANOS = 33_000_000;
    private static final Snapshot PENTAGON = Samples.settled(Samples.pentagon(0));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minute-price", "minute-figure", "minute-answer", "the-price-told", "who-matters-see"})
    void what_comes_while_training_rests_is_drawn_like_what_comes_while_it_learns(String name) {
        assertArrayEquals(drawn(name, true), drawn(name, false), name);
    }

    /// The dot of a sample has no place where no sample is told.
    @Test
    void no_sample_stays_on_the_figure() {
        var screen = rested(Visits.of("minute-figure"), false);
        assertEquals(true, Fx.ask(() -> Legible.find(screen.node(), Disc.class).stream().filter(Legible::seen)
                .map(Disc.class::cast).allMatch(disc -> disc.scene().pass().isEmpty())));
    }

    private static int[] drawn(String name, boolean again) {
        var screen = rested(Visits.of(name), again);
        return Fx.ask(() -> PictureTest.pixels(Picture.image(screen.node(), 800, 480)));
    }

    /// @param again whether the picture is handed over once more
    private static ExhibitScreen rested(Session now, boolean again) {
        var screen = Fx.ask(() -> Samples.screen("en"));
        Fx.await(() -> {
            screen.show(Visits.of("minute-all-five"));
            screen.show(PENTAGON);
            Picture.layOut(screen.node(), 800, 480);
            for (int frame = 0; frame < 40; frame++)
                screen.move(frame * FRAME_NANOS);
            screen.show(now);
            if (again)
                screen.show(PENTAGON);
            for (int frame = 40; frame < 160; frame++)
                screen.move(frame * FRAME_NANOS);
        });
        return screen;
    }
}
