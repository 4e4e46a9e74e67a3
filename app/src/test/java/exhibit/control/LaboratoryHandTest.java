package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import exhibit.MadeUpStudy;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryRoom;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.StudyDial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A hand in the laboratory.
final class LaboratoryHandTest {

    private final LaboratoryVisit outside = LaboratoryVisit
            .exhibit(List.of(study("A", 2), study("B", 0), study("C", 1)));

    private static MadeUpStudy study(String id, int dials) {
        return new MadeUpStudy(id, List.of(new StudyDial("one", 1, List.of(0., .5, 1.)),
                new StudyDial("two", 0, List.of(3., 4.))).subList(0, dials), (_, _) -> {});
    }

    @Test
    void hands_that_change_nothing_are_counted_until_one_does() {
        var page = outside.enter().open();
        var idle = page.used(page).used(page);
        assertEquals(2, idle.idle());
        assertEquals(0, idle.used(page.back()).idle());
    }

    @Test
    void the_third_button_leads_out_again() {
        var index = outside.enter();
        var page = press(index, Button.SECOND);
        assertEquals(LaboratoryVisit.Place.PAGE, page.place());
        assertEquals(index.spot(), press(page, Button.THIRD).spot());
        assertEquals(index.place(), press(page, Button.THIRD).place());
        assertEquals(outside.place(), press(index, Button.THIRD).place());
    }

    @Test
    void at_the_exhibit_nothing_leads_away() {
        for (var event : List.of(new Action.Turned(Knob.FIRST, 1), new Action.Pushed(Knob.FIRST),
                new Action.Pressed(Button.FIRST), new Action.Pressed(Button.SECOND),
                new Action.Pressed(Button.THIRD)))
            assertEquals(outside, LaboratoryHand.after(outside, event));
    }

    @Test
    void without_studies_there_is_no_laboratory() {
        var bare = LaboratoryVisit.exhibit(List.of());
        assertEquals(bare, bare.enter());
    }

    @Test
    void the_first_knob_walks_along_the_index_and_stops_at_its_ends() {
        var index = outside.enter();
        assertEquals("B", turn(index, Knob.FIRST, 1).study().id());
        assertEquals("C", turn(index, Knob.FIRST, 9).study().id());
        assertEquals("A", turn(index, Knob.FIRST, -9).study().id());
        assertEquals(index, turn(index, Knob.THIRD, 1));
        assertEquals("C", LaboratoryHand.after(index, new Action.TurnedTo(Knob.FIRST, 1)).study().id());
    }

    @Test
    void the_second_knob_walks_along_the_groups() {
        var index = LaboratoryVisit.exhibit(
                List.of(study("A1", 2), study("A2", 0), study("B1", 1), study("B2", 1), study("C1", 0)))
                .enter();
        assertEquals("B1", turn(index, Knob.SECOND, 1).study().id());
        assertEquals("C1", turn(index, Knob.SECOND, 7).study().id());
        assertEquals("A1", turn(turn(index, Knob.FIRST, 3), Knob.SECOND, -1).study().id());
    }

    @Test
    void where_to_start_is_a_room_of_its_own_whose_pages_go_round_among_themselves() {
        var start = LaboratoryVisit.exhibit(Laboratory.ALL).enter(LaboratoryRoom.START);
        var ids = new ArrayList<String>();
        var page = start.open();
        for (int at = 0; at < 10; at++) {
            ids.add(page.study().id());
            page = press(page, Button.SECOND);
        }
        assertEquals(List.of("T1", "T2", "T5", "H3", "T6", "T13", "T9", "T20", "T22", "H10"), ids);
        assertEquals("T1", page.study().id());
        assertEquals(start.spot(), press(page, Button.THIRD).spot());
        assertEquals("H10", press(page, Button.FIRST).study().id());
        assertEquals(10, page.seen().size());
        assertEquals("H9", press(start.enter("H").moved(10).open(), Button.FIRST).study().id());
    }

    @Test
    void what_was_seen_stays_marked_until_the_visit_ends() {
        var journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL, Accessibility.USUAL,
                Laboratory.ALL);
        Request in = new Request.Go(new MenuEntry.Through(Wing.LABORATORY));
        var inside = journey.after(journey.after(journey.fresh(0), new Action.Pressed(Button.SECOND), 0), in, 0);
        var page = journey.after(inside, new Action.Pressed(Button.SECOND), 0);
        assertEquals(Set.of(0), page.laboratory().seen());
        var out = journey.after(page, new Action.Pressed(Button.STAFF_KEY), 0);
        assertFalse(out.inLaboratory());
        assertEquals(Set.of(0), journey.after(out, in, 0).laboratory().seen());
        var left = journey.after(journey.after(page, new Action.Pressed(Button.THIRD), 0),
                new Action.Pressed(Button.THIRD), 0);
        assertFalse(left.inLaboratory());
        assertEquals(Set.of(0), journey.after(left, in, 0).laboratory().seen());
        var later = journey.at(left, Long.MAX_VALUE / 2);
        assertEquals(Set.of(), later.laboratory().seen());
    }

    @Test
    void pages_go_round() {
        var page = outside.enter().open();
        assertEquals("B", press(page, Button.SECOND).study().id());
        assertEquals("C", press(page, Button.FIRST).study().id());
        assertEquals("A", press(press(page, Button.FIRST), Button.SECOND).study().id());
    }

    @Test
    void knobs_turn_the_dials_of_a_page_and_sleep_where_there_are_none() {
        var page = outside.enter().open();
        assertEquals(1, turn(page, Knob.FIRST, 5).chosen().of("one"));
        assertEquals(0, LaboratoryHand.after(page, new Action.TurnedTo(Knob.FIRST, .1)).chosen().of("one"));
        assertEquals(4, turn(page, Knob.SECOND, 1).chosen().of("two"));
        assertEquals(page, turn(page, Knob.THIRD, 1));
        assertEquals(page, LaboratoryHand.after(turn(page, Knob.FIRST, 1), new Action.Pushed(Knob.FIRST)));
    }

    @Test
    void lights_burn_at_the_knobs_that_turn_a_dial_of_the_page() {
        var ways = Set.<Control>of(Button.FIRST, Button.SECOND, Button.THIRD);
        var page = outside.enter().open();
        assertEquals(Controls.LIVE, LaboratoryHand.live(outside));
        assertEquals(and(ways, Knob.FIRST, Knob.SECOND), LaboratoryHand.live(page));
        assertEquals(ways, LaboratoryHand.live(page.moved(1)));
        assertEquals(and(ways, Knob.FIRST), LaboratoryHand.live(page.moved(2)));
    }

    private static Set<Control> and(Set<Control> ways, Knob... knobs) {
        return Stream.concat(ways.stream(), Stream.of(knobs)).collect(Collectors.toSet());
    }

    private static LaboratoryVisit press(LaboratoryVisit now, Button button) {
        return LaboratoryHand.after(now, new Action.Pressed(button));
    }

    private static LaboratoryVisit turn(LaboratoryVisit now, Knob knob, int detents) {
        return LaboratoryHand.after(now, new Action.Turned(knob, detents));
    }
}
