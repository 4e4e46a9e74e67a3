package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ClassPaceTest {

    @Test
    void a_step_freezes_and_is_counted() {
        var pace = ClassPace.FREE.step().step();
        assertEquals(new ClassPace(true, 2, ""), pace);
        assertEquals(new ClassPace(false, 2, ""), pace.go());
    }

    @Test
    void what_is_told_is_what_is_heard() {
        var locked = ClassPace.FREE.step().lock("play");
        assertEquals(locked, ClassPace.of(locked.toString()));
        assertEquals(ClassPace.FREE, ClassPace.FREE.lock("play").lock(""));
        assertEquals(ClassPace.FREE.step().go(), ClassPace.of(ClassPace.FREE.step().go().toString()));
    }
}
