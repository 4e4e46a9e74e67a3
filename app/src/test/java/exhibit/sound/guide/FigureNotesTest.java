package exhibit.sound.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.sound.Tone;
import exhibit.training.Snapshot;
import exhibit.view.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is heard while a figure is born.
final class FigureNotesTest {

    private static final long FRAME = 16_000_000;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL);
    private final Session nobody = journey.fresh(0);
    private final Session play = journey.after(nobody, new Request.Go(new MenuEntry.ToPlay(false)), 0);

    private final FigureNotes notes = new FigureNotes();
    private final List<String> named = new ArrayList<>();
    private boolean born;
    private long now;

    @Test
    void each_corner_has_its_note_then_all_is_silent_and_all_sound_together_with_the_name() {
        var heard = heard(play, Samples.pentagon(0), 5);
        assertEquals(List.of(1, 2, 3, 4, 5, 5), heard.stream().map(List::size).toList());
        assertEquals(Tone.of(0, .6), heard.getFirst().getFirst());
        assertEquals(5, heard.stream().limit(5).map(List::getFirst).map(Tone::hertz).distinct().count());
        assertEquals(List.of("pentagon"), named);
        assertTrue(born);
    }

    @Test
    void in_the_first_minute_it_sounds_alike_and_a_screen_of_its_own_says_the_name() {
        var minute = journey.after(nobody, new Request.Next(), 0);
        assertEquals(List.of(1, 2, 3, 4, 5, 5),
                heard(minute, Samples.pentagon(0), 5).stream().map(List::size).toList());
        assertEquals(List.of(), named);
    }

    @Test
    void what_is_no_figure_makes_no_sound() {
        assertEquals(List.of(), heard(play, Samples.corner(0), 5));
        assertFalse(born);
    }

    @Test
    void a_figure_that_comes_back_makes_no_sound() {
        heard(play, Samples.pentagon(0), 5);
        var h = Samples.pentagon(0).experiment().hyperparameters();
        var rarer = new Snapshot(Samples.pentagon(0).experiment().with(h.withSparsity(.99)), 1,
                Samples.pentagon(0).embedding(), List.of(), Samples.pentagon(0).loss(), false);
        assertEquals(List.of(), heard(play, rarer, 5));
    }

    @Test
    void where_the_picture_is_covered_and_in_calm_it_makes_none() {
        var menu = journey.after(play, new Request.Menu(), 0);
        assertEquals(List.of(), heard(menu, Samples.pentagon(0), 5));
        var calm = journey.after(journey.after(play, new Request.Menu(), 0),
                new Request.Go(new MenuEntry.Ease(Accessibility.Aid.CALM)), 0);
        assertEquals(List.of(), heard(new Session(play.place(), play.experiment(), play.rarest(), play.language(),
                calm.comfort(), play.idle(), play.laboratory()), Samples.square(0), 5));
        assertEquals(List.of(), named);
    }

    private List<List<Tone>> heard(Session session, Snapshot snapshot, int seconds) {
        var heard = new ArrayList<List<Tone>>();
        for (long end = now + seconds * 1_000_000_000L; now < end; now += FRAME) {
            var tones = notes.after(new GuideMoment(session, snapshot, 0, Optional.empty()), now);
            if (!tones.isEmpty())
                heard.add(tones);
            notes.name().ifPresent(figure -> named.add(figure.name()));
            born |= notes.isBeingBorn();
        }
        return heard;
    }
}
