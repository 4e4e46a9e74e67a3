package exhibit.command.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import exhibit.room.member.RoomAddress;
import exhibit.room.wire.RoomCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

final class DoorOptionsTest {

    private final InputStream before = System.in;

    @AfterEach
    void give_back() {
        System.setIn(before);
    }

    @Test
    void a_code_may_be_the_first_line_and_leaves_the_rest_to_others() throws IOException {
        type("K7M\u20134xq\u00a09rt\r\nplay|\n");
        assertEquals(RoomCode.of("k7m-4xq-9rt"), new DoorOptions.Code().convert("-"));
        assertEquals("play|\n", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void a_code_that_is_typed_is_checked_as_well() {
        type("abc");
        var refusal = assertThrows(TypeConversionException.class, () -> new DoorOptions.Code().convert("-"));
        assertEquals(refusal.getMessage(),
                assertThrows(TypeConversionException.class, () -> new DoorOptions.Code().convert("abc")).getMessage());
    }

    @Test
    void who_opens_a_room_again_looks_for_the_others_elsewhere_and_where_a_way_leads() {
        var door = CommandLine.populateCommand(new DoorOptions(), "--bind", "127.0.0.1");
        var hubs = Stream.of("127.0.0.1", "127.0.0.2", "::1")
                .map(address -> new InetSocketAddress(InetAddress.ofLiteral(address), RoomAddress.PORT)).toList();
        assertEquals(List.of(hubs.get(1)), door.own(RoomCode.of("k7m-4xq-9rt"), hubs).hubs());
    }

    private static void type(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
