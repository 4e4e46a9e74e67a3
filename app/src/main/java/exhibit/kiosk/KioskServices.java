package exhibit.kiosk;

import exhibit.command.station.HomeFolder;
import exhibit.control.Session;
import exhibit.hardware.Action;
import exhibit.hardware.Fault;
import exhibit.hardware.Faults;
import exhibit.hardware.Hand;
import exhibit.hardware.Origin;
import exhibit.station.Clocks;
import exhibit.station.counts.StationFolder;
import exhibit.station.counts.UsageCounter;
import exhibit.station.settings.Settings;
import exhibit.station.watch.Health;
import exhibit.station.watch.Heartbeat;
import exhibit.station.watch.ScreenPower;
import exhibit.station.watch.SystemInfo;
import exhibit.station.watch.Systemd;
import exhibit.station.watch.Touchscreen;
import exhibit.text.Product;
import exhibit.view.staff.StaffActions;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What lets a kiosk run for years: it counts, keeps its hours, and tells systemd that it lives. A window on someone's
/// desk has none of it.
public final class KioskServices implements AutoCloseable {

    /// Staff look in once a week, or so.
    private static final Duration TOLD = Duration.ofDays(8);

    private final Settings settings;
    private final StationFolder folder;
    private final Faults faults;
    private final Clock clock;
    private final Supplier<List<Health.Part>> missing;
    private final UsageCounter tally;
    private final VisitCount visits;
    private final Caretaker caretaker;
    private final CrashRecord crashes;
    private final NightLight light = new NightLight(ScreenPower.here());
    private final Optional<Systemd> systemd = Systemd.here();
    private Optional<Watchdog> heart = Optional.empty();

    /// @param missing what this station has not, the touchscreen aside
    public KioskServices(Settings settings, Faults faults, ClockPair time,
            Supplier<List<Health.Part>> missing) {
        this.missing = missing;
        clock = time.clock();
        this.settings = settings;
        this.faults = faults;
        folder = HomeFolder.state(settings);
        folder.make();
        var idle = settings.idle();
        tally = new UsageCounter(folder.counts(), clock, time.nanos(), idle.quiet().plus(idle.countdown()));
        visits = new VisitCount(tally);
        caretaker = new Caretaker(settings, folder, clock, tally, this::health);
        crashes = new CrashRecord(folder.crash());
    }

    /// @param closing what to do when staff restart the exhibit
    public StaffActions desk(Runnable closing) {
        return new StationDesk(settings, folder, tally, this::health, closing);
    }

    /// When the exhibit stands on the screen.
    ///
    /// @param pulses of what must not stand still, by name
    /// @param opened told when the station opens or closes
    public void start(Map<String, Heartbeat> pulses, Consumer<Boolean> opened) {
        crashes.watch();
        caretaker.start(opened.andThen(light::open));
        systemd.ifPresent(service -> {
            service.tell("READY=1");
            heart = service.watchdog().map(wait -> new Watchdog(service::tell, wait, pulses, crashes::stopped));
        });
        pulses.values().forEach(Heartbeat::beat);
        heart.ifPresent(Watchdog::start);
    }

    public boolean isOpen() {
        return caretaker.isOpen();
    }

    /// Counts what a hand did, and nothing that says whose hand it was. Where fingers and keys are felt, what comes of
    /// them is no second use.
    public void hear(Hand hand) {
        switch (hand.origin()) {
            case PANEL, MIDI, REPLAY -> count(hand.origin(), hand.action());
            case SCREEN, KEYBOARD -> {
            }
        }
    }

    private void count(Origin origin, Action action) {
        if (action instanceof Action.Use use)
            tally.hand(origin.word() + "." + use.control().place());
    }

    /// Counts a finger that came down on the screen, or a key, whatever it touched.
    public void felt(Origin origin) {
        tally.hand(origin.word());
    }

    public void hear(Fault fault) {
        if (fault instanceof Fault.Lost)
            tally.happened("faults");
    }

    /// Whether staff are at their page; once a frame.
    public void staff(boolean there) {
        light.staff(there);
    }

    /// Counts how far a visit comes.
    public void saw(Session before, Session now) {
        visits.saw(before, now);
    }

    private Health health() {
        var now = clock.instant();
        var broken = new HashMap<String, String>();
        faults.reasons().forEach((control, reason) -> broken.put(control.place(), reason));
        return Health.of(settings, Product.VERSION, SystemInfo.here(folder.nearest()),
                new Health.Exhibit(caretaker.isOpen(), tally.isVisited(), tally.isWell() && folder.isWell(),
                        folder.wereCountsSpoiled(TOLD, now), missing(),
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1000, broken, crashes.failures()),
                Clocks.isSet(now), folder.lastExport());
    }

    /// A touchscreen comes and goes with its plug.
    private List<Health.Part> missing() {
        var others = missing.get();
        return Touchscreen.here().isMissing()
                ? Stream.concat(Stream.of(Health.Part.TOUCHSCREEN), others.stream()).toList()
                : others;
    }

    @Override
    public void close() {
        systemd.ifPresent(service -> service.tell("STOPPING=1"));
        heart.ifPresent(Watchdog::close);
        caretaker.close();
        light.close();
        tally.close();
    }
}
