package exhibit.room.member;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// How many may knock: so many at once, and so many a second. A handshake costs a Pi some milliseconds, and a pupil can
/// knock a thousand times a second. From any thread.
final class KnockLimits {

    static final int AT_ONCE = 64;
    static final int AT_ONCE_EACH = 8;
    static final int A_SECOND = 20;
    static final int A_SECOND_EACH = 5;

    private static final long SECOND = 1_000_000_000L;
    /// Who would have to wait longer is sent away, because he has hung up by then.
    private static final long PATIENCE = SECOND / 2;
    /// More addresses than any class has are forgotten when their second is over.
    private static final int KNOWN = 1000;
    /// A machine has all addresses that begin with the same half of an IPv6 address.
    private static final int NETWORK_BYTES = 8;

    private final Map<String, Integer> inHand = new HashMap<>();
    private final Map<String, Long> paid = new HashMap<>();
    private final Set<InetAddress> friends = new HashSet<>();
    private int all;
    private long paidInAll = Long.MIN_VALUE;

    /// Somebody knocks.
    ///
    /// @param now in nanoseconds
    /// @return how many nanoseconds he has to wait; empty where he is sent away
    synchronized OptionalLong enter(InetAddress from, long now) {
        var who = who(from);
        if (all >= AT_ONCE || inHand.getOrDefault(who, 0) >= AT_ONCE_EACH) return OptionalLong.empty();
        long each = wait(paid.getOrDefault(who, Long.MIN_VALUE), A_SECOND_EACH, now);
        // Whoever has come in before does not stand in the queue with strangers.
        boolean friend = friends.contains(from);
        long everybody = friend ? 0 : wait(paidInAll, A_SECOND, now);
        if (Math.max(each, everybody) > PATIENCE) return OptionalLong.empty();
        forget(now);
        paid.merge(who, pay(now, A_SECOND_EACH), (was, next) -> Math.max(was, now) + SECOND / A_SECOND_EACH);
        if (!friend) paidInAll = Math.max(paidInAll, now) + SECOND / A_SECOND;
        all++;
        inHand.merge(who, 1, Integer::sum);
        return OptionalLong.of(Math.max(each, everybody));
    }

    /// He is in, or gone.
    ///
    /// @param welcome whether he knew the code
    synchronized void leave(InetAddress from, boolean welcome) {
        // Before he was known he was counted with his half.
        var own = from.getHostAddress();
        var who = inHand.containsKey(own) ? own : half(from);
        all--;
        inHand.computeIfPresent(who, (_, count) -> count == 1 ? null : count - 1);
        if (welcome && friends.size() < KNOWN) friends.add(from);
    }

    synchronized int inHand() {
        return all;
    }

    /// A second's worth may come at once; from then on each has to wait for its share of a second.
    private static long wait(long paidUntil, int aSecond, long now) {
        long share = SECOND / aSecond;
        return Math.max(0, Math.max(paidUntil, now) + share - now - SECOND);
    }

    private static long pay(long now, int aSecond) {
        return now + SECOND / aSecond;
    }

    private void forget(long now) {
        if (paid.size() >= KNOWN) paid.values().removeIf(until -> until < now);
    }

    /// Whoever has come in before counts by himself, though strangers may have the same half.
    private String who(InetAddress from) {
        return friends.contains(from) ? from.getHostAddress() : half(from);
    }

    private static String half(InetAddress from) {
        var bytes = from.getAddress();
        return Arrays.toString(from instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
