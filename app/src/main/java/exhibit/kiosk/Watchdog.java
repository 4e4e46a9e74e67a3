package exhibit.kiosk;

import exhibit.station.watch.Heartbeat;
import exhibit.thread.SupervisedThread;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Beats for systemd as long as every thread that matters comes round. When one does not, it stops, and systemd starts
/// the exhibit anew.
final class Watchdog implements AutoCloseable {

    private final Consumer<String> systemd;
    private final Duration limit;
    private final Map<String, Heartbeat> pulses;
    private final Consumer<String> stopped;
    private final SupervisedThread thread = new SupervisedThread("heart", this::beat);
    private volatile boolean closed;
    private Optional<String> silent = Optional.empty();

    /// @param systemd told `WATCHDOG=1` while all is well
    /// @param watchdog how long systemd waits; a thread may be silent for a third of it
    /// @param pulses by the name of what they keep alive
    /// @param stopped told once by name of what has come to stand still, each time it does
    public Watchdog(Consumer<String> systemd, Duration watchdog, Map<String, Heartbeat> pulses,
            Consumer<String> stopped) {
        this.systemd = systemd;
        limit = watchdog.dividedBy(3);
        this.pulses = Map.copyOf(pulses);
        this.stopped = stopped;
    }

    public void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        thread.wake();
    }

    private void beat() {
        while (!closed) {
            look();
            LockSupport.parkNanos(limit.toNanos());
        }
    }

    /// Beats, or not.
    void look() {
        var still = pulses.entrySet().stream().filter(p -> p.getValue().silence() > limit.toNanos())
                .map(Map.Entry::getKey).sorted().collect(Collectors.joining(", "));
        if (still.isEmpty()) systemd.accept("WATCHDOG=1");
        var now = Optional.of(still).filter(names -> !names.isEmpty());
        if (!now.equals(silent)) now.ifPresent(stopped);
        silent = now;
    }
}
