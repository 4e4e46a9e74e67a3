package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PaceTest {

    @Test
    void a_step_freezes_and_is_counted() {
        var pace = Pace.FREE.step().step();
        assertEquals(new Pace(true, 2, ""), pace);
        assertEquals(new Pace(false, 2, ""), pace.go());
    }

    @Test
    void what_is_told_is_what_is_heard() {
        var locked = Pace.FREE.step().lock("play");
        assertEquals(locked, Pace.of(locked.toString()));
        assertEquals(Pace.FREE, Pace.FREE.lock("play").lock(""));
        assertEquals(Pace.FREE.step().go(), Pace.of(Pace.FREE.step().go().toString()));
    }
}
