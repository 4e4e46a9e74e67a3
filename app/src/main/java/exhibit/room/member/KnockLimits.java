package exhibit.room.member;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// How many may knock: so many at once, and so many a second, of one address, of one network and in all. A handshake costs
/// a Pi some milliseconds, and a pupil can knock a thousand times a second. From any thread.
final class KnockLimits {

    static final int AT_ONCE = 64;
    static final int AT_ONCE_EACH = 8;
    static final int A_SECOND = 20;
    static final int A_SECOND_EACH = 5;
    /// Of all IPv6 addresses that begin with the same half: one machine may have any number of them, but a class may have
    /// them too, so that one of them does not take what all have.
    static final int A_SECOND_HALF = 15;

    private static final long SECOND = 1_000_000_000L;
    /// Who would have to wait longer is sent away, because he has hung up by then.
    private static final long PATIENCE = SECOND / 2;
    /// More addresses than any class has are forgotten when their second is over.
    private static final int KNOWN = 1000;
    private static final int HALF_BYTES = 8;
    private static final String EVERYBODY = "";

    /// By address.
    private final Map<String, Integer> inHand = new HashMap<>();
    /// By address, half of an address, and for everybody: until when its share is used up, in nanoseconds.
    private final Map<String, Long> paid = new HashMap<>();
    private final Set<InetAddress> friends = new HashSet<>();
    private int all;

    /// Somebody knocks.
    ///
    /// @param now in nanoseconds
    /// @return how many nanoseconds he has to wait; empty where he is sent away
    synchronized OptionalLong enter(InetAddress from, long now) {
        var own = from.getHostAddress();
        if (all >= AT_ONCE || inHand.getOrDefault(own, 0) >= AT_ONCE_EACH) return OptionalLong.empty();
        var shares = shares(from);
        long wait = shares.entrySet().stream().mapToLong(share -> wait(share.getKey(), share.getValue(), now)).max()
                .orElse(0);
        if (wait > PATIENCE) return OptionalLong.empty();
        if (paid.size() >= KNOWN) paid.values().removeIf(until -> until < now);
        shares.forEach((who, aSecond) -> paid.merge(who, now + SECOND / aSecond,
                (was, _) -> Math.max(was, now) + SECOND / aSecond));
        all++;
        inHand.merge(own, 1, Integer::sum);
        return OptionalLong.of(wait);
    }

    /// He is in, or gone.
    ///
    /// @param welcome whether he knew the code
    synchronized void leave(InetAddress from, boolean welcome) {
        all--;
        inHand.computeIfPresent(from.getHostAddress(), (_, count) -> count == 1 ? null : count - 1);
        if (welcome && friends.size() < KNOWN) friends.add(from);
    }

    synchronized int inHand() {
        return all;
    }

    /// With whom he has to share how many a second. Whoever has come in before does not stand in the queue with strangers.
    private Map<String, Integer> shares(InetAddress from) {
        var own = from.getHostAddress();
        if (friends.contains(from)) return Map.of(own, A_SECOND_EACH);
        return from instanceof Inet6Address
                ? Map.of(own, A_SECOND_EACH, half(from), A_SECOND_HALF, EVERYBODY, A_SECOND)
                : Map.of(own, A_SECOND_EACH, EVERYBODY, A_SECOND);
    }

    private static String half(InetAddress from) {
        return Arrays.toString(Arrays.copyOf(from.getAddress(), HALF_BYTES));
    }

    /// A second's worth may come at once; from then on each has to wait for its share of a second.
    private long wait(String who, int aSecond, long now) {
        return Math.max(0, Math.max(paid.getOrDefault(who, now), now) + SECOND / aSecond - now - SECOND);
    }
}
