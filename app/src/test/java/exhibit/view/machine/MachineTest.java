package exhibit.view.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Reconstruction;
import exhibit.model.data.SampleStream;
import exhibit.story.Response;
import exhibit.story.Judgement;
import exhibit.training.Snapshot;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.disc.Disc;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Fx;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is drawn of a sample is what the model makes of it, and nothing else.
final class MachineTest {

    private static final long FRAME = 33_000_000;
    private static final MachinePlan PLAN = MachinePlan.of(800, 480, false, 104);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void what_stands_in_the_gate_is_a_sample_of_the_stream_and_its_answer_is_the_models() {
        var machine = Fx.ask(() -> new Machine(new Turn()));
        var learned = Samples.square(20);
        var seen = new HashSet<List<Double>>();
        Fx.await(() -> {
            machine.show(learned, 0);
            for (int frame = 0; frame < 900; frame++) {
                machine.move(frame * FRAME);
                check(machine.now(), learned);
                seen.add(machine.now().x());
            }
        });
        var stream = new SampleStream(learned.experiment().seed());
        var h = learned.experiment().hyperparameters();
        var drawn = new HashSet<List<Double>>();
        for (long number = 0; number < 2000; number++)
            drawn.add(Arrays.stream(stream.sample(number, h.features(), h.density())).boxed().toList());
        seen.remove(List.of(0., 0., 0., 0., 0.));
        assertTrue(seen.size() > 10 && drawn.containsAll(seen));
    }

    private static void check(Moment now, Snapshot learned) {
        var made = Reconstruction.of(learned.embedding(), now.x().stream().mapToDouble(x -> x).toArray());
        assertEquals(made.hidden(), now.h());
        assertEquals(made.output(), now.y());
    }

    @Test
    void the_dot_is_drawn_where_the_sample_lands() {
        for (int pair = 0; pair < 10; pair++) {
            var things = Set.of(pair % 5, (pair + 1 + pair / 5) % 5);
            var turn = new Turn();
            var learned = Samples.pentagon(17);
            var machine = Fx.ask(() -> held(turn, learned, things));
            var image = Fx.ask(() -> Picture.image(placed(machine), 800, 480));
            var h = Reconstruction.of(learned.embedding(), IntStream.range(0, 5)
                    .mapToDouble(i -> things.contains(i) ? 1 : 0).toArray()).hidden();
            assertEquals(h, machine.dot());
            double x = PLAN.x() + machine.disc().radius() * right(turn, h, learned);
            double y = PLAN.y() + machine.disc().radius() * down(turn, h, learned);
            var middle = middleOfWhite(image, x, y, .06 * PLAN.ring());
            assertEquals(x, middle[0], 1, things::toString);
            assertEquals(y, middle[1], 1, things::toString);
        }
    }

    /// By the arrows themselves: h is a sum of tips, and the disc shows where tips are.
    private static double right(Turn turn, List<Double> h, Snapshot learned) {
        return along(h, learned, Places.of(learned.embedding(), turn).x);
    }

    private static double down(Turn turn, List<Double> h, Snapshot learned) {
        return along(h, learned, Places.of(learned.embedding(), turn).y);
    }

    /// A map of the plane is known by where it takes two vectors.
    private static double along(List<Double> h, Snapshot learned, double[] tips) {
        var e = learned.embedding();
        double a = e.coordinate(0, 0), b = e.coordinate(0, 1), c = e.coordinate(1, 0), d = e.coordinate(1, 1);
        double det = a * d - b * c;
        double first = (h.get(0) * d - h.get(1) * c) / det, second = (a * h.get(1) - b * h.get(0)) / det;
        return first * tips[0] + second * tips[1];
    }

    /// The middle of all that is white around a place.
    private static double[] middleOfWhite(Image image, double x, double y, double reach) {
        double sumX = 0, sumY = 0;
        int count = 0;
        for (int px = (int) (x - reach); px <= x + reach; px++)
            for (int py = (int) (y - reach); py <= y + reach; py++)
                if (image.getPixelReader().getColor(px, py).grayscale().getRed() > .97
                        && image.getPixelReader().getColor(px, py).getSaturation() < .03) {
                            sumX += px + .5;
                            sumY += py + .5;
                            count++;
                        }
        return new double[]{sumX / count, sumY / count};
    }

    private static Machine held(Turn turn, Snapshot learned, Set<Integer> things) {
        var machine = new Machine(turn);
        machine.show(learned, 0);
        machine.hold(Optional.of(things));
        for (int frame = 0; frame < 33; frame++)
            machine.move(frame * FRAME);
        return machine;
    }

    private static Pane placed(Machine machine) {
        var pane = new Pane();
        pane.getChildren().setAll(machine.nodes());
        machine.place(PLAN, 30);
        return pane;
    }

    /// Columns that nothing happens in cost nothing, and show what they would show if they were drawn anew.
    @Test
    void what_stands_still_is_not_drawn_again() {
        var machine = Fx.ask(() -> new Machine(new Turn()));
        var columns = machine.nodes().stream().filter(Region.class::isInstance).map(Region.class::cast).limit(2)
                .toList();
        var pane = Fx.ask(() -> placed(machine));
        var drawn = new int[2];
        for (int frame = 0; frame < 300; frame++) {
            long nanos = frame * FRAME;
            var learned = frame % 2 == 0 ? Samples.pentagon(0) : Samples.pentagon(17);
            Fx.await(() -> {
                machine.show(learned, nanos);
                machine.move(nanos);
                for (int c = 0; c < 2; c++)
                    if (columns.get(c).isNeedsLayout()) drawn[c]++;
                pane.layout();
            });
            if (frame % 20 == 19)
                assertTrue(Fx.ask(() -> isAlikeDrawnAnew(pane, columns)), "frame " + frame);
        }
        assertTrue(drawn[0] > 20 && drawn[0] < 200, drawn[0] + " times of 300");
        assertTrue(drawn[1] > 20 && drawn[1] < 150, drawn[1] + " times of 300");
    }

