package exhibit;

import exhibit.command.KeptRuns;
import exhibit.command.Station;
import exhibit.station.Health;
import exhibit.station.Lock;
import exhibit.station.Power;
import exhibit.station.StationFolder;
import exhibit.station.Stick;
import exhibit.station.Systemd;
import exhibit.station.Tally;
import exhibit.view.Desk;
import exhibit.view.Gate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// The station behind the page for staff.
record StationDesk(StationFolder folder, Gate gate, Tally tally, Supplier<Health> feeling,
        Runnable closing) implements Desk {

    /// @param closing what to do when the exhibit shall end; systemd then starts it again
    StationDesk(StationFolder folder, Tally tally, Supplier<Health> feeling, Runnable closing) {
        this(folder, new StaffLock(new Lock(folder.pin(), System::nanoTime)), tally, feeling, closing);
    }

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration EVER = Duration.ofDays(36_500);

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public List<Fact> health() {
        var facts = new ArrayList<>(facts(feeling.get()));
        facts.add(Fact.of("health.visits", tally.visits(WEEK), tally.visits(EVER)));
        return facts;
    }

    @Override
    public Fact greet(String language) {
        try {
            folder.greetIn(language);
            return Fact.of("greet.done");
        } catch (IOException e) {
            return Fact.of("greet.failed", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Fact restart(Restart how) {
        try {
            return switch (how) {
                case EXHIBIT -> again();
                case COMPUTER -> answer(Power.RESTART.ask());
                case OFF -> answer(Power.OFF.ask());
            };
        } catch (IOException e) {
            Logger.warn("the computer could not be asked to restart: " + e.getMessage());
            return answer(false);
        }
    }

    private Fact again() {
        if (Systemd.here().isPresent()) closing.run();
        return answer(Systemd.here().isPresent());
    }

    private static Fact answer(boolean done) {
        return Fact.of(done ? "restart.done" : "restart.none");
    }

    static List<Fact> facts(Health now) {
        var facts = new ArrayList<Fact>();
        if (!now.faults().isEmpty()) facts.add(Fact.of("health.faults"));
        if (!now.notes().isEmpty()) facts.add(Fact.of("health.notes"));
        if (!now.countsWritten()) facts.add(Fact.of("health.uncounted"));
        now.missing().forEach(part -> facts.add(Fact.of("health.missing." + part)));
        if (now.throttled() != null && !now.throttled().matches("0*(0x)?0+"))
            facts.add(Fact.of("health.throttled", now.throttled()));
        if (!now.clockSet()) facts.add(Fact.of("health.clock"));
        if (facts.isEmpty()) facts.add(Fact.of("health.well"));
        facts.add(Fact.of("health.station", String.valueOf(now.station()), now.version()));
        facts.add(Fact.of("health.uptime", now.uptimeSeconds() / 3600, now.uptimeSeconds() / 60 % 60));
        if (now.temperatureCelsius() != null) facts.add(Fact.of("health.temperature", now.temperatureCelsius()));
        if (now.freeMebibytes() != null) facts.add(Fact.of("health.disk", now.freeMebibytes()));
        facts.add(exported(now.lastExport()));
        return facts;
    }

    /// @param when in ISO 8601; staff read it as their own clock shows it
    private static Fact exported(String when) {
        try {
            return Fact.of("health.exported", Date.from(Instant.parse(when)));
        } catch (DateTimeParseException _) {
            return Fact.of("health.unexported");
        }
    }

    /// A stick is slow: nobody waits for it.
    @Override
    public CompletableFuture<Fact> export() {
        return CompletableFuture.supplyAsync(() -> Stick.found().map(this::export)
                .orElseGet(() -> Fact.of("export.none", Stick.MARKER)));
    }

    private Fact export(Path stick) {
        try {
            tally.write();
            var files = folder.export(stick, Station.VERSION, feeling.get(), Instant.now());
            int pictures = KeptRuns.take(folder, stick).size();
            return Fact.of("export.done", files.size() + pictures, stick.toString());
        } catch (IOException e) {
            Logger.warn("the counts could not be taken away: " + e.getMessage());
            return Fact.of("export.failed", String.valueOf(e.getMessage()));
        }
    }
}
