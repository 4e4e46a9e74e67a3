package exhibit.room.member;

import java.util.List;
import java.util.function.Function;
import org.jgroups.Address;
import org.jgroups.Message;
import org.jgroups.Message.Flag;
import org.jgroups.conf.ClassConfigurator;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.util.LongTuple;
import org.jgroups.util.MessageBatch;
import org.jgroups.util.Table;
import org.jspecify.annotations.Nullable;

/// How much is kept of what members tell each other. JGroups keeps every message until whoever it is for has said that he
/// has it, and a member who never says so would fill the memory of all. Here what is more than that goes out once and is
/// not kept; whoever has missed it hears with the next beat what others have, and asks.
final class MessageLimits {

    /// Of those to one member that he has yet to acknowledge, each of at most 16 KB.
    static final int MOST_TO_ONE = 64;
    /// The same of all members.
    static final int MOST_TO_EACH = 512;
    /// Of those to everybody that somebody has yet to acknowledge.
    static final int MOST_TO_ALL = 4096;
    /// Of those of one member that have come before one that is missing.
    static final int MOST_AHEAD = 4096;

    /// In bytes; a larger message counts as several.
    private static final int SMALL = 250;
    /// Of members whose first message is missing.
    private static final int MOST_UNBEGUN = 256;
    /// Whoever has left takes nothing any more.
    private static final int FORGET_MILLIS = 30_000;

    private MessageLimits() {
    }

    /// Whether there is room for one more; the larger it is, the fewer there may be.
    private static boolean fits(long kept, int bytes, int most) {
        return kept < most / (1 + bytes / SMALL);
    }

    /// What is for one member alone.
    static final class ToOne extends UNICAST3 {

        ToOne() {
            setId(ClassConfigurator.getProtocolId(UNICAST3.class));
            setConnCloseTimeout(FORGET_MILLIS);
        }

        /// Whether he has yet to acknowledge more than a station that works would.
        boolean isBehind(Address member) {
            return getNumUnackedMessages(member) >= MOST_TO_ONE;
        }

        @Override
        public Object down(Message message) {
            var to = message.getDest();
            if (to != null && (isBehind(to) || getNumUnackedMessages() >= MOST_TO_EACH))
                message.setFlag(Flag.NO_RELIABILITY);
            return super.down(message);
        }

        @Override
        public Object up(Message message) {
            forget();
            return super.up(message);
        }

        @Override
        public void up(MessageBatch batch) {
            forget();
            super.up(batch);
        }

        private void forget() {
            if (msg_cache.size() > MOST_UNBEGUN) msg_cache.clear();
        }

        @Override
        protected Table<Message> createTable(long next) {
            return new Window(next - 1);
        }
    }

    /// What is for everybody.
    static final class ToAll extends NAKACK2 {

        ToAll() {
            setId(ClassConfigurator.getProtocolId(NAKACK2.class));
        }

        /// Own messages that somebody has yet to acknowledge.
        long kept() {
            var own = getWindow(getAddress());
            return own == null ? 0 : own.getHighestReceived() - own.getLow();
        }

        @Override
        public Object down(Message message) {
            if (message.getDest() == null && !fits(kept(), message.getLength(), MOST_TO_ALL))
                message.setFlag(Flag.NO_RELIABILITY);
            return super.down(message);
        }

        @Override
        protected Table<Message> createTable(long before) {
            return new Window(before);
        }
    }

    /// What one member has said, by its numbers, of which one may be missing. What is too far ahead of that is left out,
    /// and asked for again when its turn comes. What is to be sent stays as it is: it is never ahead.
    private static final class Window extends Table<Message> {

        private static final int ROWS = 8;
        private static final int IN_A_ROW = 1024;

        Window(long before) {
            super(ROWS, IN_A_ROW, before);
        }

        private boolean isTooFar(long number, Message message) {
            long ahead = number - getHighestDelivered() - 1;
            return ahead > 0 && !fits(ahead, message.getLength(), MOST_AHEAD);
        }

        @Override
        public boolean add(long number, Message message) {
            return !isTooFar(number, message) && super.add(number, message);
        }

        @Override
        public boolean add(List<LongTuple<Message>> messages, boolean news, @Nullable Message instead) {
            messages.removeIf(each -> isTooFar(each.getVal1(), each.getVal2()));
            return super.add(messages, news, instead);
        }

        @Override
        public boolean add(MessageBatch messages, Function<Message, Long> number, boolean take,
                @Nullable Message instead) {
            messages.removeIf(each -> isTooFar(number.apply(each), each), true);
            return super.add(messages, number, take, instead);
        }
    }
}
