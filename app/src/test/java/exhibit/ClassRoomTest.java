package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Place;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord.Lock;
import exhibit.room.wire.TeacherWord.Pacing;
import exhibit.station.settings.Settings;
import exhibit.view.staff.StaffActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The exhibit beside a program that says what a room says.
@DisabledOnOs(OS.WINDOWS)
final class ClassRoomTest {

    private static final String WAIT = ScriptedRoom.WAIT;

    private final LinkedBlockingQueue<ClassPace> lessons = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_room_is_opened_under_the_address_of_the_settings_and_no_list_of_processes_shows_its_code() throws Exception {
        try (var room = room("echo \"$@\" >asked; read code; echo $code >secret; echo present 1; " + WAIT)) {
            var fact = room.open("3-2").get(Patience.SECONDS, TimeUnit.SECONDS);
            assertEquals("room.opened", fact.word());
            var code = String.valueOf(fact.values().getFirst());
            assertTrue(code.matches("[0-9a-hj-km-np-tv-z]{3}(-[0-9a-hj-km-np-tv-z]{3}){2}"), code);
            assertEquals("room open --model 3-2 --code - --bind 127.0.0.7 --station 7 --talk",
                    Files.readString(folder.resolve("asked")).strip());
            assertEquals(code, Files.readString(folder.resolve("secret")).strip());
        }
    }

    @Test
    void a_room_has_the_same_digits_whatever_the_system_writes() throws Exception {
        SystemLanguages.each(
                this::a_room_is_opened_under_the_address_of_the_settings_and_no_list_of_processes_shows_its_code);
    }

    @Test
    void who_is_alone_where_others_should_be_is_told_where_nobody_was() throws Exception {
        try (var room = room("read code; echo present 1; sleep .3; echo present 2; " + WAIT)) {
            assertEquals(StaffActions.Fact.of("room.alone", "10.0.0.1"), ScriptedRoom.joined(room));
            Patience.await(() -> room.state().equals(StaffActions.Fact.of("room.joined", 7, 2)));
        }
    }

    @Test
    void the_first_station_shows_the_address_that_its_room_has_bound() throws Exception {
        try (var room = room("read code; echo 'station 7|true|[fd00:5::7]:5702|||0|'; echo present 1; " + WAIT)) {
            var fact = room.open("3-2").get(Patience.SECONDS, TimeUnit.SECONDS);
            assertEquals("[fd00:5::7]:5702", fact.values().get(1));
        }
    }

    @Test
    void the_teacher_holds_the_class_until_it_leaves() throws Exception {
        try (var room = room("echo present 2; echo pace true 0 the-price; " + WAIT)) {
            assertEquals(StaffActions.Fact.of("room.joined", 7, 2), ScriptedRoom.joined(room));
            assertEquals(new ClassPace(true, 0, "the-price"), lesson());
            assertTrue(room.lesson().stands());
            room.leave();
            assertEquals(ClassPace.FREE, lesson());
            assertFalse(room.lesson().stands());
            assertEquals(StaffActions.Fact.of("room.none"), room.state());
        }
    }

    @Test
    void a_step_lets_a_frozen_picture_go_on_for_a_moment() throws Exception {
        try (var room = room("echo present 2; echo 'pace true 0 '; sleep .4; echo 'pace true 1 '; " + WAIT)) {
            ScriptedRoom.joined(room);
            assertEquals(new ClassPace(true, 0, ""), lesson());
            assertEquals(new ClassPace(true, 1, ""), lesson());
            assertFalse(room.lesson().stands());
            Thread.sleep(150);
            assertTrue(room.lesson().stands());
        }
    }

    @Test
    void a_room_that_refuses_says_why_and_leaves_everything_as_it_was() throws Exception {
        try (var room = room("echo 'station room join: the room at 10.0.0.1 has another code' >&2; exit 1")) {
            var fact = ScriptedRoom.joined(room);
            assertEquals("room.failed", fact.word());
            assertTrue(String.valueOf(fact.values()).contains("has another code"), fact::toString);
            assertFalse(room.isIn());
        }
    }

