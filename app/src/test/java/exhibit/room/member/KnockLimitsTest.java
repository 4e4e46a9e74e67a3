package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

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
    void all_addresses_of_one_machine_s_half_count_as_one() throws Exception {
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
