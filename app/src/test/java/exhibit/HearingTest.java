package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import exhibit.control.Comfort;
import exhibit.control.Controls;
import exhibit.control.Entry;
import exhibit.control.Journey;
import exhibit.control.Session;
import exhibit.control.Waiting;
import exhibit.control.Wish;
import exhibit.station.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How loud a visit is.
final class HearingTest {

    private static final double LIMIT = .7;

    private final Journey journey = new Journey(new Controls(() -> 3), List.of("en"), Waiting.USUAL);

    @Test
    void nobody_there_nothing_sounds() {
        assertEquals(0, Hearing.loudness(journey.fresh(0), LIMIT));
    }

    @Test
    void the_loudest_step_is_the_limit_of_the_settings_and_the_next_visitor_begins_anew() {
        var menu = journey.after(journey.fresh(0), new Wish.Menu(), 0);
        double usual = Hearing.loudness(menu, LIMIT);
        var louder = menu;
        double most = usual;
        for (int step = 0; step < Comfort.LOUDEST; step++) {
            louder = ease(louder, Comfort.Aid.VOLUME);
            most = Math.max(most, Hearing.loudness(louder, LIMIT));
        }
        assertEquals(LIMIT, most);
        long later = 100_000_000_000L;
        assertEquals(usual, Hearing.loudness(journey.after(journey.at(louder, later), new Wish.Menu(), later), LIMIT));
    }

    @Test
    void where_the_settings_want_no_sound_there_is_none_to_choose() {
        assertFalse(new Settings.Sound(true, 0).isHeard());
        assertFalse(new Settings.Sound(false, 80).isHeard());
        var mute = new Journey(new Controls(() -> 3), List.of("en"), Waiting.USUAL, Comfort.SILENT, List.of());
        var menu = mute.after(mute.fresh(0), new Wish.Menu(), 0);
        assertEquals(menu, mute.after(menu, new Wish.Go(new Entry.Ease(Comfort.Aid.VOLUME)), 0));
        assertEquals(0, Hearing.loudness(menu, LIMIT));
    }

    @Test
    void calm_is_silent() {
        var menu = journey.after(journey.fresh(0), new Wish.Menu(), 0);
        assertEquals(0, Hearing.loudness(ease(menu, Comfort.Aid.CALM), LIMIT));
    }

    private Session ease(Session now, Comfort.Aid aid) {
        return journey.after(now, new Wish.Go(new Entry.Ease(aid)), 0);
    }
}
