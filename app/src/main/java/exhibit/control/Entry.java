package exhibit.control;

import exhibit.chapter.Chapter;
import java.util.ArrayList;
import java.util.List;

/// A line of the menu.
public sealed interface Entry {

    /// A chapter of the story.
    record ToChapter(int at) implements Entry {}

    /// Free play.
    record ToPlay(boolean drawer) implements Entry {}

    /// Another room.
    record Through(Door door) implements Entry {}

    /// Something that makes the visit easier: one step on, and the menu stays.
    record Ease(Comfort.Aid aid) implements Entry {}

    /// All there is, in order.
    static List<Entry> all() {
        var all = new ArrayList<Entry>();
        for (int chapter = 0; chapter < Chapter.ALL.size(); chapter++)
            all.add(new ToChapter(chapter));
        all.add(new ToPlay(false));
        all.add(new ToPlay(true));
        for (var door : Door.values())
            all.add(new Through(door));
        for (var aid : Comfort.Aid.values())
            all.add(new Ease(aid));
        return List.copyOf(all);
    }
}
