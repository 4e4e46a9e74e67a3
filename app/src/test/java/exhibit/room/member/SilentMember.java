package exhibit.room.member;

import org.jgroups.JChannel;
import org.jgroups.Message;
import org.jgroups.conf.ClassConfigurator;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.UnicastHeader3;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.NakAckHeader2;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.stack.Protocol;
import org.jgroups.stack.ProtocolStack.Position;
import org.jgroups.util.MessageBatch;
import org.jspecify.annotations.Nullable;

/// What a member is in a program that somebody has written to fill the memory of the others: it takes all that it is
/// told, and beats, but never says that it has something, and never says again what was lost. Nothing limits what it
/// sends, and every one of its messages but some goes out.
final class SilentMember extends Protocol {

    private static final short ONE = ClassConfigurator.getProtocolId(UNICAST3.class);
    private static final short ALL = ClassConfigurator.getProtocolId(NAKACK2.class);
    private static final short STABILITY = ClassConfigurator.getProtocolId(STABLE.class);
    /// The number of the message that it never sends, of those to everybody and of those to one member.
    private static final long LOST = 3;

    /// @param channel not yet connected
    static void in(JChannel channel) throws Exception {
        var stack = channel.getProtocolStack();
        stack.replaceProtocol(stack.findProtocol(NAKACK2.class), new NAKACK2().useMcastXmit(false));
        stack.replaceProtocol(stack.findProtocol(UNICAST3.class), new UNICAST3());
        stack.insertProtocol(new SilentMember(), Position.ABOVE, stack.getTransport().getClass());
    }

    @Override
    public @Nullable Object down(Message message) {
        return isSilent(message) ? null : down_prot.down(message);
    }

    private static boolean isSilent(Message message) {
        if (message.getHeader(STABILITY) != null) return true;
        if (message.getHeader(ONE) instanceof UnicastHeader3 one)
            return one.type() == UnicastHeader3.ACK || (one.type() == UnicastHeader3.DATA && one.seqno() == LOST);
        return message.getHeader(ALL) instanceof NakAckHeader2 all && all.getType() == NakAckHeader2.MSG
                && all.getSeqno() == LOST;
    }

    @Override
    public @Nullable Object up(Message message) {
        return isQuestion(message) ? null : up_prot.up(message);
    }

    @Override
    public void up(MessageBatch batch) {
        batch.removeIf(SilentMember::isQuestion, true);
        if (!batch.isEmpty()) up_prot.up(batch);
    }

    private static boolean isQuestion(Message message) {
        return (message.getHeader(ALL) instanceof NakAckHeader2 all && all.getType() == NakAckHeader2.XMIT_REQ)
                || (message.getHeader(ONE) instanceof UnicastHeader3 one && one.type() == UnicastHeader3.XMIT_REQ);
    }
}
