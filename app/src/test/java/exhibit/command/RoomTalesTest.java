package exhibit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import exhibit.room.member.Room;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the commands of a room tell of its code and of addresses.
final class RoomTalesTest {

    private static final String CODE = "k7m-4xq-9rt";
    private static final Pattern OPENED = Pattern.compile("the room is at (\\S+), its code is (\\S+)\\R");

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();
    private final int port = Loopback.freePort();

    @Test
    void whoever_opens_a_room_hears_where_it_is_and_its_code_which_is_another_one_each_time() {
        var first = opened();
        assertNotEquals(first, opened());
        assertEquals(CODE, opened("--code", CODE.toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_word_that_somebody_has_thought_of_opens_no_room() {
        assertEquals(2, run("room", "open", "--bind", "127.0.0.1", "--port", "" + port, "--code", "classroom"));
        assertTrue(terminal.err().contains("none of the digits 2 to 9"), terminal::err);
        assertFalse(terminal.err().contains("classroom"), terminal::err);
    }

    private String opened(String... code) {
        assertEquals(0,
                run(Stream.concat(Stream.of("room", "open", "--bind", "127.0.0.1", "--port", "" + port, "--grid",
                        "2x2", "--instances", "1", "--leave"), Stream.of(code)).toArray(String[]::new)));
        var told = OPENED.matcher(terminal.out());
        assertTrue(told.find(), terminal::out);
        assertEquals("127.0.0.1:" + port, told.group(1));
        return told.group(2);
    }

    @Test
    void the_stations_of_a_room_are_listed_with_their_addresses_and_any_leads_in() throws Exception {
        try (var room = Room.enter(Loopback.door(CODE, 1, port), 1)) {
            Patience.await(() -> !room.state().stations().isEmpty());
            assertEquals(0, run("room", "show", "--code", CODE, "--port", "" + port, "--bind", "127.0.0.9", "--address",
                    "127.0.0.8,127.0.0.1"));
        }
        assertTrue(terminal.out().contains("127.0.0.1:" + port), terminal::out);
    }

    private int run(String... line) {
        terminal.forget();
        return StationCommand.run(_ -> {}, line);
    }
}
