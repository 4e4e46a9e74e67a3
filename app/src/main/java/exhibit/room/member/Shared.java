package exhibit.room.member;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.map.listener.EntryAddedListener;
import com.hazelcast.map.listener.EntryUpdatedListener;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.StationState;
import exhibit.training.map.PhaseSweep;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What all stations of a room have in common, as words and numbers only. Every call may wait for the network.
final class Shared {

    private static final String CARDS = "cards";
    private static final String WORDS = "words";
    private static final String SWEEP = "sweep";
    private static final String PACE = "pace";

    private final HazelcastInstance hazelcast;

    Shared(HazelcastInstance hazelcast) {
        this.hazelcast = hazelcast;
    }

    boolean isOpen() {
        return hazelcast.getLifecycleService().isRunning();
    }

    /// Gives the room something to paint, unless it has something.
    void begin(PhaseSweep sweep) {
        words().putIfAbsent(SWEEP, sweep.toString());
    }

    Optional<PhaseSweep> sweep() {
        return Optional.ofNullable(words().get(SWEEP)).map(PhaseSweep::of);
    }

    ClassPace pace() {
        return Optional.ofNullable(words().get(PACE)).map(ClassPace::of).orElse(ClassPace.FREE);
    }

    void pace(UnaryOperator<ClassPace> change) {
        words().put(PACE, change.apply(pace()).toString());
    }

    /// Tells of every change as soon as it is known here, on a thread of Hazelcast's.
    void onPace(Consumer<ClassPace> heard) {
        EntryAddedListener<String, String> first = event -> heard.accept(ClassPace.of(event.getValue()));
        EntryUpdatedListener<String, String> next = event -> heard.accept(ClassPace.of(event.getValue()));
        words().addEntryListener(first, PACE, true);
        words().addEntryListener(next, PACE, true);
    }

    /// The cells that are done, as lines by place.
    IMap<Integer, String> cells(PhaseSweep sweep) {
        return hazelcast.getMap("cells " + sweep);
    }

    /// Takes a cell, so that nobody else does it; one whose station is gone is free again.
    boolean claim(PhaseSweep sweep, int place) {
        IMap<Integer, String> claims = hazelcast.getMap("claims " + sweep);
        var me = member();
        var owner = claims.putIfAbsent(place, me);
        return owner == null || owner.equals(me)
                || (!members().contains(owner) && claims.replace(place, owner, me));
    }

    /// Says what this station is at.
    void tell(StationState me) {
        cards().put(me.number(), new StationCard(member(), me).toString());
    }

    /// All stations that have ever been in the room, by number.
    List<StationState> stations() {
        var here = members();
        return cards().values().stream().flatMap(card -> StationCard.read(card).stream()).map(card -> card.seen(here))
                .sorted(Comparator.comparingInt(StationState::number)).toList();
    }

    /// Another station in the room that has the same number.
    boolean isTaken(int station) {
        return Optional.ofNullable(cards().get(station)).flatMap(StationCard::read)
                .filter(card -> !card.member().equals(member()) && members().contains(card.member())).isPresent();
    }

    /// Who this station is now; after it was away, it is another one.
    String member() {
        return hazelcast.getCluster().getLocalMember().getUuid().toString();
    }

    /// How many keep the room's results, guests apart.
    int present() {
        return (int) hazelcast.getCluster().getMembers().stream().filter(member -> !member.isLiteMember()).count();
    }

    private Set<String> members() {
        return hazelcast.getCluster().getMembers().stream().map(member -> member.getUuid().toString())
                .collect(Collectors.toSet());
    }

    private IMap<String, String> words() {
        return hazelcast.getMap(WORDS);
    }

    private IMap<Integer, String> cards() {
        return hazelcast.getMap(CARDS);
    }
}
