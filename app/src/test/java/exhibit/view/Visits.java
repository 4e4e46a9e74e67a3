package exhibit.view;

import exhibit.chapter.Chapter;
import exhibit.control.Controls;
import exhibit.control.Entry;
import exhibit.control.Journey;
import exhibit.control.Session;
import exhibit.control.Waiting;
import exhibit.control.Wish;
import exhibit.hardware.Action;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Every screen of a visit by its name, as a hand comes to it.
final class Visits {

    static final Journey JOURNEY = new Journey(new Controls(() -> 3), Words.languages(), Waiting.USUAL);

    private static final long SECOND = 1_000_000_000L;

    private Visits() {
    }

    /// Attract, every chapter as it asks, as it goes on by itself and as it answers, free play and what lies over it.
    static Map<String, Session> all() {
        var all = new LinkedHashMap<String, Session>();
        var nobody = JOURNEY.fresh(0);
        all.put("attract", nobody);
        for (int at = 0; at < Chapter.ALL.size(); at++) {
            var id = Chapter.ALL.get(at).id();
            var asked = after(nobody, new Wish.Go(new Entry.ToChapter(at)));
            all.put(id + "-ask", asked);
            all.put(id + "-see", later(asked, 40));
            all.put(id + "-told", later(after(asked, new Wish.Answer(0)), 40));
        }
        var play = after(nobody, new Wish.Go(new Entry.ToPlay(false)));
        all.put("play", play);
        all.put("experts", after(play, new Wish.Drawer()));
        all.put("card", after(after(play, new Wish.Card()), new Wish.Card()));
        all.put("menu", after(play, new Wish.Menu()));
        all.put("recipe", after(play, new Wish.Recipe()));
        all.put("type", after(after(play, new Wish.Recipe()), new Wish.Keys()));
        all.put("countdown", JOURNEY.at(play, 75 * SECOND));
        return all;
    }

    /// One of them.
    static Session of(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    static Session after(Session now, Wish wish) {
        return JOURNEY.after(now, wish, 0);
    }

    /// The same after so many seconds without a hand.
    static Session later(Session now, int seconds) {
        for (int second = 0; second < seconds; second++)
            now = JOURNEY.at(now, second * SECOND);
        return now;
    }

    /// The same in large letters.
    static Session large(Session now) {
        return JOURNEY.after(now, new Action.Held(Journey.MENU), 0);
    }
}
