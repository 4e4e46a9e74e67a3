package exhibit.room.member;

import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberLine;
import exhibit.room.wire.MemberText;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What a line changes in what a station knows, and who may say it: who has the code is believed, but nobody can make a
/// station forget its cells, be another station, or answer without end.
final class SharedLines {

    /// Stations that are gone and remembered, and those that are there.
    private static final int MOST_CARDS = 256;
    private static final long BETWEEN_ANSWERS_NANOS = 250_000_000L;

    private final Peers peers;
    private final Map<String, Long> answered = new HashMap<>();
    private final Map<String, MemberLine.Have> haves = new HashMap<>();
    /// Stations whose number another one has; from any thread.
    private final Set<String> doubles = ConcurrentHashMap.newKeySet();

    SharedLines(Peers peers) {
        this.peers = peers;
    }

    /// The first map stays, but where two rooms have become one: then the larger one's, and for a newcomer the room's.
    ///
    /// @param fresh whether this member has yet to hear what the room has
    RoomBook sweep(RoomBook book, String from, PhaseSweep sweep, boolean fresh) {
        if (book.paints(sweep)) return book;
        var view = peers.view();
        boolean entitled = from.equals(view.kept()) || (fresh && from.equals(view.leader()));
        if (book.map().isEmpty() || entitled) return book.with(sweep);
        peers.leftAside(LineFault.NOT_ENTITLED);
        return book;
    }

    /// One cell's first result stays.
    RoomBook cells(RoomBook book, Collection<SweptCell> cells) {
        var news = new LinkedHashMap<Integer, SweptCell>();
        for (var cell : cells) {
            var known = book.at(cell.place()).or(() -> Optional.ofNullable(news.get(cell.place())));
            if (known.isEmpty()) news.put(cell.place(), cell);
            else if (!known.get().cell().equals(cell.cell())) peers.leftAside(LineFault.OTHER_CELL);
        }
        return news.isEmpty() ? book : book.with(news.values());
    }

    /// Whoever leads the room gives each cell to the first one that asks for it, and tells everybody.
    RoomBook take(RoomBook book, String from, MemberLine.Take take) {
        var view = peers.view();
        if (!view.isLed() || !book.paints(take.sweep())) return book;
        var done = book.at(take.place());
        var owner = book.owner(take.place(), view.members(), System.nanoTime()).orElse(from);
        if (done.isPresent()) {
            peers.tell(from, List.of(new MemberLine.Cell(take.sweep(), done.get())));
            return book;
        }
        var answer = List.<MemberLine>of(new MemberLine.Claim(take.sweep(), take.place(), owner));
        if (!owner.equals(from)) {
            peers.tell(from, answer);
            return book;
        }
        peers.tell(answer);
        return book.with(from, new RoomBook.Claim(take.place(), System.nanoTime()), view.members());
    }

    /// Whoever led a room that is now part of a larger one may have said it in good faith, and is no fault.
    RoomBook claim(RoomBook book, String from, MemberLine.Claim claim) {
        var view = peers.view();
        if (!from.equals(view.leader()) || !book.paints(claim.sweep()) || !view.has(claim.member())) return book;
        return book.with(claim.member(), new RoomBook.Claim(claim.place(), System.nanoTime()), view.members());
    }

    /// A station speaks for itself; of others one hears only as long as one knows nothing of them.
    RoomBook card(RoomBook book, String from, StationCard card) {
        var view = peers.view();
        var known = Optional.ofNullable(book.cards().get(card.state().number()));
        if (card.member().equals(from)) {
            if (known.filter(other -> !other.member().equals(from) && view.has(other.member())).isEmpty()) {
                doubles.remove(from);
                return kept(book, card);
            }
            if (view.has(from)) doubles.add(from);
            peers.leftAside(LineFault.FOREIGN_NUMBER);
            return book;
        }
        if (known.isPresent() || isKnown(book, card.member())
                || (view.has(card.member()) && !from.equals(view.leader())))
            return book;
        return kept(book, card);
    }

    private static boolean isKnown(RoomBook book, String member) {
        return book.cards().values().stream().anyMatch(card -> card.member().equals(member));
    }

    private RoomBook kept(RoomBook book, StationCard card) {
        if (book.cards().size() < MOST_CARDS || book.cards().containsKey(card.state().number()))
            return book.with(card);
        peers.leftAside(LineFault.TOO_LARGE);
        return book;
    }

    /// All that there is, to a member that asks; not again and again. A sender can call himself anything, and what is
    /// noted here is to stay small.
    void ask(RoomBook book, String from) {
        if (!peers.view().has(from)) return;
        long now = System.nanoTime();
        if (now - answered.getOrDefault(from, now - BETWEEN_ANSWERS_NANOS) < BETWEEN_ANSWERS_NANOS) return;
        answered.put(from, now);
        peers.tell(from, book.lines());
    }

    void have(RoomBook book, String from, MemberLine.Have have) {
        if (have.sweep().filter(book::paints).isPresent()) haves.put(from, have);
    }

    /// Who has said since the last time that he has what is not here.
    Optional<String> missed(RoomBook book) {
        var mine = MemberText.have(book.map());
        var more = haves.entrySet().stream().filter(other -> other.getValue().sweep().equals(mine.sweep())
                && other.getValue().print() != mine.print() && other.getValue().cells() >= mine.cells())
                .max(Comparator.comparingInt(other -> other.getValue().cells())).map(Map.Entry::getKey);
        haves.clear();
        return more;
    }

    /// How many are in the room under a number that another station has, so that no list shows them.
    int doubles() {
        return doubles.size();
    }

    /// What was noted of those who have gone.
    void forget() {
        answered.keySet().retainAll(peers.view().members());
        haves.keySet().retainAll(peers.view().members());
        doubles.retainAll(peers.view().members());
    }
}
