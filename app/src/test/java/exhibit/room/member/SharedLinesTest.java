package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a line changes, and who is answered.
final class SharedLinesTest {

    private final List<String> answered = new ArrayList<>();
    private final SharedLines lines = new SharedLines(new Peers() {
        @Override
        public PeerView view() {
            return new PeerView("a", List.of("a", "b"), "");
        }

        @Override
        public void tell(List<MemberLine> said) {
            answered.add("all");
        }

        @Override
        public void tell(String member, List<MemberLine> said) {
            answered.add(member);
        }

        @Override
        public void leftAside(LineFault why) {
            answered.add(why.toString());
        }
    });

    @Test
    void a_member_that_asks_is_answered_once_at_a_time_and_one_that_is_none_never() {
        lines.ask(RoomBook.EMPTY, "stranger");
        lines.ask(RoomBook.EMPTY, "b");
        lines.ask(RoomBook.EMPTY, "b");
        assertEquals(List.of("b"), answered);
    }
}
