package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgroups.util.UUID;
import org.junit.jupiter.api.Test;

final class RoomMergeTest {

    private static final long SECOND = 1_000_000_000L;

    private final RoomMerge merge = new RoomMerge();

    RoomMergeTest() {
        merge.setMaxInterval(3000).setMinInterval(1000);
    }

    @Test
    void each_of_thirty_is_told_once_however_often_the_thirty_name_him() {
        var members = Stream.generate(UUID::randomUUID).limit(30).toList();
        long told = IntStream.range(0, 30).mapToLong(_ -> members.stream().filter(one -> merge.isDue(one, 0)).count())
                .sum();
        assertEquals(30, told);
    }

    @Test
    void he_is_told_again_at_the_next_look() {
        var one = UUID.randomUUID();
        assertTrue(merge.isDue(one, 0));
        assertFalse(merge.isDue(one, SECOND - 1));
        assertTrue(merge.isDue(one, SECOND));
    }

    @Test
    void any_number_of_names_takes_little_memory() {
        var one = UUID.randomUUID();
        assertTrue(merge.isDue(one, 0));
        for (int k = 0; k < 1001; k++)
            merge.isDue(UUID.randomUUID(), 0);
        assertTrue(merge.isDue(one, 0));
    }
}
