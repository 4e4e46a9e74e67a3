package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.command.HeardTerminal;
import exhibit.room.wire.ClassPace;
import exhibit.view.staff.StaffActions.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A station that has lost its room, by a process that fell or with the power, at a clock that the test turns.
@DisabledOnOs(OS.WINDOWS)
final class ClassReturnTest {

    private static final String JOINED = "room join --address %s --code - --bind 127.0.0.7 --station 7 --talk";
    private static final String OPENED = "room open --model 3-2%s --code - --bind 127.0.0.7 --station 7 --talk";
    private static final String ENTERS = "echo \"$@\" >>asked; read code; echo $code >>codes; ";
    /// Comes in, meets station 3, and falls when it is told to.
    private static final String FALLS = ENTERS + "echo 'station 3|true|10.0.0.3|||0|'; echo present 2; "
            + "until [ -e fall ]; do sleep .05; done; rm fall; echo 'no memory is left' >&2; kill -9 $$";
    private static final String ALONE = ENTERS + "echo present 1; " + ScriptedRoom.WAIT;
    private static final Fact AWAY = Fact.of("room.away.because", "no memory is left");
    private static final Fact IN = Fact.of("room.joined", 7, 2);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000_000);
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger stumbles = new AtomicInteger();

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_room_that_fell_is_entered_again_with_the_same_code_where_the_others_are() throws Exception {
        try (var room = room(FALLS)) {
            assertEquals(IN, ScriptedRoom.joined(room));
            fall(room);
            assertTrue(room.isIn());
            pass(Duration.ofMillis(1900));
            assertEquals(1, asked().size());
            pass(Duration.ofMillis(200));
            Patience.await(() -> room.state().equals(IN));
            assertEquals(List.of(JOINED.formatted("10.0.0.1"), JOINED.formatted("10.0.0.3,10.0.0.1")), asked());
            assertEquals(List.of("k7m-4xq-9rt", "k7m-4xq-9rt"), Files.readAllLines(folder.resolve("codes")));
        }
    }

    @Test
    void the_teachers_station_opens_the_same_room_again_with_its_map_and_leads_it() throws Exception {
        try (var room = room(FALLS)) {
            var code = opened(room);
            assertTrue(room.teacher().leads());
            fall(room);
            assertFalse(room.teacher().leads());
            pass(Duration.ofSeconds(2));
            Patience.await(() -> room.state().equals(Fact.of("room.opened", code, "127.0.0.7", 2)));
            assertTrue(room.teacher().leads());
            assertEquals(List.of(OPENED.formatted(""), OPENED.formatted(" --address 10.0.0.3")), asked());
        }
    }

    @Test
    void nothing_is_held_while_the_room_is_away() throws Exception {
        try (var room = room("echo 'pace true 0 play'; " + FALLS)) {
            ScriptedRoom.joined(room);
            assertTrue(room.lesson().stands());
            fall(room);
            assertEquals(ClassPace.FREE, room.now().pace());
            assertFalse(room.lesson().stands());
        }
    }

    @Test
    void whoever_leaves_ends_the_trying_and_the_room_is_forgotten() throws Exception {
        try (var room = room(FALLS)) {
            ScriptedRoom.joined(room);
            Patience.await(() -> Files.exists(kept()));
            fall(room);
            room.leave();
            assertFalse(room.isIn());
            assertEquals(Fact.of("room.none"), room.state());
            pass(Duration.ofHours(1));
            assertEquals(1, asked().size());
            assertFalse(Files.exists(kept()));
        }
    }

    @Test
    void what_was_never_in_is_not_tried_again_and_not_remembered() throws Exception {
        try (var room = room(ENTERS + "echo 'the room at 10.0.0.1 has another code' >&2; exit 1")) {
            assertEquals(Fact.of("room.failed", "the room at 10.0.0.1 has another code"), ScriptedRoom.joined(room));
            pass(Duration.ofHours(1));
            assertFalse(room.isIn());
            assertEquals(1, asked().size());
            assertFalse(Files.exists(kept()));
        }
    }

    @Test
    void what_is_not_in_yet_is_not_remembered() throws Exception {
        try (var room = room(ENTERS + ScriptedRoom.WAIT)) {
            var _ = room.open("3-2");
            Patience.await(() -> !read(folder.resolve("codes")).isEmpty());
            pass(Duration.ZERO);
            assertTrue(room.isIn());
            assertFalse(Files.exists(kept()));
        }
        assertFalse(Files.exists(kept()));
    }

    @Test
    void what_goes_wrong_again_and_again_is_logged_once() throws Exception {
        try (var room = room("if [ -e asked ]; then echo $@ >>asked; echo \"port $$ is taken\" >&2; exit 1; fi; "
                + FALLS)) {
            ScriptedRoom.joined(room);
            fall(room);
            for (int tries = 0; tries < 4; tries++) {
                var before = room.state(); // each has another number in it
                pass(Duration.ofMinutes(1));
                Patience.await(() -> !room.state().equals(before));
            }
            assertEquals(5, asked().size());
            assertEquals(1, count("has stopped"), terminal::err);
            assertEquals(1, count("is taken"), terminal::err);
        }
    }

    private long count(String words) {
        return terminal.err().lines().filter(line -> line.contains(words)).count();
    }

    @Test
    void after_a_power_cut_a_station_is_in_its_room_again() throws Exception {
        try (var room = room(FALLS)) {
            ScriptedRoom.joined(room);
            Patience.await(() -> Files.exists(kept()));
        }
        try (var room = room(FALLS)) {
            room.comeBack();
            assertTrue(room.isIn());
            pass(Duration.ofSeconds(2));
            Patience.await(() -> room.state().equals(IN));
            assertEquals(JOINED.formatted("10.0.0.3,10.0.0.1"), asked().getLast());
            assertEquals(List.of("k7m-4xq-9rt", "k7m-4xq-9rt"), Files.readAllLines(folder.resolve("codes")));
        }
    }

    @Test
    void after_a_power_cut_the_teacher_leads_again_where_the_room_was_opened() throws Exception {
        var code = "";
        try (var room = room(ALONE)) {
            code = opened(room);
        }
        try (var room = room(ALONE)) {
            room.comeBack();
            pass(Duration.ofSeconds(2));
            Patience.await(() -> room.teacher().leads());
            assertEquals(Fact.of("room.opened", code, "127.0.0.7", 1), room.state());
            assertEquals(List.of(OPENED.formatted(""), OPENED.formatted("")), asked());
        }
    }

    @Test
    void staff_who_are_quicker_than_the_station_have_the_last_word() throws Exception {
        try (var room = room(ALONE)) {
            opened(room);
        }
        try (var room = room(ALONE)) {
            var code = opened(room);
            room.comeBack();
            pass(Duration.ofSeconds(2));
            assertEquals(Fact.of("room.opened", code, "127.0.0.7", 1), room.state());
            assertEquals(2, asked().size());
        }
    }

    @Test
    void a_look_that_goes_wrong_is_followed_by_the_next_one() throws Exception {
        try (var room = room(FALLS)) {
            ScriptedRoom.joined(room);
            fall(room);
            stumbles.set(1);
            Patience.await(() -> stumbles.get() == 0);
            pass(Duration.ofSeconds(2));
            Patience.await(() -> room.state().equals(IN));
            assertEquals(1, count("the clock has stumbled"), terminal::err);
        }
    }

    @Test
    void a_station_that_came_back_by_itself_and_is_alone_for_ten_minutes_leaves() throws Exception {
        try (var room = room(ALONE)) {
            opened(room);
        }
        try (var room = room(ALONE)) {
            room.comeBack();
            pass(Duration.ofSeconds(2));
            Patience.await(() -> room.teacher().leads());
            pass(Duration.ofSeconds(597));
            assertTrue(room.isIn());
            pass(Duration.ofSeconds(1));
            assertFalse(room.isIn());
            Patience.await(() -> !Files.exists(kept()));
        }
    }

    @Test
    void who_has_opened_a_room_by_hand_may_wait_for_the_others_as_long_as_it_takes() throws Exception {
        try (var room = room(ALONE)) {
            opened(room);
            pass(Duration.ofHours(2));
            assertTrue(room.teacher().leads());
        }
    }

    @Test
    void a_new_room_is_remembered_in_place_of_the_last_one() throws Exception {
        try (var room = room(ALONE)) {
            var first = opened(room);
            Patience.await(() -> read(kept()).contains(first));
            var second = opened(room);
            Patience.await(() -> read(kept()).contains(second));
            assertFalse(read(kept()).contains(first));
        }
    }

    @Test
    void only_its_user_reads_what_leads_into_the_room() throws Exception {
        try (var room = room(ALONE)) {
            opened(room);
            Patience.await(() -> Files.exists(kept()));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())));
        }
    }

    @Test
    void a_damaged_file_is_left_aside_with_one_line_and_staff_can_open_a_room() throws Exception {
        Files.writeString(kept(), "k7m-4xq-9rt\nopen 3-2\n10.0.0.\n");
        try (var room = room(ALONE)) {
            room.comeBack();
            pass(Duration.ofHours(1));
            assertFalse(room.isIn());
            assertEquals(1, count("cannot be read"), terminal::err);
            assertFalse(terminal.err().contains("k7m"), terminal::err);
            assertTrue(Files.exists(kept()));
            var code = opened(room);
            Patience.await(() -> read(kept()).contains(code));
        }
    }

    /// The process falls, and staff are told so.
    private void fall(ClassRoom room) throws Exception {
        Files.createFile(folder.resolve("fall"));
        Patience.await(() -> room.state().equals(AWAY));
    }

    /// Time passes, and what is due is looked at.
    private void pass(Duration time) throws InterruptedException {
        now.addAndGet(time.toNanos());
        int before = looks.get();
        Patience.await(() -> looks.get() > before + 3);
    }

    private long nanos() {
        looks.incrementAndGet();
        if (stumbles.getAndUpdate(left -> Math.max(0, left - 1)) > 0)
            throw new IllegalStateException("the clock has stumbled");
        return now.get();
    }

    private static String opened(ClassRoom room) throws Exception {
        var fact = room.open("3-2").get(Patience.SECONDS, TimeUnit.SECONDS);
        return String.valueOf(fact.values().getFirst());
    }

    private ClassRoom room(String script) throws IOException {
        return ScriptedRoom.of(folder, script, _ -> {}, this::nanos);
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("asked"));
    }

    private Path kept() {
        return ScriptedRoom.kept(folder);
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }
}
