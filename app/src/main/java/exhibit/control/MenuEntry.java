package exhibit.control;

import exhibit.story.Chapter;
import java.util.ArrayList;
import java.util.List;

/// A line of the menu.
public sealed interface MenuEntry {

    /// A chapter of the story.
    record ToChapter(int at) implements MenuEntry {}

    /// Free play.
    record ToPlay(boolean drawer) implements MenuEntry {}

    /// The recipe of the picture.
    record ToRecipe() implements MenuEntry {}

    /// Another room.
    record Through(Wing door) implements MenuEntry {}

    /// Something that makes the visit easier: one step on, and the menu stays.
    record Ease(Accessibility.Aid aid) implements MenuEntry {}

    /// All there is, in order.
    static List<MenuEntry> all() {
        var all = new ArrayList<MenuEntry>();
        for (int chapter = 0; chapter < Chapter.ALL.size(); chapter++)
            all.add(new ToChapter(chapter));
        all.add(new ToPlay(false));
        for (var door : Wing.values())
            all.add(new Through(door));
        all.add(new ToPlay(true));
        all.add(new ToRecipe());
        for (var aid : Accessibility.Aid.values())
            all.add(new Ease(aid));
        return List.copyOf(all);
    }
}
