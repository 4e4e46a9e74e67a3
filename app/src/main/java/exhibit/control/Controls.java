package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.story.Chapter;
import exhibit.training.Experiment;
import java.util.Set;
import java.util.function.LongSupplier;

/// What a hand did, as what the visitor wants.
///
/// @param luck where "Shake" takes its seeds from
public record Controls(LongSupplier luck) {

    /// Five things, room for two, always there: the first picture of the paper. Everything starts here, and a pushed
    /// knob goes back here.
    public static final Experiment OPENING = new Experiment(Chapter.FIVE_IN_TWO, 0);

    /// The same from the start.
    public static final Button AGAIN = Button.SECOND;

    /// The same from the start, with other luck.
    public static final Button SHAKE = Button.FIRST;

    /// The controls that do something now.
    public static final Set<Control> LIVE = Set.copyOf(Control.forVisitors());

    /// A function of experiment and action alone, luck apart.
    public Experiment after(Experiment now, Action action) {
        if (action instanceof Action.OnKnob knob)
            return after(now, knob);
        return action instanceof Action.Pressed(var button) ? after(now, button) : now;
    }

    Experiment after(Experiment now, Action.OnKnob action) {
        return switch (action) {
            case Action.Turned(var knob, var detents) ->
                now.with(dial(knob).turned(now.hyperparameters(), detents));
            case Action.TurnedTo(var knob, var position) ->
                now.with(dial(knob).turnedTo(now.hyperparameters(), position));
            case Action.Pushed(var knob) -> now.with(home(dial(knob), now.hyperparameters()));
        };
    }

    Experiment after(Experiment now, Button button) {
        return switch (button) {
            case FIRST -> now.withSeed(luck.getAsLong()).again();
            case SECOND -> now.again();
            case THIRD, FOURTH, STAFF_KEY -> now;
        };
    }

    private static Hyperparameters home(Dial dial, Hyperparameters h) {
        return dial.set(h, dial.of(OPENING.hyperparameters()));
    }

    /// Which knob turns what: in the order of the story, from the left.
    public static Dial dial(Knob knob) {
        return switch (knob) {
            case FIRST -> Dial.SPARSITY;
            case SECOND -> Dial.IMPORTANCE;
            case THIRD -> Dial.FEATURES;
            case FOURTH -> Dial.HIDDEN;
        };
    }
}
