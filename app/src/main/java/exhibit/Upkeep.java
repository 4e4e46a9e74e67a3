package exhibit;

import exhibit.command.HomeFolder;
import exhibit.control.Session;
import exhibit.hardware.Action;
import exhibit.hardware.Fault;
import exhibit.hardware.Faults;
import exhibit.hardware.Hand;
import exhibit.hardware.Origin;
import exhibit.station.Caretaker;
import exhibit.station.Clocks;
import exhibit.station.CrashRecord;
import exhibit.station.Health;
import exhibit.station.Heart;
import exhibit.station.Light;
import exhibit.station.Machine;
import exhibit.station.NightLight;
import exhibit.station.Pulse;
import exhibit.station.Settings;
import exhibit.station.StationFolder;
import exhibit.station.Systemd;
import exhibit.station.Tally;
import exhibit.station.Touchscreen;
import exhibit.view.Desk;
import exhibit.view.Product;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What lets a kiosk run for years: it counts, keeps its hours, and tells systemd that it lives. A window on someone's
/// desk has none of it.
final class Upkeep implements AutoCloseable {

    private final Settings settings;
    private final StationFolder folder;
    private final Faults faults;
    private final Clock clock;
    private final List<Health.Part> missing;
    private final Tally tally;
    private final VisitCount visits;
    private final Caretaker caretaker;
    private final CrashRecord crashes;
    private final NightLight light = new NightLight(Light.here());
    private final Optional<Systemd> systemd = Systemd.here();
    private Optional<Heart> heart = Optional.empty();

    /// @param missing what this station has not, as far as it does not change
    Upkeep(Settings settings, Faults faults, Time time, List<Health.Part> missing) {
        this.missing = List.copyOf(missing);
        clock = time.clock();
        this.settings = settings;
        this.faults = faults;
        folder = HomeFolder.state(settings);
        folder.make();
        var idle = settings.idle();
        tally = new Tally(folder.counts(), clock, time.nanos(), idle.quiet().plus(idle.countdown()));
        visits = new VisitCount(tally);
        caretaker = new Caretaker(settings, folder, clock, tally, this::health);
        crashes = new CrashRecord(folder.crash());
    }

    /// @param closing what to do when staff restart the exhibit
    Desk desk(Runnable closing) {
        return new StationDesk(settings, folder, tally, this::health, closing);
    }

    /// When the exhibit stands on the screen.
    ///
    /// @param pulses of what must not stand still, by name
    /// @param opened told when the station opens or closes
    void start(Map<String, Pulse> pulses, Consumer<Boolean> opened) {
        crashes.watch();
        caretaker.start(opened.andThen(light::open));
        systemd.ifPresent(service -> {
            service.tell("READY=1");
            heart = service.watchdog().map(wait -> new Heart(service::tell, wait, pulses, crashes::stopped));
        });
        pulses.values().forEach(Pulse::beat);
        heart.ifPresent(Heart::start);
    }

    boolean isOpen() {
        return caretaker.isOpen();
    }

    /// Counts what a hand did, and nothing that says whose hand it was. Where fingers and keys are felt, what comes of
    /// them is no second use.
    void hear(Hand hand) {
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
    void felt(Origin origin) {
        tally.hand(origin.word());
    }

    void hear(Fault fault) {
        if (fault instanceof Fault.Lost)
            tally.happened("faults");
    }

    /// Whether staff are at their page; once a frame.
    void staff(boolean there) {
        light.staff(there);
    }

    /// Counts how far a visit comes.
    void saw(Session before, Session now) {
        visits.saw(before, now);
    }

    private Health health() {
        var now = clock.instant();
        var broken = new HashMap<String, String>();
        faults.reasons().forEach((control, reason) -> broken.put(control.place(), reason));
        return Health.of(settings, Product.VERSION, Machine.here(folder.nearest()),
                new Health.Exhibit(caretaker.isOpen(), tally.isVisited(), tally.isWell() && folder.isWell(), missing(),
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1000, broken),
                Clocks.isSet(now), folder.lastExport());
    }

    /// A touchscreen comes and goes with its plug.
    private List<Health.Part> missing() {
        return Touchscreen.here().isMissing()
                ? Stream.concat(Stream.of(Health.Part.TOUCHSCREEN), missing.stream()).toList()
                : missing;
    }

    @Override
    public void close() {
        systemd.ifPresent(service -> service.tell("STOPPING=1"));
        heart.ifPresent(Heart::close);
        caretaker.close();
        light.close();
        tally.close();
    }
}
