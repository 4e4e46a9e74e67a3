package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many may knock; time is what the test says it is.
final class KnockLimitsTest {

    private static final long SECOND = 1_000_000_000L;

    private final KnockLimits limits = new KnockLimits();

    @Test
    void one_address_has_so_many_at_once_and_not_more() throws Exception {
        long now = 0;
        for (int k = 0; k < KnockLimits.AT_ONCE_EACH; k++, now += SECOND)
            assertTrue(limits.enter(address(1), now).isPresent(), "knock " + k);
        assertEquals(OptionalLong.empty(), limits.enter(address(1), now));
        assertTrue(limits.enter(address(2), now).isPresent());
        limits.leave(address(1), false);
        assertTrue(limits.enter(address(1), now).isPresent());
    }

    @Test
    void all_together_have_so_many_at_once_and_not_more() throws Exception {
        long now = 0;
        for (int k = 0; k < KnockLimits.AT_ONCE; k++, now += SECOND)
            assertTrue(limits.enter(address(k), now).isPresent(), "knock " + k);
        assertEquals(OptionalLong.empty(), limits.enter(address(200), now));
        assertEquals(KnockLimits.AT_ONCE, limits.inHand());
    }

    @Test
    void one_address_has_five_in_a_second_the_next_ones_wait_and_the_rest_is_sent_away() throws Exception {
        for (int k = 0; k < KnockLimits.A_SECOND_EACH; k++)
            assertEquals(OptionalLong.of(0), knock(1, 0), "knock " + k);
        assertEquals(OptionalLong.of(SECOND / 5), knock(1, 0));
        assertEquals(OptionalLong.of(2 * SECOND / 5), knock(1, 0));
        for (int k = 0; k < 1000; k++)
            assertEquals(OptionalLong.empty(), knock(1, 0));
        assertEquals(OptionalLong.of(0), knock(1, 2 * SECOND));
        assertEquals(passed(1, 10 * SECOND, 60), 60 * KnockLimits.A_SECOND_EACH, 10);
    }

    @Test
    void all_together_have_twenty_a_second() throws Exception {
        int passed = 0;
        for (int k = 0; k < 250 * 10; k++)
            if (knock(k % 250, k * SECOND / 250).isPresent()) passed++;
        assertEquals(10 * KnockLimits.A_SECOND, passed, 2 * KnockLimits.A_SECOND);
    }

    @Test
    void one_who_has_come_in_before_does_not_wait_with_strangers() throws Exception {
        limits.enter(address(7), 0);
        limits.leave(address(7), true);
        for (int k = 0; k < 250 * 4; k++)
            knock(10 + k % 200, 2 * SECOND + k);
        assertEquals(OptionalLong.empty(), knock(9, 2 * SECOND + 1000));
        assertEquals(OptionalLong.of(0), knock(7, 2 * SECOND + 1000));
    }

    @Test
    void one_address_of_a_half_has_no_more_than_another_address() throws Exception {
        var one = InetAddress.getByName("fd00:5::1");
        for (int k = 0; k < KnockLimits.A_SECOND_EACH; k++)
            assertEquals(OptionalLong.of(0), limits.enter(one, 0), "knock " + k);
        assertEquals(OptionalLong.of(SECOND / KnockLimits.A_SECOND_EACH), limits.enter(one, 0));
    }

    @Test
    void all_addresses_of_one_half_have_their_share_and_leave_others_theirs() throws Exception {
        for (int k = 0; k < 100; k++) {
            limits.enter(InetAddress.getByName("fd00:5::" + k), 0);
            limits.leave(InetAddress.getByName("fd00:5::" + k), false);
        }
        assertFalse(limits.enter(InetAddress.getByName("fd00:5::77"), 0).isPresent());
        assertTrue(limits.enter(InetAddress.getByName("fd00:5:0:1::77"), 0).isPresent());
    }

    @Test
    void one_who_has_come_in_before_does_not_count_with_strangers_of_his_half() throws Exception {
        var friend = InetAddress.getByName("fd00:5::7");
        limits.enter(friend, 0);
        limits.leave(friend, true);
        for (int k = 100; k < 200; k++)
            limits.enter(InetAddress.getByName("fd00:5::" + k), 2 * SECOND);
        assertEquals(OptionalLong.empty(), limits.enter(InetAddress.getByName("fd00:5::9"), 2 * SECOND));
        assertEquals(OptionalLong.of(0), limits.enter(friend, 2 * SECOND));
    }

    @Test
    void nobody_stays_in_hand_who_is_known_only_when_he_leaves() throws Exception {
        var friend = InetAddress.getByName("fd00:5::7");
        long now = 0;
        for (int k = 0; k < 3 * KnockLimits.AT_ONCE_EACH; k += 2, now += 2 * SECOND) {
            assertTrue(limits.enter(friend, now).isPresent(), "knock " + k);
            assertTrue(limits.enter(friend, now).isPresent(), "knock " + k);
            limits.leave(friend, true);
            limits.leave(friend, true);
        }
        assertEquals(0, limits.inHand());
        for (int k = 0; k < KnockLimits.AT_ONCE_EACH; k++, now += SECOND)
            assertTrue(limits.enter(InetAddress.getByName("fd00:5::" + (10 + k)), now).isPresent(), "stranger " + k);
    }

    /// The others of a class knock again every half a second until they are in, and one knocks a thousand times a second
    /// and stays for as long as he may. By IPv6 all of them have addresses that begin with the same half.
    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.", "fd00:5::"})
    void a_flood_from_one_address_keeps_nobody_out_for_long(String network) throws Exception {
        var hostile = InetAddress.getByName(network + "99");
        var outside = new ArrayList<InetAddress>();
        for (int k = 1; k <= 30; k++)
            outside.add(InetAddress.getByName(network + k));
        var leaving = new PriorityQueue<Leaving>(Comparator.comparingLong(Leaving::at));
        long begin = 10 * SECOND;
        long now = 0;
        for (; !outside.isEmpty(); now += SECOND / 1000) {
            while (!leaving.isEmpty() && leaving.peek().at() <= now) {
                var next = leaving.remove();
                limits.leave(next.who(), !next.who().equals(hostile));
            }
            var wait = limits.enter(hostile, now);
            if (wait.isPresent()) leaving.add(new Leaving(hostile, now + wait.getAsLong() + SECOND));
            if (now < begin || now % (SECOND / 2) != 0) continue;
            for (var who : List.copyOf(outside)) {
                var turn = limits.enter(who, now);
                if (turn.isEmpty()) continue;
                outside.remove(who);
                leaving.add(new Leaving(who, now + turn.getAsLong() + SECOND / 10));
            }
            assertTrue(now - begin < 10 * SECOND, () -> outside + " are still outside");
        }
        assertTrue(now - begin <= 1.1 * SECOND, "the last one came in after " + (now - begin) / 1e9 + " s");
    }

    private record Leaving(InetAddress who, long at) {}

    /// How many of a thousand knocks a second pass.
    private int passed(int address, long from, int seconds) throws UnknownHostException {
        int passed = 0;
        for (int k = 0; k < 1000 * seconds; k++)
            if (knock(address, from + k * SECOND / 1000).isPresent()) passed++;
        return passed;
    }

    private OptionalLong knock(int address, long now) throws UnknownHostException {
        var wait = limits.enter(address(address), now);
        if (wait.isPresent()) limits.leave(address(address), false);
        return wait;
    }

    private static InetAddress address(int k) throws UnknownHostException {
        return InetAddress.getByAddress(new byte[]{10, 0, 0, (byte) k});
    }
}
