package exhibit.room.member;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.MemberLine;
import exhibit.room.wire.MemberText;
import exhibit.room.wire.PaceWord;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.StationState;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What all stations of a room have in common. Each keeps all of it, tells the others what is new, and asks for what it
/// has missed. Nothing here waits for the network, but where it says so.
final class Shared {

    /// Then whoever leads the room is away, and two that train the same cell come to the same.
    private static final long ANSWER_NANOS = 3_000_000_000L;
    private static final long ASK_AGAIN_MILLIS = 500;

    private final Peers peers;
    private final SharedLines heard;
    private volatile RoomBook book = RoomBook.EMPTY;
    /// Whether all was heard once that was there before this station; counts the times.
    private int told;

    Shared(Peers peers) {
        this.peers = peers;
        heard = new SharedLines(peers);
    }

    RoomBook book() {
        return book;
    }

    PeerView view() {
        return peers.view();
    }

    ClassPace pace() {
        return book.pace().pace();
    }

    /// The room as it stands; guests are no stations.
    RoomState state() {
        var now = book;
        var stations = now.stations(view().members());
        int alive = (int) stations.stream().filter(StationState::alive).count();
        return new RoomState(now.map(), stations, alive + heard.doubles(), now.pace().pace());
    }

    /// Another station in the room that has the same number.
    boolean isTaken(int station) {
        var card = Optional.ofNullable(book.cards().get(station));
        return card.filter(other -> !other.member().equals(view().me()) && view().has(other.member())).isPresent();
    }

    /// Gives the room something to paint, unless it has something.
    synchronized void begin(PhaseSweep sweep) {
        if (book.map().isPresent()) return;
        book = book.with(sweep);
        peers.tell(List.of(new MemberLine.Sweep(sweep)));
    }

    synchronized void pace(UnaryOperator<ClassPace> change) {
        book = book.with(book.pace().next(change));
        var word = List.<MemberLine>of(new MemberLine.Word(book.pace()));
        if (!view().isLed()) peers.tell(view().leader(), word);
        peers.tell(word);
    }

    /// Says what this station is at.
    synchronized void tell(StationState me) {
        var card = new StationCard(view().me(), me);
        if (card.equals(book.cards().get(me.number()))) return;
        book = book.with(card);
        peers.tell(List.of(new MemberLine.Card(card.member(), me)));
    }

    /// Gives a cell that was trained here to the room; where another station was first, that one's counts.
    synchronized void give(PhaseSweep sweep, SweptCell cell) {
        if (!book.paints(sweep) || book.at(cell.place()).isPresent()) return;
        book = book.with(List.of(cell));
        peers.tell(List.of(new MemberLine.Cell(sweep, cell)));
    }

    /// Takes a cell, so that nobody else does it. Waits for whoever leads the room, at most three seconds.
    synchronized boolean claim(PhaseSweep sweep, int place) throws InterruptedException {
        if (!book.paints(sweep) || book.at(place).isPresent()
                || book.owner(place, view().members(), System.nanoTime()).isPresent())
            return false;
        if (view().isLed()) {
            book = heard.take(book, view().me(), new MemberLine.Take(sweep, place));
            return true;
        }
        peers.tell(view().leader(), List.of(new MemberLine.Take(sweep, place)));
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < ANSWER_NANOS) {
            if (!book.paints(sweep) || book.at(place).isPresent()) return false;
            var owner = book.owner(place, view().members(), System.nanoTime());
            if (owner.isPresent()) return owner.get().equals(view().me());
            wait(ASK_AGAIN_MILLIS);
        }
        return true;
    }

    /// Asks whoever leads the room for all that there is, and waits for it for as long as that may take.
    ///
    /// @return whether it came
    synchronized boolean learn(long millis) throws InterruptedException {
        int before = told;
        if (view().isLed()) told++;
        long begun = System.nanoTime();
        while (told == before && System.nanoTime() - begun < millis * 1_000_000) {
            peers.tell(view().leader(), List.of(new MemberLine.Ask()));
            wait(ASK_AGAIN_MILLIS);
        }
        return told > before;
    }

    /// What a member has said, in order.
    synchronized void hear(String from, List<MemberLine> lines) {
        var cells = new ArrayList<SweptCell>();
        for (var line : lines)
            switch (line) {
            case MemberLine.Cell(var sweep, var cell) -> {
                if (book.paints(sweep)) cells.add(cell);
            }
            case MemberLine.Sweep(var sweep) -> book = heard.sweep(book, from, sweep, told == 0);
            case MemberLine.Take take -> book = heard.take(book, from, take);
            case MemberLine.Claim claim -> book = heard.claim(book, from, claim);
            case MemberLine.Card(var member, var state) ->
                book = heard.card(book, from, new StationCard(member, state));
            case MemberLine.Word(var word) -> hear(word);
            case MemberLine.Have have -> heard.have(book, from, have);
            case MemberLine.Ask _ -> heard.ask(book, from);
            case MemberLine.All _ -> {
                if (from.equals(view().leader())) told++;
            }
            }
        if (!cells.isEmpty()) book = heard.cells(book, cells);
        notifyAll();
    }

    /// Whoever leads the room says it again, so that it is enough to have told him.
    private void hear(PaceWord word) {
        if (word.compareTo(book.pace()) <= 0) return;
        book = book.with(word);
        if (view().isLed()) peers.tell(List.of(new MemberLine.Word(word)));
    }

    /// Others have come or gone.
    ///
    /// @param spoke whether this member has led a room that is now part of a larger one
    synchronized void seen(boolean spoke) {
        if (spoke) peers.tell(book.lines());
        heard.forget();
        notifyAll();
    }

    /// Every two seconds: what this station has and is, and a question where another one has more.
    synchronized void beat() {
        var lines = new ArrayList<MemberLine>();
        lines.add(MemberText.have(book.map()));
        if (book.pace().count() > 0) lines.add(new MemberLine.Word(book.pace()));
        book.cards().values().stream().filter(card -> card.member().equals(view().me()))
                .forEach(card -> lines.add(new MemberLine.Card(card.member(), card.state())));
        peers.tell(lines);
        heard.missed(book).ifPresent(more -> peers.tell(more, List.of(new MemberLine.Ask())));
    }
}
