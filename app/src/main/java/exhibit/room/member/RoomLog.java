package exhibit.room.member;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/// Says what Hazelcast has to say in the words of a room, and each thing once: a knock that is refused is no reason to
/// fill a card with logs. What concerns nobody goes to the log's finest level.
final class RoomLog extends Handler {

    private static final Pattern PEER = Pattern.compile("(?:from \\[|->/)([0-9a-fA-F.:]+?)(?::\\d+)?[],]");
    /// Hazelcast writes the room's name, which is its secret, into every line.
    private static final Pattern SECRET = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final String OTHER_ROOM = "different cluster";

    private final Logger hazelcast = Logger.getLogger("com.hazelcast");
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private volatile boolean refused;

    /// Listens from now on.
    RoomLog() {
        hazelcast.setUseParentHandlers(false);
        hazelcast.addHandler(this);
    }

    /// Whether the room that was knocked at has another code.
    boolean refused() {
        return refused;
    }

    @Override
    public void publish(LogRecord entry) {
        var message = String.valueOf(entry.getMessage());
        if (message.contains("Node could not join") && message.contains(OTHER_ROOM)) refused = true;
        if (message.contains("invalid join request"))
            once("a station with another code has knocked at the room and was refused: " + peer(message));
        else if (message.contains("closed. Reason") && message.contains("endpoint=null"))
            once("something that is no station has knocked at the room and was refused: " + peer(message));
        else if (entry.getLevel().intValue() >= Level.WARNING.intValue())
            org.tinylog.Logger.debug(entry.getLoggerName() + ": " + SECRET.matcher(message).replaceAll("the room"));
    }

    private void once(String sentence) {
        if (said.add(sentence)) org.tinylog.Logger.warn(sentence);
    }

    /// Who it was, without the port, which is another one at every knock.
    private static String peer(String message) {
        var found = PEER.matcher(message);
        return found.find() ? found.group(1) : "address unknown";
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        hazelcast.removeHandler(this);
    }
}
