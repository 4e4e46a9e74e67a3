package exhibit.room.member;

import static exhibit.room.member.NotedPeers.ME;
import static exhibit.room.member.NotedPeers.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.room.wire.ClassPace;
import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberLine;
import exhibit.room.wire.MemberText;
import exhibit.room.wire.PaceWord;
import exhibit.room.wire.StationState;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import exhibit.training.map.SweptModel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What members may make a station believe, and what it tells them, without any network.
final class SharedTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(3, 3), 1);
    private static final PhaseSweep ANOTHER = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(4, 4), 1);
    private static final SweptCell CELL = SWEEP.swept(4, 1);
    private static final StationState MINE = new StationState(1, "", "play", "training", 3, "mine", true);

    private final NotedPeers peers = new NotedPeers();
    private final Shared shared = new Shared(peers);

    private void said(MemberLine... lines) {
        shared.hear(OTHER, List.of(lines));
    }

    private void paint() {
        shared.begin(SWEEP);
        shared.give(SWEEP, CELL);
        shared.tell(MINE);
        shared.pace(ClassPace::step);
        peers.toAll();
    }

    @Test
    void who_asks_is_told_all_that_there_is_but_not_again_and_again() {
        paint();
        said(new MemberLine.Ask());
        assertEquals(List.of(new MemberLine.Word(new PaceWord(1, ClassPace.FREE.step())), new MemberLine.Card(ME, MINE),
                new MemberLine.Sweep(SWEEP), new MemberLine.Cell(SWEEP, CELL), new MemberLine.All()), peers.toOther());
        shared.hear(OTHER, Collections.nCopies(1000, new MemberLine.Ask()));
        assertTrue(peers.toOther().size() < 1000);
    }

    @Test
    void a_beat_says_what_one_has_and_is_and_asks_who_has_more() {
        paint();
        shared.beat();
        var mine = SweptMap.empty(SWEEP).and(CELL);
        assertEquals(List.of(MemberText.have(Optional.of(mine)), new MemberLine.Word(shared.book().pace()),
                new MemberLine.Card(ME, MINE)), peers.toAll());
        assertEquals(List.of(), peers.toOther());
        said(MemberText.have(Optional.of(mine.and(SWEEP.swept(5, 2)))));
        shared.beat();
        assertEquals(List.of(new MemberLine.Ask()), peers.toOther());
    }

    @Test
    void a_room_that_was_part_of_another_is_told_all_by_who_has_led_it() {
        paint();
        shared.seen(false);
        assertEquals(List.of(), peers.toAll());
        shared.seen(true);
        assertTrue(peers.toAll().contains(new MemberLine.Cell(SWEEP, CELL)));
    }

    @Test
    void nobody_takes_another_station_s_number_or_speaks_for_it() {
        said(new MemberLine.Card(ME, MINE), new MemberLine.Card("gone", new StationState(9, "", "", "", 5, "", true)));
        assertEquals(List.of(9), List.copyOf(shared.book().cards().keySet()));
        paint();
        said(new MemberLine.Card(OTHER, MINE.alive(false)));
        assertEquals(List.of(LineFault.FOREIGN_NUMBER), peers.faults());
        said(new MemberLine.Card(ME, MINE.alive(false)), new MemberLine.Card("nobody", MINE.alive(false)));
        assertEquals(new StationCard(ME, MINE), shared.book().cards().get(1));
        assertEquals(2, shared.state().present(), "who has a number that is taken is there all the same");
        var two = new StationState(2, "", "play", "training", 0, "", true);
        said(new MemberLine.Card(OTHER, two));
        assertEquals(List.of(MINE, two), shared.state().stations().stream().filter(StationState::alive).toList());
        assertEquals(2, shared.state().present());
    }

    @Test
    void of_two_with_one_number_both_count_until_one_has_gone() {
        paint();
        said(new MemberLine.Card(OTHER, MINE));
        assertEquals(2, shared.state().present());
        peers.alone();
        shared.seen(false);
        assertEquals(1, shared.state().present());
        said(new MemberLine.Card(OTHER, MINE));
        assertEquals(1, shared.state().present());
    }

    @Test
    void a_map_stays_but_for_that_of_a_larger_room_or_of_the_room_one_comes_into() {
        paint();
        said(new MemberLine.Sweep(ANOTHER));
        assertEquals(List.of(LineFault.NOT_ENTITLED), peers.faults());
        assertTrue(shared.book().paints(SWEEP));
        peers.change(OTHER, "");
        said(new MemberLine.Sweep(ANOTHER), new MemberLine.All(), new MemberLine.Sweep(SWEEP));
        assertEquals(List.of(LineFault.NOT_ENTITLED), peers.faults());
        assertTrue(shared.book().paints(ANOTHER));
        peers.change(ME, OTHER);
        said(new MemberLine.Sweep(SWEEP));
        assertTrue(shared.book().paints(SWEEP));
    }

    @Test
    void only_who_leads_gives_places_away_and_a_cell_s_first_result_stays() {
        paint();
        said(new MemberLine.Claim(SWEEP, 5, OTHER));
        assertEquals(List.of(), peers.faults());
        assertEquals(Optional.empty(), owner(5));
        said(new MemberLine.Take(SWEEP, 5));
        assertEquals(List.of(new MemberLine.Claim(SWEEP, 5, OTHER)), peers.toAll());
        assertEquals(Optional.of(OTHER), owner(5));
        peers.change(OTHER, "");
        said(new MemberLine.Take(SWEEP, 6));
        assertEquals(Optional.empty(), owner(6));
        said(new MemberLine.Claim(SWEEP, 6, ME));
        assertEquals(Optional.of(ME), owner(6));
        var wrong = SweptCell.of(SWEEP, CELL.place(), 2, SWEEP.swept(0, 2).cell());
        said(new MemberLine.Cell(SWEEP, wrong));
        assertEquals(List.of(LineFault.OTHER_CELL), peers.faults());
        assertEquals(Optional.of(CELL), shared.book().at(CELL.place()));
    }

    @Test
    void whoever_leads_takes_no_cell_that_is_done_or_of_another_map() throws InterruptedException {
        paint();
        assertFalse(shared.claim(SWEEP, CELL.place()));
        assertFalse(shared.claim(ANOTHER, 5));
        assertTrue(shared.claim(SWEEP, 5));
        assertFalse(shared.claim(SWEEP, 5));
    }

    private Optional<String> owner(int place) {
        return shared.book().owner(place, peers.view().members(), System.nanoTime());
    }

    @Test
    void of_two_words_that_were_said_at_once_all_keep_the_same() {
        var play = new MemberLine.Word(new PaceWord(1, ClassPace.FREE.lock("play")));
        var freeze = new MemberLine.Word(new PaceWord(1, ClassPace.FREE.freeze()));
        said(play, freeze);
        var later = new Shared(new NotedPeers());
        later.hear(OTHER, List.of(freeze, play));
        assertEquals(shared.pace(), later.pace());
        said(new MemberLine.Word(new PaceWord(2, ClassPace.FREE)), freeze, play);
        assertEquals(ClassPace.FREE, shared.pace());
    }
}
