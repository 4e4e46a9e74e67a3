package exhibit.text;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Wing;
import exhibit.story.Chapter;
import java.util.Locale;

/// What stands in the menu: where it leads, and what makes a visit easier.
public final class MenuWords {

    private final Words words;

    public MenuWords(Words words) {
        this.words = words;
    }

    public String name(MenuEntry entry, Accessibility comfort) {
        return switch (entry) {
            case MenuEntry.ToChapter(var at) -> words.text(Chapter.ALL.get(at).id());
            case MenuEntry.ToPlay(var drawer) -> words.text(drawer ? "experts" : "play");
            case MenuEntry.ToRecipe _ -> words.text("recipe.short");
            case MenuEntry.Through(var door) -> name(door);
            case MenuEntry.Ease(var aid) -> name(aid, comfort);
        };
    }

    /// The same in a word or two, beside a picture.
    ///
    /// In large letters a chapter's title has no room; one that has no shorter name keeps it.
    public String brief(MenuEntry entry, Accessibility comfort) {
        return switch (entry) {
            case MenuEntry.ToChapter(var at) -> brief(Chapter.ALL.get(at).id(), comfort.large());
            case MenuEntry.ToPlay(var drawer) when drawer -> words.text("tile.experts");
            case MenuEntry.Ease(var aid) -> words.text("tile." + aid.name().toLowerCase(Locale.ROOT));
            case MenuEntry.ToPlay _,MenuEntry.ToRecipe _,MenuEntry.Through _ -> name(entry, comfort);
        };
    }

    private String brief(String chapter, boolean large) {
        return words.text(large && words.knows("tile." + chapter) ? "tile." + chapter : chapter);
    }

    String name(Wing door) {
        return words.text(door.word());
    }

    /// How an aid stands.
    String name(Accessibility.Aid aid, Accessibility comfort) {
        return words.text(switch (aid) {
            case LETTERS -> comfort.large() ? "letters.large" : "letters.normal";
            case VOLUME -> comfort.isMute() ? "volume.none" : "volume." + comfort.volume();
            case CALM -> comfort.calm() ? "calm.on" : "calm.off";
        });
    }
}
