package exhibit.kiosk;

import exhibit.command.learn.KeptRuns;
import exhibit.station.Lock;
import exhibit.station.Stick;
import exhibit.station.counts.ExportForm;
import exhibit.station.counts.StationFolder;
import exhibit.station.counts.UsageCounter;
import exhibit.station.settings.Settings;
import exhibit.station.watch.Health;
import exhibit.station.watch.Systemd;
import exhibit.text.Product;
import exhibit.view.staff.PinGate;
import exhibit.view.staff.StaffActions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.tinylog.Logger;

/// The station behind the page for staff.
record StationDesk(Settings chosen, StationFolder folder, PinGate gate, UsageCounter tally, Supplier<Health> feeling,
        Runnable closing) implements StaffActions {

    /// @param chosen the settings that hold
    /// @param closing what to do when the exhibit shall end; systemd then starts it again
    StationDesk(Settings chosen, StationFolder folder, UsageCounter tally, Supplier<Health> feeling, Runnable closing) {
        this(chosen, folder, new StaffLock(new Lock(folder.pin(), System::nanoTime)), tally, feeling, closing);
    }

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration EVER = Duration.ofDays(36_500);

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public List<Fact> health() {
        var facts = new ArrayList<>(StationFacts.of(feeling.get()));
        facts.add(Fact.of("health.visits", tally.visits(WEEK), tally.visits(EVER)));
        return facts;
    }

    @Override
    public List<Fact> counts() {
        var week = tally.counted(WEEK);
        var facts = new ArrayList<>(List.of(Fact.of("counts.visits", tally.visits(DAY),
                week.getOrDefault(UsageCounter.VISITS, 0L), tally.visits(EVER))));
        facts.addAll(StationFacts.of(week));
        return facts;
    }

    @Override
    public List<Fact> settings() {
        return StationFacts.of(chosen, folder.path());
    }

    @Override
    public Fact sound(int limit) {
        return kept("sound.done", () -> folder.soundUpTo(limit));
    }

    @Override
    public Fact greet(String language) {
        return kept("greet.done", () -> folder.greetIn(language));
    }

    private interface Keeping {
        void keep() throws IOException;
    }

    private static Fact kept(String done, Keeping choice) {
        try {
            choice.keep();
            return Fact.of(done);
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

    /// A stick is slow: nobody waits for it.
    @Override
    public CompletableFuture<Fact> export() {
        return CompletableFuture.supplyAsync(() -> Stick.found().map(this::export)
                .orElseGet(() -> Fact.of("export.none", Stick.MARKER)));
    }

    private Fact export(Path stick) {
        try {
            tally.write();
            var form = new ExportForm(Product.VERSION, Instant.now(), chosen.csv());
            var files = folder.export(stick, form, feeling.get());
            int pictures = KeptRuns.take(folder, stick, form.style()).size();
            return Fact.of("export.done", files.size() + pictures, stick.toString());
        } catch (IOException e) {
            Logger.warn("the counts could not be taken away: " + e.getMessage());
            return Fact.of("export.failed", String.valueOf(e.getMessage()));
        }
    }
}
