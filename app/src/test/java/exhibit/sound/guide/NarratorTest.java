package exhibit.sound.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.control.Controls;
import exhibit.control.LaboratoryHand;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.control.Wing;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.model.Embedding;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.text.Words;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

/// What is said in the course of a visit, and when.
final class NarratorTest {

    private static final long SECOND = 1_000_000_000L;

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL);
    private final LaboratoryVisit outside = LaboratoryVisit.exhibit(Laboratory.ALL);
    private final Session play = journey.after(journey.fresh(0), new Request.Go(new MenuEntry.ToPlay(false)), 0);
    private final Session away = journey.after(play, new Request.Go(new MenuEntry.Through(Wing.LABORATORY)), 0);
    private final LaboratoryVisit index = outside.enter(Wing.LABORATORY.group());

    private final Narrator narrator = new Narrator();
    private final List<String> said = new ArrayList<>();
    private GuideMoment before = new GuideMoment(play.visiting(outside), seen(1, 0, 0, 1), 0, Optional.empty());
    private long now;
    private boolean speaking;

    @Test
    void behind_a_door_each_page_each_dial_and_each_call_for_help_is_answered() {
        then(away, index, 0);
        later(2);
        then(away, LaboratoryHand.after(index, new Action.Turned(Knob.FIRST, 2)), 0);
        var page = LaboratoryHand.after(before.visit(), new Action.Pressed(Button.SECOND));
        then(away, page, 0);
        then(away, page, 1);
        then(away, LaboratoryHand.after(page, new Action.Turned(Knob.FIRST, 1)), 1);
        then(play, outside, 1);
        assertEquals(List.of("Laboratory", "Five features, two dimensions", "Benefit and interference",
                "Benefit and interference", Words.in("en").label("T5.see")), said.subList(0, 5));
        assertEquals("Can you make a square?", said.getLast());
        assertEquals(7, said.size());
    }

    @Test
    void what_is_seen_waits_until_the_voice_has_ended() {
        then(journey.after(play, new Request.Card(), 0), outside, 0);
        speaking = true;
        later(5);
        assertEquals(1, said.size());
        speaking = false;
        later(1);
        assertEquals(List.of("Can you make four without the star?", "2 of 4 kept: at right angles"), said);
    }

    @Test
    void a_number_below_zero_is_said_with_a_word() {
        var page = outside.enter().moved(Laboratory.ALL.indexOf(Laboratory.of("H2").orElseThrow())).open()
                .worked(sheet -> sheet.pointed(WorksheetPart.W.first() - sheet.pointed()));
        then(away, page, 0);
        then(away, page.worked(sheet -> sheet.turned(-4 * Worksheet.COARSE - Math.round((float) (100 * sheet.number(
                sheet.pointed()))))), 0);
        assertEquals("minus 0.4", said.getLast());
    }

    @Test
    void a_challenge_that_is_met_is_told_once() {
        see(seen(1, 0, 0, 1, -1, 0, 0, -1));
        for (int second = 0; second < 6; second++)
            later(1);
        assertEquals(List.of("4 of 4 kept: a square", "Done: a square"), said);
    }

    private void then(Session session, LaboratoryVisit visit, int asked) {
        next(new GuideMoment(session.visiting(visit), before.seen(), asked, Optional.empty()));
    }

    private void see(Snapshot seen) {
        next(new GuideMoment(before.session(), seen, before.asked(), Optional.empty()));
    }

    /// The same after so many seconds.
    private void later(int seconds) {
        now += seconds * SECOND;
        next(before);
    }

    private void next(GuideMoment moment) {
        narrator.tell(before, moment, now, speaking).ifPresent(said::add);
        before = moment;
    }

    /// Four things; of those whose place is not given there is nothing.
    ///
    /// @param tips x and y of each thing's arrow
    private Snapshot seen(float... tips) {
        var W = new FMatrixRMaj(2, 4);
        for (int i = 0; i < tips.length; i++)
            W.set(i % 2, i / 2, tips[i]);
        return new Snapshot(play.experiment(), 0, new Embedding(W, new FMatrixRMaj(4, 1)), List.of(),
                new LossHistory(new float[0]), false);
    }
}
