package exhibit.room.member;

import exhibit.room.wire.LineFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jgroups.logging.LogFactory;

/// Says what happens at a room's border, each kind of thing once: who knocks a thousand times shall not fill a card with
/// logs. What JGroups has to say besides concerns nobody, and is in the log only where all is asked for.
final class RoomLog extends Handler {

    /// What may happen, and the sentence for it.
    enum Kind {
        OTHER_CODE("a station with another code has knocked at the room and was refused: %s"),
        NO_STATION("something that is no station has knocked at the room and was refused: %s"),
        LATE("somebody has knocked at the room whose time was up, or who has hung up, before he had shown the code: %s"),
        TOO_MANY("more knock at the room than it can look at, and some were sent away: %s"),
        DOOR("the room cannot let anybody in just now: %s"),
        LINE("a station has told the room what is left aside here, %s"),
        VERSION("a station of another version is in the room: neither hears the other until both have the same version"
                + " (%s)"),
        BROKEN("a connection of the room carried what was not sent, and is made anew: %s"),
        TOLD("the room could not be told: %s");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /// As far as it is the same whoever it was.
        String begin() {
            return sentence.substring(0, sentence.indexOf("%s"));
        }
    }

    private static final String ENGINE = "org.jgroups";
    /// What TLS says of a record that somebody has changed on its way.
    private static final String CHANGED = "bad_record_mac|Tag mismatch";

    /// JGroups names a logger after the class of what logs, and some of these are ours.
    private final List<Logger> engine = Stream.concat(Stream.of(ENGINE), Network.OURS.stream().map(Class::getName))
            .map(Logger::getLogger).toList();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<LineFault, Integer> faults = new EnumMap<>(LineFault.class);

    /// Listens from now on; has to be there before JGroups is.
    RoomLog() {
        LogFactory.useJdkLogger(true);
        engine.forEach(logger -> {
            logger.setUseParentHandlers(false);
            logger.addHandler(this);
        });
    }

    /// Says it, if it is the first of its kind.
    ///
    /// @param what who it was or why, without control characters
    void once(Kind kind, String what) {
        if (count(counts, kind) == 1) say(kind, what);
    }

    /// The same for lines, of which each has kinds of its own.
    void once(LineFault fault) {
        if (count(faults, fault) == 1)
            say(fault == LineFault.OTHER_VERSION ? Kind.VERSION : Kind.LINE, fault.toString());
    }

    private synchronized <K> int count(Map<K, Integer> of, K kind) {
        return of.merge(kind, 1, (was, one) -> Math.min(was, Integer.MAX_VALUE - 1) + one);
    }

    private static void say(Kind kind, String what) {
        org.tinylog.Logger.warn(kind.sentence.replace("%s", what) + "; more of this kind is not told");
    }

    @Override
    public void publish(LogRecord entry) {
        var message = String.valueOf(entry.getMessage());
        if (message.matches("(?s).*(" + CHANGED + ").*")) once(Kind.BROKEN, "it was changed on its way");
        if (entry.getLevel().intValue() >= Level.WARNING.intValue())
            org.tinylog.Logger.debug(entry.getLoggerName() + ": " + message);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        engine.forEach(logger -> logger.removeHandler(this));
    }
}
