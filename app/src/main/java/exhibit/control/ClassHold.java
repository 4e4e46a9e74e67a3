package exhibit.control;

import exhibit.story.Chapter;
import java.util.List;
import java.util.stream.Stream;

/// Where a teacher can keep a class.
public final class ClassHold {

    /// Free play.
    public static final String PLAY = "play";

    /// The map that the class paints together, over whatever else there is.
    public static final String MAP = "map";

    private ClassHold() {
    }

    /// All that a class can be kept at.
    public static List<String> places() {
        return Stream.concat(Chapter.all().stream().map(Chapter::id), Stream.of(PLAY, MAP)).toList();
    }

    /// Whether the class looks at its map.
    ///
    /// @param place where every exhibit is kept; empty where visitors are free
    public static boolean atMap(String place) {
        return place.equals(MAP);
    }

    /// The visit, brought back to where the class is.
    ///
    /// @param place where every exhibit is kept: one of `places`; empty where visitors are free, and what else there may be
    ///     at stations of another version keeps nobody
    public static Session held(String place, Session now, long nanos) {
        if (!places().contains(place) || isAt(place, now.place())) return now;
        return Chapter.of(place).map(chapter -> StoryHand.opened(now, Chapter.all().indexOf(chapter), nanos))
                .orElseGet(() -> now.at(new Place.Play(false, 0)));
    }

    /// What lies over a place leads back to it.
    private static boolean isAt(String place, Place here) {
        return switch (here) {
            case Place.Story story -> atMap(place) || story.chapter().id().equals(place);
            case Place.Game game -> atMap(place) || place.equals(game.free() ? PLAY : game.chapter().id());
            case Place.Unmixing unmixing -> atMap(place) || unmixing.chapter().id().equals(place);
            case Place.Play _ -> atMap(place) || place.equals(PLAY);
            case Place.Menu(_, var from) -> isAt(place, from);
            case Place.Recipe(var from) -> isAt(place, from);
            case Place.Typing(var recipe, _, _, _) -> isAt(place, recipe.from());
            case Place.Attract _,Place.Minute _ -> atMap(place);
            case Place.Away _ -> false;
        };
    }

    /// Where a visit is, in a word for the teacher.
    public static String where(Place here) {
        return switch (here) {
            case Place.Attract _ -> "nobody";
            case Place.Minute _ -> "minute";
            case Place.Game game -> game.free() ? PLAY : game.chapter().id();
            case Place.Story story -> story.chapter().id();
            case Place.Unmixing unmixing -> unmixing.chapter().id();
            case Place.Play _ -> PLAY;
            case Place.Menu _ -> "menu";
            case Place.Recipe _,Place.Typing _ -> "recipe";
            case Place.Away _ -> "laboratory";
        };
    }
}
