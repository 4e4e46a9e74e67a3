package exhibit.kiosk;

import exhibit.station.counts.StationFolder;
import exhibit.station.counts.UsageCounter;
import exhibit.station.settings.OpeningHours;
import exhibit.station.settings.Settings;
import exhibit.station.watch.ExhibiteraHub;
import exhibit.station.watch.Health;
import exhibit.station.watch.HealthPublisher;
import exhibit.station.watch.MqttBroker;
import exhibit.thread.SupervisedThread;
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
final class Caretaker implements AutoCloseable {

    static final Duration ROUND = Duration.ofSeconds(5);

    /// Health is written and published once in so many rounds: once a minute.
    private static final int ROUNDS_A_WORD = 12;

    private final OpeningHours hours;
    private final Clock clock;
    private final UsageCounter tally;
    private final Supplier<Health> health;
    private final StationFolder folder;
    private final List<HealthPublisher> hubs = new ArrayList<>();
    private final List<HealthPublisher> brokers = new ArrayList<>();
    private final SupervisedThread thread = new SupervisedThread("caretaker", this::go);
    private Consumer<Boolean> opened = _ -> {};
    private volatile boolean open = true;
    private volatile boolean closed;
    private boolean failed;
    private long round;

    /// @param health asked on the caretaker's thread
    public Caretaker(Settings settings, StationFolder folder, Clock clock, UsageCounter tally,
            Supplier<Health> health) {
        hours = settings.hours();
        this.folder = folder;
        this.clock = clock;
        this.tally = tally;
        this.health = health;
        settings.mqtt().ifPresent(mqtt -> brokers.add(new MqttBroker(mqtt)));
        settings.exhibitera().ifPresent(hub -> hubs.add(new ExhibiteraHub(hub, folder.hubIdentity())));
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
        thread.wake();
        hubs.forEach(HealthPublisher::close);
        brokers.forEach(HealthPublisher::close);
        try {
            Files.deleteIfExists(folder.health());
        } catch (IOException e) {
            Logger.warn("health still says that the exhibit runs: " + e.getMessage());
        }
    }

    private void go() {
        while (!closed) {
            look();
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
