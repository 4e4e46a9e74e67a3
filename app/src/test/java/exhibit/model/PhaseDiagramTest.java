package exhibit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.data.Expectation;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhaseDiagramTest {

    /// W by rows, and what becomes of the last feature.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,0 | 1 | DROPPED", "1,-1 | 1 | PAIRED", "0,1 | 1 | INSTEAD",
        ".7,.7 | 1 | OTHER",
        "1,0,0,0,1,0 | 2 | DROPPED", "1,0,0,0,1,-1 | 2 | PAIRED", "1,0,0,0,0,1 | 2 | INSTEAD",
        "1,-1,0,0,0,1 | 2 | BESIDE", "1,-.5,-.5,0,.87,-.87 | 2 | OTHER"})
    void a_phase_is_read_off_the_embedding(String entries, int m, Phase phase) {
        var split = entries.split(",", -1);
        var theta = new float[split.length + split.length / m];
        for (int e = 0; e < split.length; e++)
            theta[e] = Float.parseFloat(split[e]);
        assertEquals(phase, Phase.of(Embedding.of(theta, m, split.length / m)));
    }

    /// x' = ReLU(WᵀWx + b) with the weights of each phase. The kink of the ReLU costs the quadrature some digits.
    @Test
    void the_closed_forms_are_the_losses_of_their_weights() {
        double r = .7, p = .45;
        assertEquals(PhaseDiagram.loss(Phase.DROPPED, r, p), loss(r, p, 1, 0, 0, p / 2), 1e-6);
        assertEquals(PhaseDiagram.loss(Phase.INSTEAD, r, p), loss(r, p, 0, 1, p / 2, 0), 1e-6);
        assertEquals(PhaseDiagram.loss(Phase.PAIRED, r, p), loss(r, p, 1, -1, 0, 0), 2e-4);
    }

    @Test
    void both_sides_of_a_border_are_best_on_it() {
        for (double r : List.of(.1, .3, .9)) {
            double p = PhaseDiagram.pairedBelow(r);
            assertTrue(PhaseDiagram.TWO_IN_ONE.isBest(Phase.DROPPED, r, p));
            assertTrue(PhaseDiagram.TWO_IN_ONE.isBest(Phase.PAIRED, r, p));
            assertEquals(Phase.PAIRED, PhaseDiagram.THREE_IN_TWO.best(r, p * .99));
            assertEquals(Phase.DROPPED, PhaseDiagram.THREE_IN_TWO.best(r, p * 1.01));
        }
    }

    private static double loss(double r, double p, double... theta) {
        var floats = new float[theta.length];
        for (int e = 0; e < theta.length; e++)
            floats[e] = (float) theta[e];
        var data = Expectation.of(p, p);
        return new Training(TiedModel.relu(1, 1, r), data, new TrainingConfig(1, 1, 1e-3, Schedule.CONSTANT, 0), floats)
                .lossOn(data);
    }
}
