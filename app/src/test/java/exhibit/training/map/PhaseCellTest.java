package exhibit.training.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Phase;
import exhibit.model.PhaseDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhaseCellTest {

    /// Cells in the middle of each phase.
    @ParameterizedTest
    @CsvSource({"TWO_IN_ONE, .2, .9, DROPPED", "TWO_IN_ONE, 1, .1, PAIRED", "TWO_IN_ONE, 5, .9, INSTEAD",
        "THREE_IN_TWO, .2, .9, DROPPED", "THREE_IN_TWO, .5, .1, PAIRED", "THREE_IN_TWO, 4, .9, INSTEAD",
        "THREE_IN_TWO, 4, .1, BESIDE"})
    void training_finds_the_phase_that_the_closed_forms_say(PhaseDiagram diagram, double r, double p, Phase phase) {
        assertEquals(phase, diagram.best(r, p));
        var cell = PhaseCell.trained(diagram, r, p, 5, _ -> {});
        assertEquals(phase, cell.phase());
        double closed = PhaseDiagram.loss(phase, r, p);
        assertEquals(closed, cell.loss(), .03 * closed);
    }

    @Test
    void the_same_cell_is_the_same_bit_for_bit() {
        var once = PhaseCell.trained(PhaseDiagram.THREE_IN_TWO, .7, .3, 3, _ -> {});
        assertEquals(once, PhaseCell.trained(PhaseDiagram.THREE_IN_TWO, .7, .3, 3, _ -> {}));
    }

    @Test
    void a_grid_goes_from_one_corner_to_the_other_in_equal_ratios() {
        var grid = new PhaseGrid(11, 5);
        assertEquals(.1, grid.importance(0), 1e-15);
        assertEquals(1, grid.importance(5), 1e-15);
        assertEquals(10, grid.importance(10), 1e-14);
        assertEquals(.01, grid.density(0), 1e-16);
        assertEquals(.1, grid.density(2), 1e-15);
        assertEquals(1, grid.density(4), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> new PhaseGrid(1, 5));
    }

    @Test
    void cells_next_to_a_border_touch_it_and_others_do_not() {
        var grid = PhaseGrid.STANDARD;
        assertTrue(grid.touchesBorder(PhaseDiagram.TWO_IN_ONE, 5, 10));
        assertTrue(grid.touchesBorder(PhaseDiagram.TWO_IN_ONE, 4, 9));
        assertFalse(grid.touchesBorder(PhaseDiagram.TWO_IN_ONE, 5, 2));
        assertFalse(grid.touchesBorder(PhaseDiagram.TWO_IN_ONE, 0, 10));
        assertTrue(grid.touchesBorder(PhaseDiagram.THREE_IN_TWO, 5, 2));
    }
}
