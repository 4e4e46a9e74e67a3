package exhibit.view;

import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.story.Chapter;
import exhibit.story.MinuteScreen;
import exhibit.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Every screen of a visit by its name, as a hand comes to it.
public final class Visits {

    static final SessionReducer JOURNEY = new SessionReducer(new Controls(() -> 3), Words.languages(), Waiting.USUAL);

    private static final long SECOND = 1_000_000_000L;

    private Visits() {
    }

    /// Attract, every chapter as it asks, as it goes on by itself and as it answers, free play and what lies over it.
    static Map<String, Session> all() {
        var all = new LinkedHashMap<String, Session>();
        var nobody = JOURNEY.fresh(0);
        all.put("attract", nobody);
        var minute = after(nobody, new Request.Touch());
        for (var screen : MinuteScreen.values()) {
            all.put("minute-" + screen.word(), minute);
            minute = after(minute, new Request.Next());
        }
        for (int at = 0; at < Chapter.all().size(); at++) {
            var id = Chapter.all().get(at).id();
            var asked = after(nobody, new Request.Go(new MenuEntry.ToChapter(at)));
            all.put(id + "-ask", asked);
            all.put(id + "-see", later(asked, 40));
            all.put(id + "-told", later(after(asked, new Request.Answer(0)), 40));
        }
        var play = after(nobody, new Request.Go(new MenuEntry.ToPlay(false)));
        all.put("play", play);
        all.put("experts", after(play, new Request.Drawer()));
        all.put("card", after(after(play, new Request.Card()), new Request.Card()));
        all.put("menu", after(play, new Request.Menu()));
        all.put("recipe", after(play, new Request.Recipe()));
        all.put("type", after(after(play, new Request.Recipe()), new Request.Keys()));
        all.put("countdown", JOURNEY.at(play, 75 * SECOND));
        return all;
    }

    /// One of them.
    public static Session of(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    /// The menu, called from there.
    public static Session menu(Session from) {
        return after(from, new Request.Menu());
    }

    /// The menu with its knob at an entry, from 0.
    public static Session pointing(Session menu, int entry) {
        return JOURNEY.after(JOURNEY.after(menu, new Action.Turned(Knob.FIRST, -100), 0),
                new Action.Turned(Knob.FIRST, entry), 0);
    }

    static Session after(Session now, Request wish) {
        return JOURNEY.after(now, wish, 0);
    }

    /// The same after so many seconds without a hand.
    static Session later(Session now, int seconds) {
        for (int second = 0; second < seconds; second++)
            now = JOURNEY.at(now, second * SECOND);
        return now;
    }

    /// The same in large letters.
    public static Session large(Session now) {
        return JOURNEY.after(now, new Action.Held(SessionReducer.MENU), 0);
    }
}
