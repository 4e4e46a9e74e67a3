package exhibit.room.member;

import com.hazelcast.core.HazelcastException;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/// A station's share of the room's work, on a thread of its own: takes a cell that is free, trains it, gives it to the
/// room, and so on. Where the network is away it waits and tries again.
final class RoomWorker implements Runnable {

    private static final long BETWEEN_NEWS_NANOS = 1_000_000_000L;
    private static final long PAUSE_MILLIS = 100;
    /// Turns of the golden ratio: whichever stations there are, they begin far apart.
    private static final double GOLDEN = .6180339887;

    private final Shared shared;
    private final int station;
    private final String address;
    private @Nullable MapReplica mirror;
    private long steps;
    private int done;
    private String last = "";
    private long told = System.nanoTime() - BETWEEN_NEWS_NANOS;
    private boolean away;
    private volatile ExhibitStatus seen = ExhibitStatus.NOTHING;
    private volatile News news = new News(Optional.empty(), List.of(), 0);
    private volatile ClassPace pace;

    /// The room as it was last seen, but for its pace, which is heard of sooner.
    private record News(Optional<SweptMap> map, List<StationState> stations, int present) {}

    RoomWorker(Shared shared, int station, String address) {
        this.shared = shared;
        this.station = station;
        this.address = address;
        pace = shared.pace();
        steps = pace.steps();
        shared.onPace(this::hear);
    }

    /// The room as it was last seen; from any thread.
    RoomState state() {
        var now = news;
        return new RoomState(now.map, now.stations, now.present, pace);
    }

    /// What the station's exhibit shows now; from any thread.
    void show(ExhibitStatus now) {
        seen = now;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted())
            try {
                boolean worked = round();
                away = false;
                if (!worked) Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                return;
            } catch (HazelcastException | IllegalStateException | IllegalArgumentException e) {
                if (Thread.currentThread().isInterrupted() || !shared.isOpen() || !waited(e)) return;
            }
    }

    /// @return whether there was something to do
    private boolean round() {
        var at = mirror();
        var begun = pace;
        boolean worked = at.isPresent() && mayWork(begun) && worked(at.get());
        if (worked && begun.frozen()) steps++;
        if (System.nanoTime() - told >= BETWEEN_NEWS_NANOS) tell(at);
        news = new News(at.map(MapReplica::map), news.stations, news.present);
        return worked;
    }

    private Optional<MapReplica> mirror() {
        if (mirror == null) mirror = shared.sweep().map(this::mirror).orElse(null);
        return Optional.ofNullable(mirror);
    }

    private MapReplica mirror(PhaseSweep sweep) {
        return new MapReplica(sweep, shared.cells(sweep));
    }

    private boolean mayWork(ClassPace now) {
        if (!now.frozen()) steps = now.steps();
        return !now.frozen() || steps < now.steps();
    }

    private boolean worked(MapReplica at) {
        for (int place : inOwnOrder(at.map().missing()))
            if (shared.claim(at.sweep(), place)) {
                var cell = at.sweep().swept(place, station);
                done++;
                last = words(at.sweep(), cell);
                at.give(cell);
                return true;
            }
        return false;
    }

    private List<Integer> inOwnOrder(List<Integer> places) {
        int first = (int) (station * GOLDEN % 1 * places.size());
        return IntStream.range(0, places.size()).mapToObj(i -> places.get((first + i) % places.size())).toList();
    }

    private static String words(PhaseSweep sweep, SweptCell cell) {
        int columns = sweep.grid().columns();
        return cell.place() % columns + "," + cell.place() / columns + " " + sweep.model().outcome(cell.cell());
    }

    /// Once a second: what this station is at, and what the others are.
    private void tell(Optional<MapReplica> at) {
        told = System.nanoTime();
        at.ifPresent(MapReplica::agree);
        shared.sweep().filter(sweep -> at.filter(mine -> !mine.sweep().equals(sweep)).isPresent())
                .ifPresent(sweep -> mirror = mirror(sweep));
        listen();
        boolean whole = at.filter(mine -> mine.map().isWhole()).isPresent();
        var doing = pace.frozen() ? "frozen" : at.isEmpty() || whole ? "waiting" : "training";
        var now = seen;
        shared.tell(new StationState(station, address, now.at(), doing, done,
                now.result().isEmpty() ? last : now.result(), true));
        news = new News(news.map, shared.stations(), shared.present());
    }

    /// Words can be lost with a station; what was heard since the question is newer than its answer.
    private void listen() {
        var known = pace;
        var asked = shared.pace();
        synchronized (this) {
            if (pace.equals(known)) pace = asked;
        }
    }

    private synchronized void hear(ClassPace now) {
        pace = now;
    }

    private boolean waited(RuntimeException e) {
        if (!away) Logger.warn("the room is away, this station tries again: " + e.getMessage());
        away = true;
        try {
            Thread.sleep(BETWEEN_NEWS_NANOS / 1_000_000);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }
}
