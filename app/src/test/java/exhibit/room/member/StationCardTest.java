package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import exhibit.room.wire.StationState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StationCardTest {

    private static final StationState SEVEN = new StationState(7, "192.168.1.27", "the-price", "training", 12,
            "3,4 PAIRED", true);

    @Test
    void what_is_told_is_what_is_heard() {
        var card = new StationCard("someone", SEVEN);
        assertEquals(card, StationCard.of(card.toString()));
        assertThrows(IllegalArgumentException.class, () -> StationCard.of("someone"));
    }

    @Test
    void a_card_that_cannot_be_read_is_none() {
        var card = new StationCard("someone", SEVEN);
        assertEquals(Optional.of(card), StationCard.read(card.toString()));
        for (var text : List.of("", "someone", "someone 7", "someone seven|true|1.2.3.4|a|b|1|"))
            assertEquals(Optional.empty(), StationCard.read(text));
    }

    @Test
    void a_station_whose_member_has_left_is_seen_as_gone() {
        var card = new StationCard("someone", SEVEN);
        assertEquals(SEVEN, card.seen(Set.of("someone", "another")));
        assertEquals(SEVEN.alive(false), card.seen(Set.of("another")));
    }
}
