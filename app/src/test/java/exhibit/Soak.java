package exhibit;

import exhibit.command.StationCommand;
import exhibit.command.station.MidiHome;
import exhibit.hardware.midi.MidiMap;
import exhibit.kiosk.ClockPair;
import exhibit.station.counts.StationFolder;
import exhibit.station.settings.Settings;
import exhibit.view.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.stage.Window;

/// The whole exhibit with visitors all day, on a clock that goes faster: what it holds must not grow.
///
/// The same visitors come round after round, so that all they find was there once after the first.
///
/// @param haste how many times faster its clock goes
/// @param hours it lasts on that clock
/// @param visitors in a round, after which what it holds is looked at
public record Soak(int haste, double hours, int visitors) {

    /// A session every three minutes (REQUIREMENTS R17): 90 s of use, 90 s of quiet, after which all goes back.
    private static final int HURRY = 60;
    private static final int DEEDS = 15;
    private static final long DEED = 6_000_000_000L;
    private static final long QUIET = 95_000_000_000L;
    private static final long HOUR = 3_600_000_000_000L;

    /// On a toolkit that runs already.
    ///
    /// @param folder where it keeps what a station keeps
    /// @param told each level as it is taken
    List<Level> run(Path folder, Consumer<Level> told) throws IOException {
        var time = hurried(haste);
        var closing = new CompletableFuture<Void>();
        var exhibit = Thread.ofPlatform().name("soaked exhibit").start(() -> open(folder, time, closing));
        var levels = new ArrayList<Level>();
        try {
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            long begun = time.nanos().getAsLong();
            while (time.nanos().getAsLong() - begun < hours * HOUR) {
                for (int visitor = 0; visitor < visitors; visitor++) {
                    new Hands(new Random(visitor)).visit(DEEDS, DEED / haste);
                    LockSupport.parkNanos(QUIET / haste);
                }
                levels.add(Level.now((double) (time.nanos().getAsLong() - begun) / HOUR));
                told.accept(levels.getLast());
            }
        } finally {
            exhibit.interrupt();
            closing.join();
        }
        return levels;
    }

    /// Does something while the exhibit runs on a clock that goes `HURRY` times faster, on a toolkit that runs already.
    static void during(Path folder, Runnable deeds) {
        during(folder, HURRY, deeds);
    }

    /// The same on a clock that goes `haste` times faster.
    public static void during(Path folder, int haste, Runnable deeds) {
        var closing = new CompletableFuture<Void>();
        var time = hurried(haste);
        var exhibit = Thread.ofPlatform().name("exhibit under hands").start(() -> open(folder, time, closing));
        try {
            for (int tries = 0; tries < 600 && Fx.ask(Window.getWindows()::isEmpty); tries++)
                LockSupport.parkNanos(100_000_000);
            deeds.run();
        } finally {
            exhibit.interrupt();
            closing.join();
        }
    }

    /// What it counted, in such a folder.
    public static Path counts(Path folder) {
        return new StationFolder(folder.resolve("data")).counts();
    }

    private static void open(Path folder, ClockPair time, CompletableFuture<Void> closing) {
        try {
            Exhibit.show(wish(folder), time);
        } catch (InterruptedException _) {
            // the soak is over
        } catch (IOException e) {
            closing.completeExceptionally(e);
        }
        closing.complete(null);
    }

    private static ClockPair hurried(int haste) {
        long start = System.nanoTime();
        var day = Instant.parse("2026-05-04T08:00:00Z");
        InstantSource clock = () -> day.plusNanos((System.nanoTime() - start) * haste);
        return new ClockPair(clock.withZone(ZoneOffset.UTC), () -> start + (System.nanoTime() - start) * haste);
    }

    private static StationCommand.Wish wish(Path folder) throws IOException {
        var file = folder.resolve("station.properties");
        Files.writeString(file, "data = " + folder.resolve("data") + "\n");
        return new StationCommand.Wish(true, "en", Settings.read(file, Set.of("en")), Optional.empty(),
                new MidiHome(folder.resolve("midi.properties"), MidiMap.NOTHING), Optional.empty(), 0);
    }
}
