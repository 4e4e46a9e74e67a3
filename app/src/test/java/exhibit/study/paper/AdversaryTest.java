package exhibit.study.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.QuietStage;
import exhibit.study.DialSettings;
import exhibit.study.plot.Plot;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class AdversaryTest {

    private static final DialSettings OPENING = DialSettings.opening(new Adversary().choices());

    @Test
    void the_first_dial_turns_the_push_around() {
        assertEquals(OPENING.at().getFirst(), attack(OPENING).chosen());
        assertEquals(OPENING.at().getFirst() + 9, attack(OPENING.turned(0, 9)).chosen());
        assertEquals(OPENING.choices().getFirst().values().size(), attack(OPENING).ring().size());
    }

    @Test
    void the_worst_push_is_the_one_that_costs_most() {
        var attack = attack(OPENING);
        assertEquals(Collections.max(attack.costs()), attack.costs().get(attack.worst()));
    }

    @Test
    void the_output_stands_beside_that_without_a_push() {
        var answers = assertInstanceOf(Plot.Cells.class, first(OPENING).get(1));
        assertEquals(4, answers.rows().size());
        assertTrue(answers.values().at(1, 0) != answers.values().at(2, 0), "a push changes nothing");
    }

    private static Plot.Attack attack(DialSettings chosen) {
        return assertInstanceOf(Plot.Attack.class, first(chosen).getFirst());
    }

    /// What the page shows first.
    private static List<Plot> first(DialSettings chosen) {
        var stage = new Hasty();
        assertThrows(CancellationException.class, () -> new Adversary().play(chosen, stage));
        return stage.shown;
    }

    private static final class Hasty extends QuietStage {
        private List<Plot> shown = List.of();

        @Override
        public void show(List<Plot> plots) {
            shown = plots;
        }

        @Override
        public void done(double share) {
            throw new CancellationException();
        }
    }
}
