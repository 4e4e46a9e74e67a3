package exhibit.view;

import exhibit.chapter.Chapter;
import exhibit.control.Comfort;
import exhibit.control.Door;
import exhibit.control.Entry;
import java.util.Locale;

/// What stands in the menu: where it leads, and what makes a visit easier.
final class MenuWords {

    private final Words words;

    MenuWords(Words words) {
        this.words = words;
    }

    String name(Entry entry, Comfort comfort) {
        return switch (entry) {
            case Entry.ToChapter(var at) -> words.text(Chapter.ALL.get(at).id());
            case Entry.ToPlay(var drawer) -> words.text(drawer ? "experts" : "play");
            case Entry.ToRecipe _ -> words.text("recipe.short");
            case Entry.Through(var door) -> name(door);
            case Entry.Ease(var aid) -> name(aid, comfort);
        };
    }

    String name(Door door) {
        return words.text(door.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// How an aid stands.
    String name(Comfort.Aid aid, Comfort comfort) {
        return words.text(switch (aid) {
            case LETTERS -> comfort.large() ? "letters.large" : "letters.normal";
            case VOLUME -> comfort.isMute() ? "volume.none" : "volume." + comfort.volume();
            case CALM -> comfort.calm() ? "calm.on" : "calm.off";
        });
    }
}
