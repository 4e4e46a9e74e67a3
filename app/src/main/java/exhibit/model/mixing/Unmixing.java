package exhibit.model.mixing;

import exhibit.model.Matrix;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Matrices that take a mixture of four apart and put it together again: M = H/2 with H a Hadamard matrix of order 4
/// that is its own mirror image, so that M = Mᵀ = M⁻¹.
public final class Unmixing {

    private static final int ORDER = 4;
    private static final int ABOVE = ORDER * (ORDER + 1) / 2;

    private static final List<Matrix> ALL = IntStream.range(0, 1 << ABOVE).mapToObj(Unmixing::symmetric)
            .filter(M -> M.times(M).distance(Matrix.identity(ORDER)) < 1e-9).toList();

    private Unmixing() {
    }

    /// The one that leaves the purest waves in the embedding.
    ///
    /// @param network of four columns
    public static Matrix of(Bilinear network) {
        return ALL.stream().max(Comparator.comparingDouble(M -> purity(M.times(network.E())))).orElseThrow();
    }

    /// The share of the strongest frequency, mean over the columns.
    public static double purity(Matrix embedding) {
        return Spectrum.of(embedding).purity();
    }

    /// Entries ±1/2 by the bits of a number, one for each place on and above the diagonal.
    private static Matrix symmetric(int bits) {
        return Matrix.of(ORDER, ORDER, (r, c) -> {
            int low = Math.min(r, c), high = Math.max(r, c);
            return (bits >> (high * (high + 1) / 2 + low) & 1) == 0 ? .5 : -.5;
        });
    }
}
