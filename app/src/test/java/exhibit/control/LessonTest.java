package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import exhibit.chapter.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A class that is kept together.
final class LessonTest {

    private static final String PRICE = "the-price";

    private final Journey journey = new Journey(new Controls(() -> 0), List.of("en", "de"), Waiting.USUAL);
    private final Session nobody = journey.fresh(0);

    @Test
    void whoever_is_elsewhere_is_brought_to_the_chapter() {
        var play = journey.after(nobody, new Wish.Go(new Entry.ToPlay(false)), 0);
        var laboratory = journey.after(play, new Wish.Go(new Entry.Through(Door.LABORATORY)), 0);
        for (var chapter : Chapter.ALL)
            for (var from : List.of(nobody, play, laboratory))
                assertEquals(chapter.id(),
                        Lesson.where(Lesson.held(chapter.id(), from, 1).place()));
    }

    @Test
    void whoever_is_there_goes_on() {
        var there = Lesson.held(PRICE, nobody, 1);
        var pressed = journey.after(there, new Wish.Press(1), 2);
        assertEquals(pressed, Lesson.held(PRICE, pressed, 3));
        var menu = journey.after(there, new Wish.Menu(), 2);
        assertEquals(menu, Lesson.held(PRICE, menu, 3));
    }

    @Test
    void next_and_the_end_of_a_visit_lead_back_to_the_chapter() {
        var there = Lesson.held(PRICE, nobody, 1);
        assertEquals(PRICE, Lesson.where(Lesson.held(PRICE, journey.after(there, new Wish.Next(), 2), 2).place()));
        assertEquals(PRICE, Lesson.where(Lesson.held(PRICE, journey.fresh(3), 3).place()));
    }

    @Test
    void free_play_and_the_map_are_places_too() {
        assertInstanceOf(Place.Play.class, Lesson.held(Lesson.PLAY, nobody, 1).place());
        assertEquals(nobody, Lesson.held(Lesson.MAP, nobody, 1));
        var away = journey.after(nobody, new Wish.Go(new Entry.Through(Door.MIXING)), 0);
        assertInstanceOf(Place.Play.class, Lesson.held(Lesson.MAP, away, 1).place());
    }

    @Test
    void who_is_kept_nowhere_is_free() {
        var away = journey.after(nobody, new Wish.Go(new Entry.Through(Door.MIXING)), 0);
        assertEquals(away, Lesson.held("", away, 1));
    }
}
