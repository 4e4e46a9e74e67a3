package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import exhibit.hardware.Action;
import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Action.TurnedTo;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.training.Experiment;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ControlsTest {

    private static final List<Knob> KNOBS = List.of(Knob.values());
    private static final List<Button> BUTTONS = List.of(Button.values());

    private final Controls controls = new Controls(() -> 7);

    @Test
    void each_knob_turns_what_the_story_gives_it() {
        assertEquals(Dial.SPARSITY, Controls.dial(Knob.FIRST));
        assertEquals(Dial.IMPORTANCE, Controls.dial(Knob.SECOND));
        assertEquals(Dial.FEATURES, Controls.dial(Knob.THIRD));
        assertEquals(Dial.HIDDEN, Controls.dial(Knob.FOURTH));
    }

    @Test
    void the_first_knob_goes_through_the_stops_of_the_story() {
        var now = Controls.OPENING;
        for (double stop : new double[]{.5, .7, .8, .9, .95, .97, .99, .99}) {
            now = controls.after(now, new Turned(Knob.FIRST, 1));
            assertEquals(stop, now.hyperparameters().sparsity());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_knob_turned_far_beyond_its_end_comes_back_at_the_first_detent(Knob knob) {
        var dial = Controls.dial(knob);
        var end = controls.after(Controls.OPENING, new Turned(knob, 1_000_000));
        assertEquals(1, dial.position(end.hyperparameters()));
        var further = controls.after(controls.after(end, new Turned(knob, Integer.MAX_VALUE)), new Turned(knob, -1));
        assertNotEquals(1, dial.position(further.hyperparameters()));
        var start = controls.after(end, new Turned(knob, Integer.MIN_VALUE));
        assertEquals(0, dial.position(start.hyperparameters()));
    }

    @ParameterizedTest
    @EnumSource
    void a_position_sets_the_nearest_stop_and_nothing_else(Knob knob) {
        for (double position : new double[]{0, .26, .5, .77, 1}) {
            var next = controls.after(Controls.OPENING, new TurnedTo(knob, position));
            var dial = Controls.dial(knob);
            assertEquals(position, dial.position(next.hyperparameters()), .26);
            for (var other : Dial.values())
                if (other != dial)
                    assertEquals(other.of(Controls.OPENING.hyperparameters()),
                            other.of(next.hyperparameters()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pushed_knob_puts_its_own_quantity_back(Knob knob) {
        var away = controls.after(controls.after(Controls.OPENING, new Turned(Knob.FIRST, 3)), new Turned(knob, 1));
        var back = controls.after(away, new Pushed(knob));
        var dial = Controls.dial(knob);
        assertEquals(dial.of(Controls.OPENING.hyperparameters()), dial.of(back.hyperparameters()));
    }

    @Test
    void shake_takes_another_seed_and_again_the_same_from_the_start() {
        assertEquals(7, controls.after(Controls.OPENING, new Pressed(Controls.SHAKE)).seed());
        var again = controls.after(Controls.OPENING, new Pressed(Controls.AGAIN));
        assertEquals(Controls.OPENING.seed(), again.seed());
        assertNotEquals(Controls.OPENING, again);
    }

    /// A chance of one in a million to draw the seed that is there is one too many: shaking must be seen.
    @Test
    void shake_starts_anew_even_if_luck_repeats_itself() {
        var shaken = controls.after(Controls.OPENING, new Pressed(Controls.SHAKE));
        assertNotEquals(shaken, controls.after(shaken, new Pressed(Controls.SHAKE)));
    }

    @Test
    void no_row_of_events_leaves_what_is_allowed() {
        var random = new Random(5);
        var now = Controls.OPENING;
        for (int i = 0; i < 100_000; i++)
            now = controls.after(now, any(random));
        assertEquals(now, new Experiment(now.hyperparameters(), now.seed(), now.take(), Optional.empty()));
    }

    @Test
    void every_knob_turns_another_dial() {
        assertEquals(Dial.values().length, Stream.of(Knob.values()).map(Controls::dial).distinct().count());
    }

    private static Action any(Random random) {
        var knob = KNOBS.get(random.nextInt(KNOBS.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Turned(knob, random.nextInt());
            case 1 -> new TurnedTo(knob, random.nextDouble());
            case 2 -> new Pushed(knob);
            default -> new Pressed(BUTTONS.get(random.nextInt(BUTTONS.size())));
        };
    }
}
