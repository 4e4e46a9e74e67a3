package exhibit.model.mixing;

import exhibit.model.Matrix;
import java.util.stream.IntStream;

/// Addition modulo p made by hand from a few frequencies, with as many zeros as possible. Each frequency has two
/// columns, cos wa and sin wa, and four products of them; U puts them together to cos w(a + b - c):
///
///     cos wc (cos wa cos wb - sin wa sin wb) + sin wc (sin wa cos wb + cos wa sin wb)
public final class ClockByHand {

    /// Which column a product takes of a, and which of b: cosine 0, sine 1.
    private static final int[] OF_A = {0, 1, 1, 0};
    private static final int[] OF_B = {0, 1, 0, 1};
    private static final int PRODUCTS = OF_A.length;

    private ClockByHand() {
    }

    /// @param frequencies below p / 2, not modified
    public static Bilinear of(int p, int... frequencies) {
        int d = 2 * frequencies.length, h = PRODUCTS * frequencies.length;
        return new Bilinear(Matrix.of(d, p, (k, a) -> wave(k % 2, frequencies[k / 2], a, p)),
                Matrix.of(h, d, (r, k) -> takes(OF_A, r, k)), Matrix.of(h, d, (r, k) -> takes(OF_B, r, k)),
                Matrix.of(p, h, (c, r) -> (r % PRODUCTS == 1 ? -1 : 1)
                        * wave(r % PRODUCTS / 2, frequencies[r / PRODUCTS], c, p)));
    }

    /// The largest entry by size of all its tables.
    public static double largest(Bilinear network) {
        return IntStream.range(0, 4).mapToDouble(t -> switch (t) {
            case 0 -> network.E().largest();
            case 1 -> network.A().largest();
            case 2 -> network.B().largest();
            default -> network.U().largest();
        }).max().orElseThrow();
    }

    private static int takes(int[] columns, int product, int k) {
        return k == 2 * (product / PRODUCTS) + columns[product % PRODUCTS] ? 1 : 0;
    }

    private static double wave(int sine, int frequency, int a, int p) {
        double angle = 2 * Math.PI * frequency * a / p;
        return sine == 0 ? Math.cos(angle) : Math.sin(angle);
    }
}