    /// The disc is painted only as far as it is drawn on.
    @Test
    void nothing_on_the_disc_is_cut_off() {
        var machine = Fx.ask(() -> new Machine(new Turn()));
        var pane = Fx.ask(() -> placed(machine));
        int narrow = 0;
        for (int frame = 0; frame < 300; frame++) {
            long nanos = frame * FRAME;
            var learned = frame / 4 % 2 == 0 ? Samples.pentagon(0) : Samples.pentagon(17);
            Fx.await(() -> {
                machine.show(learned, nanos);
                machine.move(nanos);
                pane.layout();
            });
            if (frame % 10 == 9 && Fx.ask(() -> isNarrow(machine.disc())))
                narrow++;
            if (frame % 10 == 9)
                assertTrue(Fx.ask(() -> isAlikeUncut(pane, machine.disc())), "frame " + frame);
        }
        assertTrue(narrow > 10, narrow + " of 30");
    }

    private static boolean isNarrow(Disc disc) {
        return disc.getChildrenUnmodifiable().stream().map(Node::getClip).filter(Objects::nonNull)
                .allMatch(clip -> clip.getBoundsInLocal().getWidth() < .9 * disc.getWidth());
    }

    private static boolean isAlikeUncut(Pane pane, Disc disc) {
        var cut = Picture.image(pane, 800, 480);
        var clips = disc.getChildrenUnmodifiable().stream().map(Node::getClip).toList();
        disc.getChildrenUnmodifiable().forEach(layer -> layer.setClip(null));
        var whole = Picture.image(pane, 800, 480);
        for (int layer = 0; layer < clips.size(); layer++)
            disc.getChildrenUnmodifiable().get(layer).setClip(clips.get(layer));
        return isAlike(cut, whole);
    }

    private static boolean isAlikeDrawnAnew(Pane pane, List<Region> columns) {
        var before = Picture.image(pane, 800, 480);
        columns.forEach(Region::requestLayout);
        pane.layout();
        var after = Picture.image(pane, 800, 480);
        return isAlike(before, after);
    }

    private static boolean isAlike(Image one, Image other) {
        return IntStream.range(0, 800 * 480).allMatch(i -> one.getPixelReader().getArgb(i % 800,
                i / 800) == other.getPixelReader().getArgb(i % 800, i / 800));
    }

    @Test
    void two_that_lie_apart_are_forgotten_and_a_third_is_named_wrong() {
        var learned = Samples.pentagon(0);
        var apart = Response.apart(learned.embedding()).orElseThrow();
        var moment = Moment.of(learned.embedding(), IntStream.range(0, 5)
                .mapToObj(i -> apart.pair().contains(i) ? 1. : 0.).toList());
        for (int i = 0; i < 5; i++)
            assertEquals(apart.pair().contains(i)
                    ? Judgement.FORGOTTEN
                    : i == apart.third()
                            ? Judgement.WRONG
                            : Judgement.QUIET,
                    moment.verdicts().get(i));
    }

    @Test
    void a_frozen_machine_stands_and_goes_on_where_it_was() {
        var machine = Fx.ask(() -> held(new Turn(), Samples.square(0), Set.of(1)));
        Fx.await(() -> {
            machine.hold(Optional.empty());
            machine.freeze(true);
            var before = machine.now();
            for (int frame = 40; frame < 400; frame++)
                machine.move(frame * FRAME);
            assertEquals(before, machine.now());
            machine.freeze(false);
            for (int frame = 400; frame < 800; frame++)
                machine.move(frame * FRAME);
            assertFalse(before.equals(machine.now()));
        });
    }

    @Test
    void a_thing_that_is_tapped_comes_at_once_and_once() {
        var machine = Fx.ask(() -> held(new Turn(), Samples.square(0), Set.of(1)));
        Fx.await(() -> {
            machine.hold(Optional.empty());
            machine.come(3);
            assertEquals(List.of(0., 0., 0., 1., 0.), machine.now().x());
            for (int frame = 40; frame < 120; frame++)
                machine.move(frame * FRAME);
            assertFalse(machine.now().x().equals(List.of(0., 0., 0., 1., 0.)));
        });
    }

    @Test
    void things_that_come_more_seldom_leave_the_rain_before_anything_is_learned() {
        var rain = new Rain();
        var often = Samples.square(0).experiment().hyperparameters().withSparsity(.5);
        rain.follow(often, 0);
        long before = rain.after(0).stream().flatMap(List::stream).filter(x -> x > 0).count();
        rain.follow(often.withSparsity(.97), 0);
        long after = rain.after(0).stream().flatMap(List::stream).filter(x -> x > 0).count();
        assertTrue(after < before / 4, before + " " + after);
    }

    @Test
    void the_square_of_the_disc_holds_its_ring_and_all_badges() {
        var disc = Fx.ask(() -> new Disc(new Turn()));
        Fx.await(() -> {
            disc.resize(Disc.side(100), Disc.side(100));
            assertEquals(100, disc.ring(), 1e-9);
        });
    }
}
