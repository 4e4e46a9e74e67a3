package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.MadeUpStudy;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.StudyDial;
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
        assertEquals(index, press(page, Button.THIRD));
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
