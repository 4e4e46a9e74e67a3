package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jgroups.Address;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.Message;
import org.jgroups.Receiver;
import org.jgroups.stack.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two stations that work, and a member who acknowledges nothing and leaves out a message: what they keep for him.
final class MessageLimitsTest {

    private static final int SMALL = 20;
    private static final int LARGE = 15_000;

    private final int port = Loopback.freePort();
    private final RoomLog log = new RoomLog();
    private final RoomGate gate = new RoomGate(new RoomTls(ClassUnderAttack.KEY), log, RoomGate.TAKE_MILLIS);
    private final List<JChannel> channels = new ArrayList<>();
    private final AtomicInteger heard = new AtomicInteger();

    @BeforeEach
    void meet() throws Exception {
        for (int k = 1; k <= 3; k++)
            enter(k);
        Patience.await(() -> channels.stream().allMatch(channel -> channel.getView().size() == 3));
    }

    /// The third one is silent.
    private void enter(int k) throws Exception {
        var door = k == 1
                ? Loopback.door(ClassUnderAttack.CODE, k, port)
                : Loopback.door(ClassUnderAttack.CODE, k, port, 1);
        var channel = Network.channel(door, new Network.Hubs(door.hubs(), k > 1), false, gate);
        channels.add(channel);
        if (k == 3) SilentMember.in(channel);
        if (k == 2) channel.setReceiver(new Receiver() {
            @Override
            public void receive(Message message) {
                heard.incrementAndGet();
            }
        });
        channel.setDiscardOwnMessages(true).connect("room");
    }

    @AfterEach
    void leave() {
        channels.reversed().forEach(JChannel::close);
        gate.close();
        log.close();
    }

    private static <T extends Protocol> T limits(JChannel channel, Class<T> kind) {
        return channel.getProtocolStack().findProtocol(kind);
    }

    /// @param to whom; everybody where it is null
    private static void send(JChannel from, @Nullable Address to, int count, int bytes) throws Exception {
        for (int k = 0; k < count; k++)
            from.send(new BytesMessage(to, new byte[bytes]));
    }

    private void hear(int count) throws InterruptedException {
        Patience.await(() -> heard.get() >= count);
    }

    @Test
    void what_one_member_does_not_acknowledge_is_kept_up_to_a_limit() throws Exception {
        var limits = limits(channels.getFirst(), MessageLimits.ToOne.class);
        var silent = channels.getLast().getAddress();
        send(channels.getFirst(), silent, MessageLimits.MOST_TO_ONE - 10, SMALL);
        assertTrue(limits.getNumUnackedMessages(silent) >= MessageLimits.MOST_TO_ONE - 10);
        for (int k = 0; k < 20; k++) {
            send(channels.getFirst(), silent, 50, LARGE);
            assertTrue(limits.getNumUnackedMessages(silent) <= MessageLimits.MOST_TO_ONE);
        }
        assertTrue(limits.isBehind(silent));
        send(channels.getFirst(), channels.get(1).getAddress(), 300, SMALL);
        hear(300);
        Patience.await(() -> limits.getNumUnackedMessages(channels.get(1).getAddress()) == 0);
    }

    @Test
    void what_one_of_all_does_not_acknowledge_is_kept_up_to_a_limit_and_all_hear_it() throws Exception {
        var limits = limits(channels.getFirst(), MessageLimits.ToAll.class);
        long before = limits.kept();
        for (int k = 1; k <= 60; k++) {
            send(channels.getFirst(), null, 100, SMALL);
            hear(100 * k);
            assertTrue(limits.kept() <= MessageLimits.MOST_TO_ALL);
        }
        assertEquals(MessageLimits.MOST_TO_ALL, limits.kept());
        assertTrue(before < MessageLimits.MOST_TO_ALL / 2);
    }

    @Test
    void few_large_ones_are_kept() throws Exception {
        var limits = limits(channels.getFirst(), MessageLimits.ToAll.class);
        for (int k = 1; k <= 40; k++) {
            send(channels.getFirst(), null, 10, LARGE);
            hear(10 * k);
        }
        assertTrue(limits.kept() < 100, () -> "kept " + limits.kept());
    }

    @Test
    void what_comes_before_one_that_is_missing_is_kept_up_to_a_limit() throws Exception {
        var station = channels.getFirst();
        var all = limits(station, MessageLimits.ToAll.class);
        var one = limits(station, MessageLimits.ToOne.class);
        send(channels.getLast(), null, 3 * MessageLimits.MOST_AHEAD, SMALL);
        send(channels.getLast(), station.getAddress(), 3 * MessageLimits.MOST_AHEAD, SMALL);
        send(channels.getLast(), null, 500, LARGE);
        Patience.await(() -> all.getWindow(channels.getLast().getAddress()).size() > 100);
        Patience.await(() -> one.getXmitTableUndeliveredMessages() > 100);
        for (int k = 0; k < 20; k++, Thread.sleep(100)) {
            assertTrue(all.getXmitTableUndeliveredMsgs() <= MessageLimits.MOST_AHEAD + 10);
            assertTrue(one.getXmitTableUndeliveredMessages() <= MessageLimits.MOST_AHEAD + 10);
        }
        send(station, null, 100, SMALL);
        hear(100);
    }
}
