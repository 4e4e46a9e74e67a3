package exhibit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tinylog.Logger;

/// What is said of a room in the log, each kind of thing once: what is tried again all night shall not fill a card.
/// Things of a kind differ in numbers alone. From any thread.
final class RoomNotes {

    private static final int MOST = 100;

    private final Set<String> said = ConcurrentHashMap.newKeySet();

    void say(String line) {
        if (said.size() < MOST && said.add(line.replaceAll("\\d+", "0"))) Logger.warn(line);
    }

    /// For another room: there all is news.
    void forget() {
        said.clear();
    }
}
