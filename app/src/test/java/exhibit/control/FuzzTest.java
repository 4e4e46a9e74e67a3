package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A million hands of which none means anything.
final class FuzzTest {

    private static final int INPUTS = 1_000_000;
    private static final long SECOND = 1_000_000_000L;
    private static final List<Knob> KNOBS = List.of(Knob.values());
    private static final List<Button> BUTTONS = List.of(Button.values());
    private static final List<MenuEntry> ENTRIES = MenuEntry.all();

    private final SplittableRandom random = new SplittableRandom(1);
    private final SessionReducer journey = new SessionReducer(new Controls(() -> random.nextInt(100)),
            List.of("en", "de"),
            Waiting.USUAL);

    @Test
    void a_million_random_inputs_break_nothing_and_there_is_always_a_way_home() {
        long now = 0;
        int resets = 0;
        var session = journey.fresh(now);
        for (int input = 0; input < INPUTS; input++) {
            now += random.nextInt(1000) == 0 ? random.nextLong(100 * SECOND) : random.nextLong(SECOND);
            boolean awake = session.idle().armed();
            session = journey.at(session, now);
            if (awake && !session.idle().armed()) resets++;
            session = any(session, now);
            if (input % 1000 == 0) leadsHome(session, now);
        }
        assertTrue(resets > 50, resets + " resets");
    }

    /// Two taps to the story's beginning, or ninety seconds to the very start.
    private void leadsHome(Session session, long now) {
        var awake = journey.after(session, new Request.Touch(), now);
        var menu = awake.place() instanceof Place.Menu ? awake : journey.after(awake, new Request.Menu(), now);
        var first = journey.after(menu, new Request.Go(new MenuEntry.ToChapter(0)), now);
        assertEquals(0, ((Place.Story) first.place()).at());
        assertFalse(awake.countdown().isPresent());
        assertEquals(journey.fresh(now + 90 * SECOND), journey.at(awake, now + 90 * SECOND));
    }

    private Session any(Session now, long nanos) {
        return random.nextBoolean() ? journey.after(now, event(), nanos) : journey.after(now, wish(), nanos);
    }

    private Action event() {
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

    private Request wish() {
        return switch (random.nextInt(15)) {
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
            default -> new Request.Drawer();
        };
    }
}
