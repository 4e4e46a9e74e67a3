package exhibit.room.member;

import com.hazelcast.map.IMap;
import com.hazelcast.map.listener.EntryAddedListener;
import com.hazelcast.map.listener.EntryMergedListener;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.HashSet;
import java.util.Optional;
import org.tinylog.Logger;

/// The whole map, kept by every station: the screen reads it here, and what the room has lost with a station, another
/// one gives back.
final class MapReplica {

    private final PhaseSweep sweep;
    private final IMap<Integer, String> shared;
    private volatile SweptMap map;

    MapReplica(PhaseSweep sweep, IMap<Integer, String> shared) {
        this.sweep = sweep;
        this.shared = shared;
        map = SweptMap.empty(sweep);
        shared.addEntryListener((EntryAddedListener<Integer, String>) event -> add(event.getValue()), true);
        shared.addEntryListener((EntryMergedListener<Integer, String>) event -> add(event.getValue()), true);
    }

    PhaseSweep sweep() {
        return sweep;
    }

    SweptMap map() {
        return map;
    }

    /// Gives a cell that was trained here to the room, and keeps it, even where the network is away; where another
    /// station was first, that one's counts.
    void give(SweptCell cell) {
        var first = Optional.<String>empty();
        try {
            first = Optional.ofNullable(shared.putIfAbsent(cell.place(), cell.line()));
        } finally {
            first.ifPresentOrElse(this::add, () -> add(cell));
        }
    }

    /// Takes what the room knows and this station does not, and the other way round.
    void agree() {
        if (shared.size() == map.cells().size()) return;
        var there = new HashSet<>(shared.keySet());
        var here = map;
        var news = new HashSet<>(there);
        here.cells().forEach(cell -> news.remove(cell.place()));
        shared.getAll(news).values().forEach(this::add);
        here.cells().stream().filter(cell -> !there.contains(cell.place()))
                .forEach(cell -> shared.putIfAbsent(cell.place(), cell.line()));
    }

    private void add(String line) {
        try {
            add(SweptCell.of(sweep, line));
        } catch (IllegalArgumentException e) {
            Logger.warn("a station has given what is left aside here: " + e.getMessage());
        }
    }

    /// Cells come from this station's thread and from Hazelcast's.
    private synchronized void add(SweptCell cell) {
        map = map.and(cell);
    }
}
