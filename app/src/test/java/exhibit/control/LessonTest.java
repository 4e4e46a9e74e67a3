package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import exhibit.chapter.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A class that is kept together.
final class LessonTest {

    private static final Lesson PRICE = new Lesson("the-price", false, 0);

    private final Journey journey = new Journey(new Controls(() -> 0), List.of("en", "de"), Waiting.USUAL);
    private final Session nobody = journey.fresh(0);

    @Test
    void whoever_is_elsewhere_is_brought_to_the_chapter() {
        var play = journey.after(nobody, new Wish.Go(new Entry.ToPlay(false)), 0);
        var laboratory = journey.after(play, new Wish.Go(new Entry.Through(Door.LABORATORY)), 0);
        for (var chapter : Chapter.ALL)
            for (var from : List.of(nobody, play, laboratory))
                assertEquals(chapter.id(),
                        Lesson.where(new Lesson(chapter.id(), false, 0).held(from, 1).place()));
    }

    @Test
    void whoever_is_there_goes_on() {
        var there = PRICE.held(nobody, 1);
        var pressed = journey.after(there, new Wish.Press(1), 2);
        assertEquals(pressed, PRICE.held(pressed, 3));
        var menu = journey.after(there, new Wish.Menu(), 2);
        assertEquals(menu, PRICE.held(menu, 3));
    }

    @Test
    void next_and_the_end_of_a_visit_lead_back_to_the_chapter() {
        var there = PRICE.held(nobody, 1);
        assertEquals("the-price", Lesson.where(PRICE.held(journey.after(there, new Wish.Next(), 2), 2).place()));
        assertEquals("the-price", Lesson.where(PRICE.held(journey.fresh(3), 3).place()));
    }

    @Test
    void free_play_and_the_map_are_places_too() {
        assertInstanceOf(Place.Play.class, new Lesson(Lesson.PLAY, false, 0).held(nobody, 1).place());
        var map = new Lesson(Lesson.MAP, false, 0);
        assertEquals(nobody, map.held(nobody, 1));
        var away = journey.after(nobody, new Wish.Go(new Entry.Through(Door.MIXING)), 0);
        assertInstanceOf(Place.Play.class, map.held(away, 1).place());
    }

    @Test
    void without_a_lesson_everybody_is_free() {
        var away = journey.after(nobody, new Wish.Go(new Entry.Through(Door.MIXING)), 0);
        assertEquals(away, Lesson.NONE.held(away, 1));
    }
}
