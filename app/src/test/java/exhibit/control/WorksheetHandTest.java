package exhibit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.hardware.Action;
import exhibit.hardware.Action.Pressed;
import exhibit.hardware.Action.Pushed;
import exhibit.hardware.Action.Turned;
import exhibit.hardware.Action.TurnedTo;
import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.study.hand.WorksheetStep;
import org.junit.jupiter.api.Test;

/// What a hand does on the page by hand.
final class WorksheetHandTest {

    private static final LaboratoryVisit EXERCISE = at("H10");

    @Test
    void the_first_knob_points_and_the_next_two_turn() {
        var visit = after(EXERCISE, new Turned(Knob.FIRST, 1), new Turned(Knob.SECOND, 4), new Turned(Knob.THIRD, -2));
        assertEquals(.38, sheet(visit).W()[0][1], 1e-12);
        assertEquals(0, sheet(after(visit, new Pushed(Knob.SECOND))).W()[0][1], 1e-12);
    }

    @Test
    void the_fourth_knob_walks_the_steps() {
        var visit = after(EXERCISE, new Turned(Knob.FOURTH, -2));
        assertEquals(WorksheetStep.REBUILD, sheet(visit).step());
        assertEquals(WorksheetStep.CUT, sheet(after(visit, new Pushed(Knob.FOURTH))).step());
        assertEquals(WorksheetStep.THINGS, sheet(after(visit, new TurnedTo(Knob.FOURTH, 0))).step());
    }

    @Test
    void the_fourth_knob_pushed_after_the_last_step_turns_the_leaf() {
        var visit = after(at("H6"), new Turned(Knob.FOURTH, -2), new Pushed(Knob.FOURTH));
        assertEquals("H6.see", says(visit));
        assertEquals("H6.limits", says(after(visit, new Pushed(Knob.FOURTH))));
        assertEquals("H6.see", says(after(visit, new Pushed(Knob.FOURTH), new Pushed(Knob.FOURTH))));
    }

    @Test
    void a_potentiometer_sets_a_number() {
        var visit = after(EXERCISE, new TurnedTo(Knob.FIRST, 0), new TurnedTo(Knob.SECOND, .25));
        assertEquals(.25, sheet(visit).x()[0], 1e-12);
    }

    @Test
    void the_fourth_button_helps_here_and_does_nothing_elsewhere() {
        assertEquals(1, sheet(after(EXERCISE, new Pressed(Button.FOURTH))).help());
        assertEquals(at("T1"), after(at("T1"), new Pressed(Button.FOURTH)));
    }

    @Test
    void again_brings_the_example_back() {
        var turned = after(at("H5"), new Turned(Knob.SECOND, 3));
        assertEquals(at("H5"), after(turned, new Pressed(Button.FOURTH)));
    }

    @Test
    void the_other_buttons_walk_on_and_out() {
        assertEquals("H11", after(EXERCISE, new Pressed(Button.SECOND)).study().id());
        assertEquals("H9", after(EXERCISE, new Pressed(Button.FIRST)).study().id());
        assertEquals(LaboratoryVisit.Place.INDEX, after(EXERCISE, new Pressed(Button.THIRD)).place());
    }

    @Test
    void whoever_comes_back_finds_the_own_numbers_until_the_visit_ends() {
        var turned = after(EXERCISE, new Turned(Knob.SECOND, 4));
        var back = after(turned, new Pressed(Button.SECOND), new Pressed(Button.FIRST));
        assertEquals(turned.chosen(), back.chosen());
        assertEquals(turned.chosen(), after(turned, new Pressed(Button.THIRD), new Pressed(Button.SECOND)).chosen());
        assertEquals(EXERCISE, after(turned, new Pressed(Button.STAFF_KEY)).enter().moved(EXERCISE.at()).open());
    }

    @Test
    void the_cut_is_a_number_like_the_others() {
        var visit = at("H6");
        var cut = after(visit, new Turned(Knob.FIRST, WorksheetPart.RELU.first() - sheet(visit).pointed()),
                new Turned(Knob.SECOND, 1));
        assertEquals(0, sheet(cut).number(WorksheetPart.OUTPUT.first() + 2), 1e-12);
    }

    private static String says(LaboratoryVisit visit) {
        return ((ByHand) visit.study()).says(sheet(visit));
    }

    private static LaboratoryVisit at(String id) {
        int at = Laboratory.ALL.indexOf(Laboratory.of(id).orElseThrow());
        return LaboratoryVisit.exhibit(Laboratory.ALL).enter().moved(at).open();
    }

    private static LaboratoryVisit after(LaboratoryVisit visit, Action.Use... uses) {
        for (var use : uses)
            visit = LaboratoryHand.after(visit, use);
        return visit;
    }

    private static Worksheet sheet(LaboratoryVisit visit) {
        assertEquals(true, visit.study() instanceof ByHand);
        return new Worksheet(visit.chosen());
    }
}
