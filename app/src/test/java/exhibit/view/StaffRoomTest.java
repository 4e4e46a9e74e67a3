package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Staff open a room for a class, come into one, and leave it.
final class StaffRoomTest {

    private final Noted room = new Noted();
    private final Staff staff = Toolkit.ask(() -> {
        var page = at("en", room);
        page.open();
        return page;
    });

    @BeforeAll
    static void toolkit() {
        Toolkit.headless();
        Toolkit.start();
    }

    @Test
    void a_room_is_opened_with_the_map_that_is_chosen() {
        fire("staff.room", "room.open.3-2");
        assertEquals(List.of("open 3-2"), room.asked);
        assertTrue(reads("The room is at 192.168.1.20, its code is 12345678. Stations in it: 1."));
        fire("back", "staff.room", "room.leave");
        assertEquals("leave", room.asked.getLast());
    }

    @Test
    void an_address_and_a_code_lead_into_a_room() {
        fire("staff.room", "room.join");
        assertTrue(reads("192.168.1.20"));
        fire("delete", "delete");
        tap("3");
        fire("pin.ok");
        "12345678".chars().forEach(digit -> tap(Character.toString(digit)));
        fire("pin.ok");
        assertEquals(List.of("join 192.168.1.3 12345678"), room.asked);
    }

    @Test
    void where_the_settings_name_no_address_there_is_no_word_of_it() {
        var without = Toolkit.ask(() -> at("en", RoomDesk.NONE));
        assertFalse(Toolkit.ask(() -> Legible.find(without, Pill.class).stream()
                .anyMatch(pill -> "The room of a class".equals(pill.getAccessibleText()))));
    }

    @ParameterizedTest
    @CsvSource({"800, 480, en", "720, 1280, de", "1280, 720, fr", "800, 480, es", "800, 480, de", "800, 480, fr"})
    void all_can_be_read_in_every_size(int width, int height, String language) {
        for (var pages : List.of(List.of("staff.room"), List.of("staff.room", "room.open.2-1"),
                List.of("staff.room", "room.join"))) {
            var screen = Toolkit.ask(() -> {
                var fresh = Samples.screen(language);
                var page = at(language, new Noted());
                fresh.lay(page);
                page.open();
                pages.forEach(word -> fire(page, Words.in(language).text(word)));
                Picture.image(fresh.node(), width, height);
                return fresh;
            });
            Legible.check(screen, width, height, language);
        }
    }

    private static Staff at(String language, RoomDesk room) {
        return new Staff(Samples.DIALS, Samples.VERBS, Words.in(language),
                new MidiLesson(new MidiPanel(MidiMap.NOTHING), _ -> Optional.empty()), new Open(), room);
    }

    private void fire(String... words) {
        for (var word : words)
            tap(Words.in("en").text(word));
    }

    private void tap(String face) {
        Toolkit.await(() -> fire(staff, face));
    }

    private static void fire(Staff staff, String face) {
        Legible.find(staff, Pill.class).stream()
                .filter(pill -> face.equals(pill.getAccessibleText()) && Legible.seen(pill)).findFirst()
                .orElseThrow().executeAccessibleAction(AccessibleAction.FIRE);
    }

    private boolean reads(String words) {
        return Toolkit.ask(() -> Legible.visible(staff).stream().map(Label::getText).anyMatch(words::equals));
    }

    private record Open() implements Desk {
        @Override
        public boolean isThere() {
            return true;
        }
    }

    private static final class Noted implements RoomDesk {
        private final List<String> asked = new ArrayList<>();
        private boolean in;

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public boolean isIn() {
            return in;
        }

        @Override
        public List<String> maps() {
            return List.of("2-1", "3-2", "5-2");
        }

        @Override
        public String hub() {
            return "192.168.1.20";
        }

        @Override
        public Desk.Fact state() {
            return in ? Desk.Fact.of("room.opened", "12345678", "192.168.1.20", 1) : Desk.Fact.of("room.none");
        }

        @Override
        public CompletableFuture<Desk.Fact> open(String map) {
            return did("open " + map);
        }

        @Override
        public CompletableFuture<Desk.Fact> join(String hub, String code) {
            return did("join " + hub + " " + code);
        }

        private CompletableFuture<Desk.Fact> did(String what) {
            asked.add(what);
            in = true;
            return CompletableFuture.completedFuture(state());
        }

        @Override
        public void leave() {
            asked.add("leave");
            in = false;
        }
    }
}
