package exhibit.study.computation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.plot.Grid;
import exhibit.study.trial.Neurons;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AbsoluteCircuitTest {

    /// W₁ (2, 2), W₂ (2, 2), b: neuron 0 reads 1 and 1/4 and speaks 1 and 4; neuron 1 reads the first, takes 4 from the
    /// second.
    private static final float[] SHARED = {2, .5f, 1, 0, .5f, 0, 2, -4, 0, 0};

    @Test
    void each_neuron_is_scaled_to_a_largest_weight_in_of_one() {
        var circuit = AbsoluteCircuit.of(SHARED, 2, 2);
        assertEquals(Grid.of(2, 2, (k, i) -> new double[][]{{1, .25}, {1, 0}}[k][i]), circuit.in());
        assertEquals(Grid.of(2, 2, (i, k) -> new double[][]{{1, 0}, {4, -4}}[i][k]), circuit.out());
    }

    @Test
    void uneven_sharing_with_an_inhibitor_is_the_motif() {
        assertEquals(List.of(new AbsoluteCircuit.Motif(0, 1, 0, 1)), AbsoluteCircuit.of(SHARED, 2, 2).motifs());
    }

    @Test
    void without_inhibition_it_is_not() {
        var circuit = SHARED.clone();
        circuit[7] = 4;
        assertTrue(AbsoluteCircuit.of(circuit, 2, 2).motifs().isEmpty());
    }

    @Test
    void neurons_are_counted_by_what_they_carry() {
        var neurons = new Neurons(Grid.of(3, 2, (k, i) -> new double[][]{{1, .3}, {0, -1}, {.1, .2}}[k][i]));
        assertEquals(1, neurons.monosemantic());
        assertEquals(1, neurons.polysemantic());
    }
}
