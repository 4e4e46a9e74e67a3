package exhibit.station;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// One thread that goes round every five seconds: opens and closes the station, writes the counts, tells its health.
public final class Caretaker implements AutoCloseable {

    static final Duration ROUND = Duration.ofSeconds(5);

    /// Health is written and published once in so many rounds: once a minute.
    private static final int ROUNDS_A_WORD = 12;

    private final OpeningHours hours;
    private final Clock clock;
    private final Tally tally;
    private final Supplier<Health> health;
    private final StationFolder folder;
    private final List<Teller> hubs = new ArrayList<>();
    private final List<Teller> brokers = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("caretaker").unstarted(this::go);
    private Consumer<Boolean> opened = _ -> {};
    private volatile boolean open = true;
    private volatile boolean closed;
    private boolean failed;
    private long round;

    /// @param health asked on the caretaker's thread
    public Caretaker(Settings settings, StationFolder folder, Clock clock, Tally tally, Supplier<Health> health) {
        hours = settings.hours();
        this.folder = folder;
        this.clock = clock;
        this.tally = tally;
        this.health = health;
        settings.mqtt().ifPresent(mqtt -> brokers.add(new Broker(mqtt)));
        settings.exhibitera().ifPresent(hub -> hubs.add(new Hub(hub, folder.hubIdentity())));
    }

    /// @param opened told on the caretaker's thread when the station opens or closes
    public void start(Consumer<Boolean> opened) {
        tell(opened);
        thread.start();
    }

    void tell(Consumer<Boolean> opened) {
        this.opened = opened;
    }

    /// Whether visitors may come now. From any thread.
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        hubs.forEach(Teller::close);
        brokers.forEach(Teller::close);
        try {
            Files.deleteIfExists(folder.health());
        } catch (IOException e) {
            Logger.warn("health still says that the exhibit runs: " + e.getMessage());
        }
    }

    private void go() {
        while (!closed) {
            try {
                look();
            } catch (RuntimeException e) {
                Logger.error(e, "the caretaker stumbled");
            }
            LockSupport.parkNanos(ROUND.toNanos());
        }
    }

    /// One round.
    void look() {
        boolean now = hours.isOpen(clock.instant());
        if (now != open) {
            open = now;
            Logger.info(now ? "the station opens" : "the station closes");
            opened.accept(now);
        }
        tally.look();
        if (round % ROUNDS_A_WORD == 0) write(health.get());
        if (!hubs.isEmpty()) hubs.forEach(hub -> hub.tell(health.get()));
        round++;
    }

    private void write(Health now) {
        brokers.forEach(broker -> broker.tell(now));
        try {
            now.write(folder.health());
            failed = false;
        } catch (IOException e) {
            if (!failed) Logger.warn("health cannot be written: " + e.getMessage());
            failed = true;
        }
    }
}