    @Test
    void a_room_that_falls_lets_the_class_go() throws Exception {
        try (var room = room("echo present 2; echo 'pace false 0 play'; sleep .2; kill -9 $$")) {
            ScriptedRoom.joined(room);
            assertEquals(new ClassPace(false, 0, "play"), lesson());
            assertEquals(ClassPace.FREE, lesson());
            assertEquals(StaffActions.Fact.of("room.away"), room.state());
        }
    }

    @Test
    void a_room_that_fell_can_be_entered_by_hand() throws Exception {
        try (var room = room("if [ -e fell ]; then echo present 3; " + WAIT
                + "; else touch fell; echo present 2; sleep .2; kill -9 $$; fi")) {
            assertEquals(StaffActions.Fact.of("room.joined", 7, 2), ScriptedRoom.joined(room));
            Patience.await(() -> room.state().equals(StaffActions.Fact.of("room.away")));
            room.leave();
            assertFalse(room.isIn());
            assertEquals(StaffActions.Fact.of("room.joined", 7, 3), ScriptedRoom.joined(room));
            assertTrue(room.isIn());
        }
    }

    @Test
    void what_is_seen_is_told() throws Exception {
        try (var room = room("read code; echo present 2; " + WAIT)) {
            room.see(new Place.Play(false, 0), Optional.empty());
            ScriptedRoom.joined(room);
            assertEquals(List.of("seen play|"), heard(1));
        }
    }

    @Test
    void what_the_teacher_wants_is_said_in_the_words_of_the_command_line() throws Exception {
        try (var room = room("read code; echo present 2; echo 'pace true 0 play'; "
                + "echo 'station 3|false|127.0.0.3|so-what|frozen|0|5 pentagon'; " + WAIT)) {
            room.see(new Place.Play(false, 0), Optional.empty());
            assertFalse(room.teacher().leads());
            assertEquals("room.opened", room.open("3-2").get(Patience.SECONDS, TimeUnit.SECONDS).word());
            var teacher = room.teacher();
            assertTrue(teacher.leads());
            List.of(Pacing.FREEZE, Pacing.STEP, Pacing.GO, new Lock("the-price"), new Lock("")).forEach(teacher::tell);
            assertEquals(List.of("seen play|", "pace freeze", "pace step", "pace go", "lock the-price", "lock off"),
                    heard(6));
            Patience.await(() -> !teacher.stations().isEmpty());
            assertEquals(List.of(new StationState(3, "127.0.0.3", "so-what", "frozen", 0, "5 pentagon", false)),
                    teacher.stations());
            assertEquals(new ClassPace(true, 0, "play"), teacher.pace());
            assertEquals("collect.none", teacher.collect().get(Patience.SECONDS, TimeUnit.SECONDS).word());
        }
    }

    private List<String> heard(int lines) throws Exception {
        return Patience.lines(folder.resolve("heard"), lines);
    }

    @Test
    void nothing_is_there_and_nothing_starts_unless_the_settings_name_an_address() {
        try (var room = new ClassRoom(Settings.usual(), Optional.of("/no/such/program"), lessons::add,
                new RoomMemory(Optional.of(ScriptedRoom.kept(folder))), System::nanoTime)) {
            room.comeBack();
            assertFalse(room.isThere());
            assertFalse(room.isIn());
        }
    }

    private ClassPace lesson() throws InterruptedException {
        var next = lessons.poll(Patience.SECONDS, TimeUnit.SECONDS);
        return next == null ? new ClassPace(false, -1, "none-was-given") : next;
    }

    private ClassRoom room(String script) throws IOException {
        var room = ScriptedRoom.of(folder, script, lessons::add, System::nanoTime);
        assertTrue(room.isThere());
        return room;
    }
}
