package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import exhibit.story.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A class that is kept together.
final class ClassHoldTest {

    private static final String PRICE = "the-price";

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 0), List.of("en", "de"),
            Waiting.USUAL);
    private final Session nobody = journey.fresh(0);

    @Test
    void whoever_is_elsewhere_is_brought_to_the_chapter() {
        var play = journey.after(nobody, new Request.Go(new MenuEntry.ToPlay(false)), 0);
        var laboratory = journey.after(play, new Request.Go(new MenuEntry.Through(Wing.LABORATORY)), 0);
        for (var chapter : Chapter.all())
            for (var from : List.of(nobody, play, laboratory))
                assertEquals(chapter.id(),
                        ClassHold.where(ClassHold.held(chapter.id(), from, 1).place()));
    }

    @Test
    void whoever_is_there_goes_on() {
        var there = ClassHold.held(PRICE, nobody, 1);
        var pressed = journey.after(there, new Request.Press(1), 2);
        assertEquals(pressed, ClassHold.held(PRICE, pressed, 3));
        var menu = journey.after(there, new Request.Menu(), 2);
        assertEquals(menu, ClassHold.held(PRICE, menu, 3));
    }

    @Test
    void next_and_the_end_of_a_visit_lead_back_to_the_chapter() {
        var there = ClassHold.held(PRICE, nobody, 1);
        assertEquals(PRICE,
                ClassHold.where(ClassHold.held(PRICE, journey.after(there, new Request.Next(), 2), 2).place()));
        assertEquals(PRICE, ClassHold.where(ClassHold.held(PRICE, journey.fresh(3), 3).place()));
    }

    @Test
    void free_play_and_the_map_are_places_too() {
        assertInstanceOf(Place.Play.class, ClassHold.held(ClassHold.PLAY, nobody, 1).place());
        assertEquals(nobody, ClassHold.held(ClassHold.MAP, nobody, 1));
        var away = journey.after(nobody, new Request.Go(new MenuEntry.Through(Wing.MIXING)), 0);
        assertInstanceOf(Place.Play.class, ClassHold.held(ClassHold.MAP, away, 1).place());
    }

    @Test
    void who_is_kept_nowhere_is_free() {
        var away = journey.after(nobody, new Request.Go(new MenuEntry.Through(Wing.MIXING)), 0);
        assertEquals(away, ClassHold.held("", away, 1));
    }

    @Test
    void a_place_that_only_another_version_has_keeps_nobody_and_changes_nothing() {
        var experts = journey.after(nobody, new Request.Go(new MenuEntry.ToPlay(true)), 0);
        assertEquals(experts, ClassHold.held("nowhere", experts, 1));
        assertEquals(nobody, ClassHold.held("nowhere", nobody, 1));
    }
}
