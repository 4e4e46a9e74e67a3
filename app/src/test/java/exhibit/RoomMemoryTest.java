package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import exhibit.command.HeardTerminal;
import exhibit.room.wire.RoomCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a station keeps of its room.
final class RoomMemoryTest {

    private static final RoomCode CODE = RoomCode.of("k7m-4xq-9rt");

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_room_is_read_as_it_was_kept() {
        for (var entry : List.of(RoomEntry.opened(CODE, "3-2"), RoomEntry.joined(CODE, "10.0.0.1"),
                RoomEntry.joined(CODE, "station-1.school.example,[fd00:5::1]:5702"),
                new RoomEntry(CODE, Optional.of("5-2"), "", List.of("10.0.0.3:5702", "fd00:5::20")))) {
            memory().keep(Optional.of(entry));
            assertEquals(Optional.of(entry), memory().read());
        }
        assertEquals("", terminal.err());
    }

    @Test
    void where_nothing_is_kept_nothing_is_read_or_written() {
        assertEquals(Optional.empty(), memory().read());
        var desk = new RoomMemory(Optional.empty());
        desk.keep(Optional.of(RoomEntry.opened(CODE, "3-2")));
        assertEquals(Optional.empty(), desk.read());
        assertEquals("", terminal.err());
    }

    @Test
    void a_room_that_was_left_is_forgotten() {
        var memory = memory();
        memory.keep(Optional.of(RoomEntry.opened(CODE, "3-2")));
        memory.keep(Optional.empty());
        assertFalse(Files.exists(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0\0\0\0\0", "k7m-4xq-9rt", "k7m-4xq-9rt\nopen 3-2\n",
        "k7m-4xq-9rt\nopen 3-2\n10.0.0.3",
        "k7m-4xq-9r\nopen 3-2\n\n", "K7M-4XQ-9RT\nopen 3-2\n\n", "k7m-4xq-9rt\nopen 4-2\n\n", "k7m-4xq-9rt\nopen\n\n",
        "k7m-4xq-9rt\njoin \n\n", "k7m-4xq-9rt\njoin 10.0.0.300\n\n", "k7m-4xq-9rt\njoin 10.0.0.1 --leave\n\n",
        "k7m-4xq-9rt\njoin 10.0.0.1\n10.0.0.3,\n", "k7m-4xq-9rt\njoin 10.0.0.1\nfe80::1\n",
        "k7m-4xq-9rt\njoin 10.0.0.1\n\n\n", "\u00e97m-4xq-9rt\nopen 3-2\n\n"})
    void what_is_damaged_is_left_aside_and_said_in_a_line_without_the_code(String text) throws IOException {
        Files.writeString(file(), text);
        assertEquals(Optional.empty(), memory().read());
        assertEquals(1, terminal.err().lines().count(), terminal::err);
        assertFalse(terminal.err().toLowerCase(Locale.ROOT).contains("7m"), terminal::err);
        assertEquals(text, Files.readString(file()));
    }

    @Test
    void what_cannot_be_read_or_written_is_said_in_a_line() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        var memory = memory();
        assertEquals(Optional.empty(), memory.read());
        assertEquals(1, terminal.err().lines().count(), terminal::err);
        for (int times = 0; times < 3; times++) {
            memory.keep(Optional.of(RoomEntry.opened(CODE, "3-2")));
            memory.keep(Optional.of(RoomEntry.opened(CODE, "5-2")));
        }
        assertEquals(2, terminal.err().lines().count(), terminal::err);
    }

    private Path file() {
        return folder.resolve("room");
    }

    private RoomMemory memory() {
        return new RoomMemory(Optional.of(file()));
    }
}
