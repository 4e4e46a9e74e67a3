package exhibit.sound.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import exhibit.control.Accessibility;
import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.station.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How loud a visit is.
final class AudioGuideTest {

    private static final double LIMIT = .7;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL);

    @Test
    void nobody_there_nothing_sounds() {
        assertEquals(0, AudioGuide.loudness(journey.fresh(0), LIMIT));
    }

    @Test
    void the_loudest_step_is_the_limit_of_the_settings_and_the_next_visitor_begins_anew() {
        var menu = journey.after(journey.fresh(0), new Request.Menu(), 0);
        double usual = AudioGuide.loudness(menu, LIMIT);
        var louder = menu;
        double most = usual;
        for (int step = 0; step < Accessibility.LOUDEST; step++) {
            louder = ease(louder, Accessibility.Aid.VOLUME);
            most = Math.max(most, AudioGuide.loudness(louder, LIMIT));
        }
        assertEquals(LIMIT, most);
        long later = 100_000_000_000L;
        assertEquals(usual,
                AudioGuide.loudness(journey.after(journey.at(louder, later), new Request.Menu(), later), LIMIT));
    }

    @Test
    void where_the_settings_want_no_sound_there_is_none_to_choose() {
        assertFalse(new Settings.Sound(true, 0).isHeard());
        assertFalse(new Settings.Sound(false, 80).isHeard());
        var mute = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL, Accessibility.SILENT,
                List.of());
        var menu = mute.after(mute.fresh(0), new Request.Menu(), 0);
        assertEquals(menu, mute.after(menu, new Request.Go(new MenuEntry.Ease(Accessibility.Aid.VOLUME)), 0));
        assertEquals(0, AudioGuide.loudness(menu, LIMIT));
    }

    @Test
    void calm_is_silent() {
        var menu = journey.after(journey.fresh(0), new Request.Menu(), 0);
        assertEquals(0, AudioGuide.loudness(ease(menu, Accessibility.Aid.CALM), LIMIT));
    }

    private Session ease(Session now, Accessibility.Aid aid) {
        return journey.after(now, new Request.Go(new MenuEntry.Ease(aid)), 0);
    }
}
