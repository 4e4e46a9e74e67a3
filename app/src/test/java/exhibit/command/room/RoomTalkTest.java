package exhibit.command.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import exhibit.control.ClassHold;
import exhibit.room.wire.TeacherWord.Lock;
import org.junit.jupiter.api.Test;

final class RoomTalkTest {

    @Test
    void a_class_is_kept_at_every_place_that_there_is_and_let_go() {
        for (var place : ClassHold.places())
            assertEquals(new Lock(place), RoomTalk.said("lock " + place));
        assertEquals(new Lock(""), RoomTalk.said("lock off"));
    }

    @Test
    void and_nowhere_else() {
        assertThrows(IllegalArgumentException.class, () -> RoomTalk.said("lock nowhere"));
    }
}
