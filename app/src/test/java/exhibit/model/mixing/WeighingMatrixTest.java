package exhibit.model.mixing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Matrices of signs, and what they do to the loss.
final class WeighingMatrixTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 12, 16})
    void a_hadamard_matrix_is_all_signs_and_its_rows_are_orthogonal(int n) {
        var H = WeighingMatrix.hadamard(n);
        assertTrue(H.stream().allMatch(x -> Math.abs(x) == 1));
        assertEquals(0, H.times(H.transposed()).distance(Matrix.identity(n).times(n)));
        assertEquals(Math.pow(n, n / 2.), Math.abs(H.determinant()), 1e-9 * Math.pow(n, n / 2.));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 11, 13})
    void a_conference_matrix_has_one_zero_a_row(int q) {
        var W = WeighingMatrix.conference(q);
        assertEquals(q + 1, W.stream().filter(x -> x == 0).count());
        assertTrue(W.stream().allMatch(x -> x == 0 || Math.abs(x) == 1));
        assertEquals(0, W.times(W.transposed()).distance(Matrix.identity(q + 1).times(q)));
    }

    @Test
    void two_circulants_make_a_matrix_of_order_six_and_weight_four() {
        var W = WeighingMatrix.circulants(new int[]{0, 1, 1}, new int[]{0, 1, -1});
        assertEquals(4 * 6, W.stream().filter(x -> Math.abs(x) == 1).count());
        assertEquals(0, W.times(W.transposed()).distance(Matrix.identity(6).times(4)));
    }

    @Test
    void there_is_no_hadamard_matrix_of_order_six() {
        assertThrows(IllegalArgumentException.class, () -> WeighingMatrix.hadamard(6));
    }

    @ParameterizedTest
    @CsvSource({"2, .3133, .1269", "4, .7437, .0535", "8, 1.2740, .0023"})
    void mixing_makes_the_gain_the_order(int n, double sparse, double mixed) {
        assertEquals(sparse, Bigram.crossEntropy(1, n, 0), 5e-5);
        assertEquals(mixed, Bigram.crossEntropy(n, n, 0), 5e-5);
        assertEquals(Bigram.crossEntropy(1, n, 0), Bigram.tied(Matrix.identity(n), 0).crossEntropy(), 1e-12);
        assertEquals(Bigram.crossEntropy(n, n, 0), Bigram.tied(WeighingMatrix.hadamard(n), 0).crossEntropy(), 1e-12);
    }

    @Test
    void the_best_gain_with_noise_leaves_the_entropy_of_the_noise() {
        double noise = .2, best = Bigram.bestGain(8, noise);
        double entropy = -(1 - noise) * Math.log(1 - noise) - noise * Math.log(noise / 7);
        assertEquals(entropy, Bigram.crossEntropy(best, 8, noise), 1e-12);
        assertTrue(Bigram.crossEntropy(best - .1, 8, noise) > entropy);
        assertTrue(Bigram.crossEntropy(best + .1, 8, noise) > entropy);
    }

    @Test
    void an_orthogonal_matrix_has_rows_of_length_one_at_right_angles() {
        var Q = Matrix.orthogonal(8, 3);
        assertEquals(0, Q.times(Q.transposed()).distance(Matrix.identity(8)), 1e-12);
        assertTrue(Q.distance(Matrix.orthogonal(8, 4)) > .1);
    }

    @Test
    void a_spectrum_tells_how_much_of_each_wave_there_is() {
        var rows = Matrix.of(2, 31, (r, a) -> r == 0
                ? Math.cos(2 * Math.PI * 5 * a / 31)
                : Math.sin(2 * Math.PI * 3 * a / 31) + Math.cos(2 * Math.PI * 11 * a / 31) + 4);
        var spectrum = Spectrum.of(rows);
        assertEquals(5, spectrum.frequency(0));
        assertEquals(1, spectrum.power().at(0, 4), 1e-12);
        assertEquals(.5, spectrum.power().at(1, 2), 1e-12);
        assertEquals(.5, spectrum.power().at(1, 10), 1e-12);
        assertEquals(.75, spectrum.purity(), 1e-12);
    }
}
