package exhibit.room.member;

import exhibit.room.wire.MemberLine;
import exhibit.room.wire.PaceWord;
import exhibit.room.wire.StationState;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a station knows of its room. Immutable.
///
/// @param map empty before there is something to paint
/// @param cards of all stations that have ever been there, by number
/// @param claims what each member works at
record RoomBook(Optional<SweptMap> map, SortedMap<Integer, StationCard> cards, Map<String, Claim> claims,
        PaceWord pace) {

    static final RoomBook EMPTY = new RoomBook(Optional.empty(), Collections.unmodifiableSortedMap(new TreeMap<>()),
            Map.of(), PaceWord.NONE);

    /// Whoever has been at a cell for so long may have forgotten it; two who train the same come to the same.
    private static final long CLAIM_NANOS = 60_000_000_000L;

    /// @param since in nanoseconds
    record Claim(int place, long since) {}

    /// Nothing painted yet.
    RoomBook with(PhaseSweep sweep) {
        return new RoomBook(Optional.of(SweptMap.empty(sweep)), cards, Map.of(), pace);
    }

    /// @param cells of its map, and not at odds with it
    RoomBook with(Collection<SweptCell> cells) {
        return new RoomBook(map.map(known -> known.and(cells)), cards, claims, pace);
    }

    /// In place of what its member or its number was before.
    RoomBook with(StationCard card) {
        var next = new TreeMap<>(cards);
        next.values().removeIf(other -> other.member().equals(card.member()));
        next.put(card.state().number(), card);
        return new RoomBook(map, Collections.unmodifiableSortedMap(next), claims, pace);
    }

    /// A member works at one place at a time.
    RoomBook with(String member, Claim claim, Collection<String> here) {
        var next = new TreeMap<>(claims);
        next.keySet().retainAll(here);
        next.put(member, claim);
        return new RoomBook(map, cards, Collections.unmodifiableMap(next), pace);
    }

    RoomBook with(PaceWord word) {
        return new RoomBook(map, cards, claims, word);
    }

    boolean paints(PhaseSweep sweep) {
        return map.filter(known -> known.sweep().equals(sweep)).isPresent();
    }

    Optional<SweptCell> at(int place) {
        return map.flatMap(known -> known.at(place));
    }

    /// Who works at a place now.
    Optional<String> owner(int place, Collection<String> here, long now) {
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().place() == place && now - claim.getValue().since() < CLAIM_NANOS)
                .map(Map.Entry::getKey).filter(here::contains).findFirst();
    }

    List<StationState> stations(Collection<String> here) {
        return cards.values().stream().map(card -> card.seen(here)).toList();
    }

    /// All of it, for one who has nothing.
    List<MemberLine> lines() {
        var lines = new ArrayList<MemberLine>();
        lines.add(new MemberLine.Word(pace));
        cards.values().forEach(card -> lines.add(new MemberLine.Card(card.member(), card.state())));
        map.ifPresent(known -> {
            lines.add(new MemberLine.Sweep(known.sweep()));
            claims.forEach((member, claim) -> lines
                    .add(new MemberLine.Claim(known.sweep(), claim.place(), member)));
            known.cells().forEach(cell -> lines.add(new MemberLine.Cell(known.sweep(), cell)));
        });
        lines.add(new MemberLine.All());
        return lines;
    }
}
