package exhibit.view.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.room.wire.StationState;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Staff open a room for a class, come into one, and leave it.
final class StaffRoomTest {

    private final NotedRoom room = new NotedRoom();
    private final Staff staff = Fx.ask(() -> {
        var page = at("en", room);
        page.open();
        return page;
    });

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void a_room_is_opened_with_the_map_that_is_chosen() {
        fire("staff.room", "room.open.3-2");
        assertEquals(List.of("open 3-2"), room.asked);
        assertTrue(reads("The session is at 192.168.1.20, its code is k7m-4xq-9rt. Stations in it: 1."));
        fire("back", "staff.room", "room.leave");
        assertEquals("leave", room.asked.getLast());
    }

    @Test
    void a_teacher_holds_the_class_from_the_page_of_the_station_that_has_opened_the_room() {
        fire("staff.room", "room.open.3-2", "back", "staff.room", "class.freeze");
        assertEquals("freeze", room.asked.getLast());
        Fx.await(staff::move);
        fire("class.step", "class.go");
        assertEquals(List.of("freeze", "step", "go"), room.asked.subList(1, 4));
        fire("class.keep", "the-price");
        assertEquals("the-price", room.asked.getLast());
        tap("Locked to: The price");
        fire("class.free");
        assertEquals("off", room.asked.getLast());
        fire("class.collect");
        assertTrue(reads("Saved and checked: 2 files in /media/stick"));
    }

    @Test
    void a_page_on_which_nothing_changed_keeps_its_pills() {
        fire("staff.room", "room.open.3-2", "back", "staff.room", "class.step");
        Fx.await(staff::move);
        var before = pills();
        fire("class.step");
        Fx.await(staff::move);
        assertEquals(List.of("step", "step"), room.asked.subList(1, 3));
        assertEquals(before, pills());
        fire("class.go");
        Fx.await(staff::move);
        assertNotEquals(before, pills());
    }

    private List<Node> pills() {
        return Fx.ask(() -> Legible.find(staff, Pill.class).stream().filter(Legible::seen).toList());
    }

    @Test
    void a_room_that_has_stopped_is_said_to_be_tried_again_and_can_be_left() {
        fire("staff.room", "room.open.3-2", "back", "staff.room");
        assertTrue(reads("The session is at 192.168.1.20, its code is k7m-4xq-9rt. Stations in it: 1."));
        room.away = Optional.of("no memory is left");
        Fx.await(staff::move);
        assertTrue(reads("The session at this station has stopped and is being tried again: no memory is left"));
        assertFalse(offers("Pause all"));
        fire("room.leave");
        assertEquals("leave", room.asked.getLast());
        assertTrue(reads(Words.in("en").text("room.none")));
    }

    private boolean offers(String face) {
        return Fx.ask(() -> Legible.find(staff, Pill.class).stream().filter(Legible::seen)
                .anyMatch(pill -> face.equals(pill.getAccessibleText())));
    }

    @Test
    void who_has_only_come_in_leads_nobody() {
        room.leads = false;
        fire("staff.room", "room.open.3-2", "back", "staff.room");
        assertFalse(offers("Pause all"));
    }

    @Test
    void all_stations_are_seen_eight_at_a_time_as_they_change() {
        room.stations = NotedRoom.stations(10);
        fire("staff.room", "room.open.3-2", "back", "staff.room", "class.stations");
        assertTrue(reads("9 of 10 are in the session now.") && reads("5 kept: a pentagon") && reads("The price"));
        assertFalse(reads("9"));
        fire("class.more");
        assertTrue(reads("9") && reads("10"));
        fire("class.more");
        assertFalse(reads("9"));
        room.stations = NotedRoom.stations(3);
        Fx.await(staff::move);
        assertTrue(reads("2 of 3 are in the session now."));
    }

    @Test
    void stations_of_which_nothing_else_is_read_are_not_written_again() {
        room.stations = NotedRoom.stations(10);
        fire("staff.room", "room.open.3-2", "back", "staff.room", "class.stations");
        var before = lines();
        assertEquals(before,
                linesAfter(station -> new StationState(station.number(), station.address(), station.at(), "waiting",
                        station.done() + 1, station.last(), station.alive())));
        assertEquals(before, linesAfter(station -> station.number() < 9
                ? station
                : new StationState(station.number(), station.address(),
                        "play", station.doing(), station.done(), station.last(), station.alive())));
        assertNotEquals(before, linesAfter(station -> station.alive(station.number() != 9)));
        assertTrue(reads("9 of 10 are in the session now."));
    }

    private List<Node> linesAfter(UnaryOperator<StationState> change) {
        room.stations = room.stations.stream().map(change).toList();
        Fx.await(staff::move);
        return lines();
    }

    private List<Node> lines() {
        return Fx.ask(() -> Legible.find(staff, StationList.class).stream()
                .flatMap(list -> ((Parent) list).getChildrenUnmodifiable().stream()).toList());
    }

