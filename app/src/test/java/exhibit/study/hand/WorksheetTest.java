package exhibit.study.hand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Laboratory;
import exhibit.laboratory.QuietStage;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The page by hand, as a value.
final class WorksheetTest {

    private static final Worksheet OPPOSITE = ByHand.opening((ByHand) Laboratory.of("H6").orElseThrow());
    private static final ByHand EXERCISE = (ByHand) Laboratory.of("H10").orElseThrow();

    @Test
    void it_opens_as_the_example_says() {
        assertArrayEquals(new double[]{.9, .6, .3}, OPPOSITE.x(), 1e-12);
        assertArrayEquals(new double[]{0, -1}, OPPOSITE.W()[2], 1e-12);
        assertEquals(-.3, OPPOSITE.number(WorksheetPart.OUTPUT.first() + 2), 1e-12);
    }

    @Test
    void a_turn_changes_the_number_that_is_pointed_at_and_no_other() {
        var turned = pointedAt(OPPOSITE, WorksheetPart.B.first() + 1).turned(3 * Worksheet.COARSE)
                .turned(-Worksheet.FINE);
        assertArrayEquals(new double[]{0, .29, 0}, turned.b(), 1e-12);
        for (int place = 0; place < WorksheetPart.HIDDEN.first(); place++)
            if (place != WorksheetPart.B.first() + 1)
                assertEquals(OPPOSITE.dial(place), turned.dial(place));
    }

    @Test
    void what_follows_from_the_dials_cannot_be_turned() {
        for (int place = WorksheetPart.HIDDEN.first(); place < WorksheetPart.PLACES; place++) {
            var there = pointedAt(OPPOSITE, place);
            assertEquals(there, there.turned(Worksheet.COARSE));
            assertEquals(there, there.turnedTo(.7));
            assertEquals(there, there.putBack());
        }
    }

    @Test
    void a_dial_stops_at_its_ends() {
        assertEquals(1.5, pointedAt(OPPOSITE, WorksheetPart.W.first()).turned(100_000).W()[0][0]);
        assertEquals(0, pointedAt(OPPOSITE, WorksheetPart.X.first()).turnedTo(0).x()[0]);
        assertEquals(1, pointedAt(OPPOSITE, WorksheetPart.X.first()).turned(100_000).x()[0]);
    }

    @Test
    void pointing_goes_round() {
        assertEquals(OPPOSITE.pointed(), OPPOSITE.pointed(WorksheetPart.PLACES).pointed());
        assertEquals(WorksheetPart.PLACES - 1, pointedAt(OPPOSITE, 0).pointed(-1).pointed());
    }

    @Test
    void a_step_knows_what_was_worked_out_by_then() {
        var begun = OPPOSITE.steppedTo(0);
        assertEquals(WorksheetStep.THINGS, begun.step());
        assertFalse(begun.step().knows(WorksheetPart.HIDDEN));
        assertTrue(begun.stepped(1).step().knows(WorksheetPart.HIDDEN));
        assertFalse(begun.stepped(1).step().knows(WorksheetPart.BACK));
        assertTrue(begun.stepped(100).step().knows(WorksheetPart.OUTPUT));
    }

    @Test
    void three_hints_change_nothing_then_come_the_two_answers_and_a_clean_sheet() {
        var sheet = ByHand.opening(EXERCISE);
        for (int hint = 1; hint <= 3; hint++) {
            sheet = EXERCISE.helped(sheet);
            assertEquals(hint, sheet.help());
            assertFalse(sheet.answer().isPerfect());
        }
        sheet = EXERCISE.helped(sheet);
        assertTrue(sheet.answer().isPerfect());
        assertEquals(2, sheet.answer().kept());
        sheet = EXERCISE.helped(sheet);
        assertTrue(sheet.answer().isPerfect());
        assertEquals(3, sheet.answer().kept());
        assertEquals(ByHand.opening(EXERCISE), EXERCISE.helped(sheet));
    }

