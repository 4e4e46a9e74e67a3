package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.command.HeardTerminal;
import exhibit.room.Loopback;
import exhibit.room.wire.LineFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jgroups.BytesMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What comes in is read as far as it is no larger than anything that there is to say.
final class MembersTest {

    private static final String WORD = "room 1\npace 7 true 0 play\n";

    @RegisterExtension
    private final HeardTerminal terminal = new HeardTerminal();
    private final RoomLog log = new RoomLog();
    private final RoomGate gate = new RoomGate(new RoomTls(ClassUnderAttack.KEY), log, RoomGate.TAKE_MILLIS);
    private final Members members;

    MembersTest() throws Exception {
        members = new Members(Network.channel(Loopback.door(ClassUnderAttack.CODE, 1, Loopback.freePort()),
                new Network.Hubs(List.of(), false), false, gate), log);
    }

    @AfterEach
    void leave() {
        members.close();
        gate.close();
        log.close();
    }

    @Test
    void the_largest_message_is_read() {
        members.receive(message(Network.MOST_BYTES));
        assertEquals(7, members.shared().book().pace().count());
        assertTrue(!terminal.err().contains(LineFault.TOO_LARGE.toString()), terminal::err);
    }

    @Test
    void one_byte_more_is_not_read_and_told_of() {
        members.receive(message(Network.MOST_BYTES + 1));
        assertEquals(0, members.shared().book().pace().count());
        assertTrue(terminal.err().contains(LineFault.TOO_LARGE.toString()), terminal::err);
    }

    /// A word, and then something that is none.
    private static BytesMessage message(int bytes) {
        return new BytesMessage(null,
                (WORD + "x".repeat(bytes - WORD.length())).getBytes(StandardCharsets.US_ASCII));
    }
}