    @Test
    void an_address_and_a_code_lead_into_a_room() {
        fire("staff.room", "room.join");
        assertTrue(reads("192.168.1.20"));
        fire("delete", "delete");
        tap("3");
        fire("pin.ok");
        type("k7m4xq9rt");
        assertTrue(reads("k7m-4xq-9rt"));
        fire("pin.ok");
        assertEquals(List.of("join 192.168.1.3 k7m-4xq-9rt"), room.asked);
    }

    @Test
    void several_addresses_of_any_kind_are_typed_on_the_screen() {
        fire("staff.room", "room.join");
        type(",fd00:5::20");
        fire("pin.ok");
        type("k7m4xq9rt");
        fire("pin.ok");
        assertEquals(List.of("join 192.168.1.20,fd00:5::20 k7m-4xq-9rt"), room.asked);
    }

    @Test
    void a_code_that_is_none_is_said_to_be_and_can_be_mended() {
        fire("staff.room", "room.join", "pin.ok");
        type("k7m4xq9r");
        fire("pin.ok");
        assertTrue(reads(Words.in("en").text("room.code.wrong", 8)));
        type("t0");
        fire("pin.ok");
        assertTrue(reads(Words.in("en").text("room.code.wrong", 10)));
        assertEquals(List.of(), room.asked);
        fire("delete", "pin.ok");
        assertEquals(List.of("join 192.168.1.20 k7m-4xq-9rt"), room.asked);
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> tap(Character.toString(letter)));
    }

    @Test
    void where_the_settings_name_no_address_there_is_no_word_of_it() {
        var without = Fx.ask(() -> at("en", RoomDesk.NONE));
        assertFalse(Fx.ask(() -> Legible.find(without, Pill.class).stream()
                .anyMatch(pill -> "Class session".equals(pill.getAccessibleText()))));
    }

    @ParameterizedTest
    @CsvSource({"800, 480, en", "720, 1280, de", "1280, 720, fr", "800, 480, es", "800, 480, de", "800, 480, fr"})
    void all_can_be_read_in_every_size(int width, int height, String language) {
        for (var pages : List.of(List.of("staff.room"), List.of("staff.room", "room.open.2-1"),
                List.of("staff.room", "room.join"), List.of("staff.room", "room.join", "pin.ok"),
                List.of("staff.room", "room.open.2-1", "back", "staff.room"),
                List.of("staff.room", "room.open.2-1", "back", "staff.room", "class.keep"),
                List.of("staff.room", "room.open.2-1", "back", "staff.room", "class.stations")))
            reads(new NotedRoom(), pages, width, height, language);
        var alone = new NotedRoom();
        alone.alone = true;
        reads(alone, List.of("staff.room"), width, height, language);
        reads(new NotedRoom(), List.of("staff.room", "room.join", "pin.ok", "7", "pin.ok"), width, height, language);
        var away = new NotedRoom();
        away.away = Optional.of("station room join: the room at 192.168.1.20 or 192.168.1.21 has another code");
        reads(away, List.of("staff.room"), width, height, language);
    }

    private static void reads(NotedRoom room, List<String> pages, int width, int height, String language) {
        room.stations = Stream.concat(NotedRoom.stations(10).stream().skip(1), Stream.of(
                new StationState(1, "[fd12:3456:789a:1::20]:5702", "the-price", "training", 3, "5 pentagon", true)))
                .sorted(Comparator.comparingInt(StationState::number)).toList();
        var screen = Fx.ask(() -> {
            var fresh = Samples.screen(language);
            var page = at(language, room);
            fresh.lay(page);
            page.open();
            var words = Words.in(language);
            pages.forEach(word -> fire(page, word.length() > 1 ? words.text(word) : word));
            Picture.image(fresh.node(), width, height);
            return fresh;
        });
        Legible.check(screen, width, height, language);
    }

    private static Staff at(String language, RoomDesk room) {
        return new Staff(Samples.controls(Words.in(language)),
                new MidiLesson(new MidiPanel(MidiMap.NOTHING), _ -> Optional.empty()), Samples.keys(), new Open(),
                room);
    }

    private void fire(String... words) {
        for (var word : words)
            tap(Words.in("en").text(word));
    }

    private void tap(String face) {
        Fx.await(() -> fire(staff, face));
    }

    private static void fire(Staff staff, String face) {
        Legible.find(staff, Pill.class).stream()
                .filter(pill -> face.equals(pill.getAccessibleText()) && Legible.seen(pill)).findFirst()
                .orElseThrow().executeAccessibleAction(AccessibleAction.FIRE);
    }

    private boolean reads(String words) {
        return Fx.ask(() -> Legible.visible(staff).stream().map(Label::getText).anyMatch(words::equals));
    }

    private record Open() implements StaffActions {
        @Override
        public boolean isThere() {
            return true;
        }
    }
}
