package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.room.wire.StationState;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StationCardTest {

    private static final StationState SEVEN = new StationState(7, "192.168.1.27", "the-price", "training", 12,
            "3,4 PAIRED", true);

    @Test
    void a_station_whose_member_has_left_is_seen_as_gone() {
        var card = new StationCard("someone", SEVEN);
        assertEquals(SEVEN, card.seen(Set.of("someone", "another")));
        assertEquals(SEVEN.alive(false), card.seen(Set.of("another")));
    }
}
