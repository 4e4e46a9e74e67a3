package exhibit.view.story;

import exhibit.control.Place;
import exhibit.story.MinuteScreen;
import exhibit.view.machine.IrisFace;
import exhibit.view.machine.MachineParts;
import exhibit.view.machine.RainPace;
import java.util.Optional;

/// What stands on the screen where a visitor is.
///
/// @param kind how it is composed
/// @param parts which of the machine is there
/// @param face what the face does, as long as it is seen
/// @param knob whether it can be turned here
/// @param numbers whether it is told in numbers what is kept
/// @param pace how quickly things come
record Scenery(Kind kind, MachineParts parts, Optional<IrisFace.Look> face, boolean knob, boolean numbers,
        RainPace pace) {

    /// How a screen is composed.
    enum Kind {
        /// The machine, whole or as far as it is built up.
        MACHINE,
        /// One picture.
        HERO,
        /// One against two.
        PAIR
    }

    private static final MachineParts NOTHING = new MachineParts(false, false, false, false);
    private static final MachineParts RAIN = new MachineParts(true, false, false, false);
    private static final MachineParts DOT = new MachineParts(true, false, true, false);
    /// While it is asked, nothing is answered.
    private static final MachineParts ASKED = new MachineParts(true, true, true, false);
    private static final MachineParts FIGURE = new MachineParts(false, true, false, false);

    /// So long each part stands while nobody is there, in seconds.
    private static final double PART = 4;

    /// Before anything is known.
    static Scenery nobody() {
        return faced(Kind.MACHINE, NOTHING, IrisFace.Look.GREETS);
    }

    /// @param seconds since the visitor came here, or left
    static Scenery of(Place place, double seconds) {
        return switch (place) {
            case Place.Attract _ -> alone(seconds);
            case Place.Minute minute -> minute(minute.at());
            case Place.Story story -> machine(story.asking() ? ASKED : MachineParts.WHOLE, !story.asking(), true,
                    RainPace.STORY);
            case Place.Game _,Place.Unmixing _ -> machine(MachineParts.WHOLE, false, false, RainPace.STORY);
            case Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ ->
                machine(MachineParts.WHOLE, true, true, RainPace.STORY);
        };
    }

    /// It builds itself up, and then it stands whole.
    private static Scenery alone(double seconds) {
        return switch ((int) (seconds / PART)) {
            case 0 -> faced(Kind.MACHINE, NOTHING, IrisFace.Look.GREETS);
            case 1 -> faced(Kind.MACHINE, RAIN, IrisFace.Look.WATCHES);
            case 2 -> machine(DOT, false, false, RainPace.ATTRACT);
            default -> machine(MachineParts.WHOLE, seconds > 4 * PART, false, RainPace.ATTRACT);
        };
    }

    private static Scenery minute(MinuteScreen at) {
        return switch (at) {
            case WHO -> faced(Kind.HERO, NOTHING, IrisFace.Look.GREETS);
            case RAIN -> faced(Kind.MACHINE, RAIN, IrisFace.Look.WATCHES);
            case DOT -> machine(DOT, false, false, RainPace.STORY);
            case ANSWER -> machine(MachineParts.WHOLE, false, false, RainPace.STORY);
            case KNOB, ALL_FIVE -> machine(MachineParts.WHOLE, true, false, RainPace.STORY);
            case FIGURE -> new Scenery(Kind.HERO, FIGURE, Optional.empty(), false, false, RainPace.STORY);
            case PRICE -> new Scenery(Kind.PAIR, FIGURE, Optional.empty(), false, false, RainPace.STORY);
        };
    }

    private static Scenery faced(Kind kind, MachineParts parts, IrisFace.Look look) {
        return new Scenery(kind, parts, Optional.of(look), false, false, RainPace.STORY);
    }

    private static Scenery machine(MachineParts parts, boolean knob, boolean numbers, RainPace pace) {
        return new Scenery(Kind.MACHINE, parts, Optional.empty(), knob, numbers, pace);
    }
}
