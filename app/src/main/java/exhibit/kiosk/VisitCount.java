package exhibit.kiosk;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.station.counts.UsageCounter;
import exhibit.training.ExperimentCode;
import java.util.Optional;

/// Counts how far visits come: chapters, rooms, languages, and the recipes that were asked for.
record VisitCount(UsageCounter tally) {

    /// @param before the session as it was, `now` as it has become
    void saw(Session before, Session now) {
        if (before.idle().armed() && !now.idle().armed())
            tally.end();
        if (!now.idle().armed())
            return;
        tally.reached("language." + now.language());
        place(now.place()).ifPresent(tally::reached);
        if (now.place() instanceof Place.Recipe && !isAtRecipe(before.place()))
            ExperimentCode.of(now.experiment()).ifPresent(tally::kept);
    }

    /// Whoever looks at something else meanwhile has not asked again.
    private static boolean isAtRecipe(Place place) {
        return switch (place) {
            case Place.Recipe _,Place.Typing _ -> true;
            case Place.Menu(_, var from) -> isAtRecipe(from);
            case Place.Attract _,Place.Minute _,Place.Story _,Place.Game _,Place.Unmixing _,Place.Play _,Place.Away _ ->
                false;
        };
    }

    private static Optional<String> place(Place place) {
        return switch (place) {
            case Place.Story story -> Optional.of("chapter." + story.chapter().id());
            case Place.Unmixing unmixing -> Optional.of("chapter." + unmixing.chapter().id());
            case Place.Minute _ -> Optional.of("room.minute");
            case Place.Game game -> Optional.of(game.free() ? "room.game" : "chapter." + game.chapter().id());
            case Place.Play play -> Optional.of(play.drawer() ? "room.experts" : "room.play");
            case Place.Away(var door) -> Optional.of("room." + door.word());
            case Place.Attract _,Place.Menu _,Place.Recipe _,Place.Typing _ -> Optional.empty();
        };
    }
}
