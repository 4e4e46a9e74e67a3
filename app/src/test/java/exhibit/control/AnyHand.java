package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import java.util.List;
import java.util.random.RandomGenerator;

/// A hand that means nothing: all there is to turn, to press and to ask for, as luck has it.
public record AnyHand(RandomGenerator random) {

    private static final List<Knob> KNOBS = List.of(Knob.values());
    private static final List<Button> BUTTONS = List.of(Button.values());
    private static final List<MenuEntry> ENTRIES = MenuEntry.all();

    /// Something that is done to a control of the panel.
    public Action action() {
        var knob = KNOBS.get(random.nextInt(KNOBS.size()));
        var button = BUTTONS.get(random.nextInt(BUTTONS.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new Action.Turned(knob, random.nextInt(-3, 4));
            case 1 -> new Action.Turned(knob, random.nextInt());
            case 2 -> new Action.TurnedTo(knob, random.nextDouble());
            case 3 -> new Action.Pushed(knob);
            case 4 -> new Action.Pressed(button);
            case 5 -> new Action.Held(button);
            default -> new Action.Released(button);
        };
    }

    /// Something that is asked for on the screen, whether or not it is there.
    Request wish() {
        return switch (random.nextInt(20)) {
            case 0 -> new Request.Touch();
            case 1 -> new Request.Next();
            case 2 -> new Request.Menu();
            case 3 -> new Request.Back();
            case 4 -> new Request.Language();
            case 5 -> new Request.Go(ENTRIES.get(random.nextInt(ENTRIES.size())));
            case 6 -> new Request.Answer(random.nextInt(-1, 9));
            case 7 -> new Request.Press(random.nextInt(-1, 9));
            case 8 -> new Request.Take(random.nextInt(-1, 9));
            case 9 -> new Request.Card();
            case 10 -> new Request.Recipe();
            case 11 -> new Request.Keys();
            case 12 -> new Request.Type(random.nextInt(-1, 26));
            case 13 -> new Request.Typed();
            case 14 -> new Request.Check();
            case 15 -> new Request.Lift();
            case 16 -> new Request.Again();
            case 17 -> new Request.Game();
            case 18 -> new Request.Next();
            default -> new Request.Drawer();
        };
    }
}