    @Test
    void whoever_is_right_reads_how_many_have_an_arrow_of_their_own() {
        var nothing = ByHand.opening(EXERCISE);
        assertEquals("H10.see", EXERCISE.says(nothing));
        assertEquals("hand.kept.0", EXERCISE.says(nothing.with(new double[3][2], nothing.x())));
        var opposite = new double[][]{{1, 0}, {0, 1}, {0, -1}};
        assertEquals("hand.kept.3", EXERCISE.says(nothing.with(opposite, new double[]{0, .3, .6})));
        var answered = IntStream.range(0, 4).boxed().reduce(nothing, (now, _) -> EXERCISE.helped(now), (a, _) -> a);
        assertEquals("hand.help.4", EXERCISE.says(answered));
        assertEquals("hand.kept.2", EXERCISE.says(EXERCISE.leafed(answered)));
    }

    @Test
    void the_answers_fit_whatever_example_there_is() {
        var other = pointedAt(ByHand.opening(EXERCISE), WorksheetPart.X.first() + 2).turnedTo(.77);
        var answered = IntStream.range(0, 4).boxed().reduce(other, (now, _) -> EXERCISE.helped(now), (a, _) -> a);
        assertTrue(answered.answer().isPerfect());
        assertTrue(EXERCISE.helped(answered).answer().isPerfect());
    }

    @Test
    void opposite_arrows_with_a_cut_are_not_known_by_heart() {
        var cut = ByHand.opening((ByHand) Laboratory.of("H9").orElseThrow()).answer();
        assertTrue(cut.isPerfect());
        assertFalse(cut.isMemorised(ByHand.losses(cut, new QuietStage())));
    }

    @Test
    void an_example_can_be_known_by_heart_with_biases_alone_or_with_arrows_alone() {
        var added = new Answer(new double[3][2], new double[]{.9, .6, .3}, new double[]{.9, .6, .3}, true);
        var pointed = new Answer(new double[][]{{.6, 0}, {.8, 0}, {0, 0}}, new double[3], new double[]{.6, .8, 0},
                true);
        for (var byHeart : List.of(added, pointed)) {
            assertTrue(byHeart.isPerfect());
            assertTrue(byHeart.isMemorised(ByHand.losses(byHeart, new QuietStage())));
        }
    }

    @Test
    void the_race_is_not_won_by_an_answer_known_by_heart() {
        var race = (ByHand) Laboratory.of("H11").orElseThrow();
        var rare = race.helped(race.helped(ByHand.opening(race)));
        var byHeart = rare.with(new double[3][2], rare.x());
        assertTrue(byHeart.answer().isPerfect());
        assertFalse(race.verdict(byHeart, bars(race, byHeart)).right());
    }

    @Test
    void the_race_is_won_by_opposite_arrows_where_things_are_rare() {
        var race = (ByHand) Laboratory.of("H11").orElseThrow();
        var now = ByHand.opening(race);
        while (race.helped(now).help() > 0)
            now = race.helped(now);
        var opposite = now.with(new double[][]{{1, 0}, {0, 1}, {0, -1}}, new double[3]);
        assertTrue(race.verdict(opposite, bars(race, opposite)).right());
    }

    @Test
    void the_race_is_won_by_a_triangle_once_things_are_missing_now_and_then() {
        var race = (ByHand) Laboratory.of("H11").orElseThrow();
        var triangle = race.helped(ByHand.opening(race))
                .with(new double[][]{{.92, 0}, {-.46, .8}, {-.46, -.8}}, new double[]{.25, .25, .25});
        var bars = bars(race, triangle);
        assertTrue(race.verdict(triangle, bars).right());
        assertTrue(bars.getFirst() < bars.get(2), "dropping one is worse");
    }

    @Test
    void nobody_is_judged_before_the_numbers_are_known() {
        var race = (ByHand) Laboratory.of("H11").orElseThrow();
        assertFalse(race.verdict(ByHand.opening(race), List.of()).right());
    }

    private static List<Double> bars(ByHand study, Worksheet sheet) {
        var shown = new ArrayList<Plot>();
        study.play(sheet.chosen(), new QuietStage() {
            @Override
            public void show(List<Plot> plots) {
                shown.addAll(plots);
            }

            @Override
            public void done(double share) {
            }
        });
        return shown.reversed().stream().filter(Plot.Bars.class::isInstance).map(plot -> ((Plot.Bars) plot).heights())
                .findFirst().orElseThrow();
    }

    private static Worksheet pointedAt(Worksheet sheet, int place) {
        return sheet.pointed(place - sheet.pointed());
    }
}
