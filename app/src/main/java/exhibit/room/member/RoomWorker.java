package exhibit.room.member;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.StationState;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.List;
import java.util.stream.IntStream;
import org.tinylog.Logger;

/// A station's share of the room's work, on a thread of its own: takes a cell that is free, trains it, gives it to the
/// room, and so on. Whatever goes wrong, it says so and tries again.
final class RoomWorker implements Runnable {

    private static final long BETWEEN_NEWS_NANOS = 1_000_000_000L;
    private static final long PAUSE_MILLIS = 100;
    /// Turns of the golden ratio: whichever stations there are, they begin far apart.
    private static final double GOLDEN = .6180339887;

    private final Shared shared;
    private final int station;
    private final String address;
    private long steps;
    private int done;
    private String last = "";
    private long told = System.nanoTime() - BETWEEN_NEWS_NANOS;
    private boolean away;
    private volatile ExhibitStatus seen = ExhibitStatus.NOTHING;

    RoomWorker(Shared shared, int station, String address) {
        this.shared = shared;
        this.station = station;
        this.address = address;
        steps = shared.pace().steps();
    }

    /// What the station's exhibit shows now; from any thread.
    void show(ExhibitStatus now) {
        seen = now;
    }

    /// Tells the room that there is this station, before it begins.
    void introduce() {
        tell("waiting");
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
            } catch (RuntimeException | Error e) {
                if (Thread.currentThread().isInterrupted() || !waited(e)) return;
            }
    }

    /// @return whether there was something to do
    private boolean round() throws InterruptedException {
        var begun = shared.pace();
        var map = shared.book().map();
        boolean worked = map.isPresent() && mayWork(begun) && worked(map.get());
        if (worked && begun.frozen()) steps++;
        if (System.nanoTime() - told >= BETWEEN_NEWS_NANOS) tell(doing());
        return worked;
    }

    private boolean mayWork(ClassPace now) {
        if (!now.frozen()) steps = now.steps();
        return !now.frozen() || steps < now.steps();
    }

    private boolean worked(SweptMap map) throws InterruptedException {
        for (int place : inOwnOrder(map.missing()))
            if (shared.claim(map.sweep(), place)) {
                var cell = map.sweep().swept(place, station);
                done++;
                last = words(map.sweep(), cell);
                shared.give(map.sweep(), cell);
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

    private String doing() {
        var map = shared.book().map();
        boolean whole = map.filter(SweptMap::isWhole).isPresent();
        return shared.pace().frozen() ? "frozen" : map.isEmpty() || whole ? "waiting" : "training";
    }

    /// Once a second: what this station is at.
    private void tell(String doing) {
        told = System.nanoTime();
        var now = seen;
        shared.tell(new StationState(station, address, now.at(), doing, done,
                now.result().isEmpty() ? last : now.result(), true));
    }

    private boolean waited(Throwable e) {
        if (!away) Logger.warn("this station's work for the room has stopped, it tries again: " + e);
        away = true;
        try {
            Thread.sleep(BETWEEN_NEWS_NANOS / 1_000_000);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }
}
