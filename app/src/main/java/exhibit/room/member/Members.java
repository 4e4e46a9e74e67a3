package exhibit.room.member;

import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberLine;
import exhibit.room.wire.MemberReader;
import exhibit.room.wire.MemberText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jgroups.Address;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.MergeView;
import org.jgroups.Message;
import org.jgroups.Receiver;
import org.jgroups.View;
import org.jgroups.util.UUID;
import org.jspecify.annotations.Nullable;

/// The members of a room as JGroups knows them: who they are, what they say, and a thread that tells them. What comes in
/// is read here, before anything else sees it.
final class Members implements Receiver, Peers, AutoCloseable {

    private static final String ROOM = "room";
    private static final long BEAT_NANOS = 2_000_000_000L;
    private static final int MOST_LETTERS = 2000;
    private static final long PATIENCE_MILLIS = 2000;

    private final JChannel channel;
    private final RoomLog log;
    private final MessageLimits.ToOne limits;
    private final BlockingQueue<Letter> post = new LinkedBlockingQueue<>(MOST_LETTERS);
    private final Thread postman = Thread.ofPlatform().daemon().name("room post").unstarted(this::deliver);
    private final Shared shared = new Shared(this);
    private volatile PeerView view = new PeerView("", List.of(), "");
    private volatile List<Address> addresses = List.of();

    /// @param member whom; everybody where it is null
    private record Letter(@Nullable String member, List<MemberLine> lines) {}

    Members(JChannel channel, RoomLog log) {
        this.channel = channel;
        this.log = log;
        limits = channel.getProtocolStack().findProtocol(MessageLimits.ToOne.class);
    }

    Shared shared() {
        return shared;
    }

    /// Waits until JGroups has found the others, or nobody.
    void connect() throws Exception {
        channel.name("member").setReceiver(this).setDiscardOwnMessages(true).connect(ROOM);
        postman.start();
    }

    @Override
    public PeerView view() {
        return view;
    }

    @Override
    public void viewAccepted(View next) {
        var me = channel.getAddress();
        addresses = List.copyOf(next.getMembers());
        boolean spoke = next instanceof MergeView merged
                && merged.getSubgroups().stream().anyMatch(part -> part.getCoord().equals(me));
        view = new PeerView(id(me), addresses.stream().map(Members::id).toList(), kept(next));
        guarded(() -> shared.seen(spoke));
    }

    /// Of two rooms as large as each other all choose the same.
    private String kept(View next) {
        if (!(next instanceof MergeView merged)) return view.kept();
        return merged.getSubgroups().stream()
                .max(Comparator.comparingInt(View::size).thenComparing(part -> id(part.getCoord())))
                .map(part -> id(part.getCoord())).orElse("");
    }

    @Override
    public void receive(Message message) {
        guarded(() -> read(message));
    }

    private void read(Message message) {
        if (!(message instanceof BytesMessage) || message.getLength() > Network.MOST_BYTES) {
            leftAside(LineFault.TOO_LARGE);
            return;
        }
        var text = message.getLength() == 0
                ? ""
                : new String(message.getArray(), message.getOffset(), message.getLength(), StandardCharsets.UTF_8);
        shared.hear(id(message.getSrc()), MemberReader.lines(text, this::leftAside));
    }

    /// Whatever somebody may have sent, JGroups' threads go on.
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            log.once(RoomLog.Kind.TOLD, String.valueOf(e));
        }
    }

    private static String id(Address address) {
        return address instanceof UUID member ? member.toStringLong() : String.valueOf(address);
    }

    @Override
    public void leftAside(LineFault why) {
        log.once(why);
    }

    @Override
    public void tell(List<MemberLine> lines) {
        post(new Letter(null, lines));
    }

    @Override
    public void tell(String member, List<MemberLine> lines) {
        post(new Letter(member, lines));
    }

    /// What does not fit any more is told with the next beat.
    private void post(Letter letter) {
        if (!post.offer(letter)) log.once(RoomLog.Kind.TOLD, "too much at once");
    }

    private void deliver() {
        long told = System.nanoTime();
        while (!channel.isClosed())
            try {
                var letter = post.poll(Math.max(0, told + BEAT_NANOS - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (letter != null) send(letter);
                if (System.nanoTime() - told >= BEAT_NANOS) {
                    told = System.nanoTime();
                    shared.beat();
                }
            } catch (InterruptedException _) {
                return;
            } catch (Exception | Error e) {
                if (!channel.isClosed()) log.once(RoomLog.Kind.TOLD, String.valueOf(e));
            }
    }

    private void send(Letter letter) throws Exception {
        var to = letter.member() == null
                ? null
                : addresses.stream().filter(address -> id(address).equals(letter.member())).findFirst().orElse(null);
        if (letter.member() != null && to == null) return;
        var texts = MemberText.messages(letter.lines());
        // Whoever does not take what he was told before asks again for all of it, if he means it.
        if (to != null && texts.size() > 1 && limits.isBehind(to)) return;
        for (var text : texts)
            channel.send(new BytesMessage(to, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        channel.close();
        postman.interrupt();
        try {
            postman.join(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
