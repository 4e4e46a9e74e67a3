package exhibit.sound.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.sound.Tone;
import exhibit.story.Chapter;
import exhibit.story.MadePicture;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A thing that is pressed may be missing in the picture that is shown: pictures come later than hands.
final class PressedThingTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int EIGHTH = 7;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL);
    private final Session price = price();
    private final Session many = turned(price, 3);
    private final Session pressed = press(press(many, EIGHTH), 2);
    private final Snapshot five = MadePicture.of(price.experiment(), MadePicture.pentagon());
    private final Snapshot eight = MadePicture.of(many.experiment(), MadePicture.corners(8));

    @Test
    void before_its_picture_has_come_it_neither_sounds_nor_is_told_of() {
        assertEquals(Tone.of(five.embedding(), List.of(2)), rings(many, pressed, five));
        assertEquals(List.of("star"), said(many, pressed, five));
    }

    @Test
    void with_its_picture_it_sounds() {
        assertEquals(Tone.of(eight.embedding(), List.of(EIGHTH, 2)), rings(many, pressed, eight));
    }

    @Test
    void it_goes_with_the_knob_whichever_picture_is_shown() {
        var back = turned(pressed, -3);
        assertEquals(List.of(2), ((Place.Story) back.place()).pressed());
        assertEquals(-1, ((Place.Story) turned(press(pressed, EIGHTH), -3).place()).pointed());
        for (var seen : List.of(five, eight)) {
            assertEquals(Tone.of(seen.embedding(), List.of(2)), rings(pressed, back, seen));
            assertTrue(said(pressed, back, seen).contains("Things: 5"));
        }
    }

    private static List<Tone> rings(Session was, Session now, Snapshot seen) {
        return ThingNotes.between(new GuideMoment(was, seen, 0, Optional.empty()),
                new GuideMoment(now, seen, 0, Optional.empty()));
    }

    /// At once, and when it has stood still.
    private static List<String> said(Session was, Session now, Snapshot seen) {
        var narrator = new Narrator();
        var before = new GuideMoment(was, seen, 0, Optional.empty());
        var after = new GuideMoment(now, seen, 0, Optional.empty());
        return Stream.of(narrator.tell(before, after, 0, false), narrator.tell(after, after, SECOND, true))
                .flatMap(Optional::stream).toList();
    }

    /// The chapter in which things are pressed, its question closed.
    private Session price() {
        int chapter = Chapter.all().stream().map(Chapter::id).toList().indexOf("the-price");
        var opened = journey.after(journey.fresh(0), new Request.Go(new MenuEntry.ToChapter(chapter)), 0);
        var asked = journey.seen(opened, MadePicture.of(opened.experiment(), MadePicture.pentagon()), 0);
        return journey.after(asked, new Request.Next(), SECOND);
    }

    private Session turned(Session now, int detents) {
        return journey.after(now, new Action.Turned(Knob.THIRD, detents), SECOND);
    }

    private Session press(Session now, int thing) {
        return journey.after(now, new Request.Press(thing), SECOND);
    }
}
