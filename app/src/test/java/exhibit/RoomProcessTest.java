package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The room's process as the exhibit has it, with a test in the process's place.
@Timeout(Patience.SECONDS)
final class RoomProcessTest {

    private static final String CODE = "k7m-4xq-9rt";

    private final BlockingQueue<RoomState> rooms = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
    private final FakeProcess fake = new FakeProcess(true);
    private volatile ExhibitStatus seen = ExhibitStatus.NOTHING;

    @AfterEach
    void sendHome() {
        fake.end(0);
    }

    @Test
    void it_hears_the_code_first_and_then_what_is_seen() throws IOException {
        seen = new ExhibitStatus("play", "5 pentagon");
        begun(fake);
        assertEquals(List.of(CODE, "seen play|5 pentagon"), List.of(fake.heard(), fake.heard()));
    }

    @Test
    void what_is_seen_is_told_again_only_when_it_has_changed() throws IOException {
        seen = new ExhibitStatus("play", "");
        var room = begun(fake);
        assertEquals(List.of(CODE, "seen play|"), List.of(fake.heard(), fake.heard()));
        room.say(Pacing.FREEZE);
        room.say(Pacing.GO);
        assertEquals(List.of("pace freeze", "pace go"), List.of(fake.heard(), fake.heard()));
        seen = new ExhibitStatus("menu", "");
        assertEquals("seen menu|", fake.heard());
    }

    @Test
    void what_the_teacher_wants_is_told_in_the_order_of_asking() throws IOException {
        var room = begun(fake);
        List.of(Pacing.STEP, new Lock("the-price"), Pacing.GO, new Lock("")).forEach(room::say);
        assertEquals(List.of(CODE, "pace step", "lock the-price", "pace go", "lock off"),
                List.of(fake.heard(), fake.heard(), fake.heard(), fake.heard(), fake.heard()));
    }

    @Test
    void the_room_is_known_as_far_as_it_has_told() throws Exception {
        begun(fake);
        fake.say("present 2");
        assertEquals(present(2), next(rooms));
        fake.say("pace true 1 play");
        assertEquals(present(2).with(new ClassPace(true, 1, "play")), next(rooms));
    }

    @Test
    void nonsense_is_left_aside_and_what_comes_after_it_is_heard() throws Exception {
        begun(fake);
        for (var nonsense : List.of("", "hello", "present many", "pace sometimes 0 play"))
            fake.say(nonsense);
        fake.say("present 3");
        assertEquals(present(3), next(rooms));
    }

    @Test
    void one_that_refuses_tells_why() throws Exception {
        begun(fake);
        fake.complain("wait");
        fake.complain("the room at 10.0.0.1 has another code");
        fake.end(1);
        assertEquals("the room at 10.0.0.1 has another code", next(ends));
    }

    @Test
    void one_that_ends_well_has_nothing_to_tell_though_it_has_warned() throws Exception {
        begun(fake);
        fake.complain("the room is away, this station tries again");
        fake.end(0);
        assertEquals("", next(ends));
    }

    @Test
    void after_one_that_died_another_begins_with_nothing_known() throws Exception {
        begun(fake);
        fake.say("present 2");
        fake.say("pace true 0 play");
        next(rooms);
        next(rooms);
        fake.end(137);
        assertEquals("", next(ends));
        var second = new FakeProcess(true);
        try (var _ = begun(second)) {
            assertEquals(CODE, second.heard());
            second.say("present 1");
            assertEquals(present(1), next(rooms));
            assertEquals(0, ends.size());
        }
        next(ends);
    }

    @Test
    void one_that_is_left_is_asked_to_end() throws Exception {
        begun(fake).close();
        assertEquals(143, fake.exitValue());
        assertEquals("", next(ends));
    }

    @Test
    void one_that_does_not_end_when_it_is_asked_is_made_to() throws Exception {
        var deaf = new FakeProcess(false);
        var room = begun(deaf);
        room.close(Duration.ofMillis(20));
        assertEquals(137, deaf.waitFor());
    }

    @Test
    void its_threads_end_with_it() throws Exception {
        begun(fake);
        assertTrue(threads() >= 2);
        fake.end(0);
        next(ends);
        Patience.await(() -> threads() == 0);
    }

    @Test
    void a_listener_that_stumbles_over_a_line_hears_the_next_one_and_the_end() throws Exception {
        begun(fake, new RoomProcess.Listener(room -> {
            if (room.present() == 1) throw new IllegalStateException("one is too few");
            rooms.add(room);
        }, notes::add, ends::add, () -> seen));
        fake.say("present 1");
        fake.say("present 2");
        assertEquals(present(2), next(rooms));
        assertTrue(next(notes).contains("one is too few"));
        fake.end(0);
        assertEquals("", next(ends));
    }

    @Test
    void where_it_cannot_be_told_what_is_seen_the_room_is_told_all_else() throws Exception {
        var room = begun(fake, new RoomProcess.Listener(rooms::add, notes::add, ends::add, () -> {
            throw new IllegalStateException("nothing can be seen");
        }));
        room.say(Pacing.FREEZE);
        assertEquals(List.of(CODE, "pace freeze"), List.of(fake.heard(), fake.heard()));
        assertTrue(next(notes).contains("nothing can be seen"));
    }

    @Test
    void a_listener_that_stumbles_over_the_end_does_so_in_the_log() throws Exception {
        begun(fake, new RoomProcess.Listener(rooms::add, notes::add, _ -> {
            throw new IllegalStateException("it must not end");
        }, () -> seen));
        fake.end(1);
        assertTrue(next(notes).contains("it must not end"));
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> Set.of("room", "room news", "room complaints").contains(thread.getName())).count();
    }

    private RoomProcess begun(FakeProcess process) {
        return begun(process, new RoomProcess.Listener(rooms::add, notes::add, ends::add, () -> seen));
    }

    private static RoomProcess begun(FakeProcess process, RoomProcess.Listener listener) {
        return new RoomProcess(process, CODE, listener);
    }

    private static RoomState present(int stations) {
        return new RoomState(Optional.empty(), List.of(), stations, ClassPace.FREE);
    }

    private static <T> T next(BlockingQueue<T> coming) throws InterruptedException {
        return Optional.ofNullable(coming.poll(Patience.SECONDS, TimeUnit.SECONDS)).orElseThrow();
    }
}
