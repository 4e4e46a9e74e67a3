package exhibit.model.mixing;

import exhibit.model.Matrix;

/// Matrices of -1, 0 and 1 with WWᵀ = wI: each row has w entries that are not 0, and is orthogonal to all others. With
/// no zeros, w = n, they are the Hadamard matrices, which have the largest determinant that entries of at most 1 allow,
/// n^(n/2) ("Expanding the Scope of Superposition").
public final class WeighingMatrix {

    private WeighingMatrix() {
    }

    /// Order 1, 2, 4, 8, ...: H_2n = (H_n, H_n; H_n, -H_n) (Sylvester); order 12 from the squares modulo 11 (Paley).
    public static Matrix hadamard(int order) {
        if (order == 12) return paley();
        if (order < 1 || Integer.bitCount(order) != 1)
            throw new IllegalArgumentException("order must be a power of 2, or 12, was " + order);
        return Matrix.of(order, order, (r, c) -> Integer.bitCount(r & c) % 2 == 0 ? 1 : -1);
    }

    /// Order q + 1 and weight q, zeros on the diagonal: 0 with a border of ones around χ(i - j), where χ tells squares
    /// modulo q from the others (Paley).
    ///
    /// @param q an odd prime
    public static Matrix conference(int q) {
        int border = q % 4 == 1 ? 1 : -1;
        return Matrix.of(q + 1, q + 1, (r, c) -> {
            if (r == 0 || c == 0) return r == c ? 0 : r == 0 ? 1 : border;
            return character(Math.floorMod(r - c, q), q);
        });
    }

    /// Order 2q from two circulants, (A, B; -Bᵀ, Aᵀ): the weight is Σ a² + Σ b² where a and b answer to their own
    /// shifts with opposite signs.
    ///
    /// @param a first row of A
    /// @param b first row of B, as long
    public static Matrix circulants(int[] a, int[] b) {
        int q = a.length;
        return Matrix.of(2 * q, 2 * q, (r, c) -> {
            int on = Math.floorMod(c - r, q), back = Math.floorMod(r - c, q);
            if (r < q) return c < q ? a[on] : b[on];
            return c < q ? -b[back] : a[back];
        });
    }

    private static Matrix paley() {
        var S = conference(11);
        return Matrix.of(12, 12, (r, c) -> r == c ? 1 : S.at(r, c));
    }

    private static int character(int x, int q) {
        if (x == 0) return 0;
        for (int y = 1; y < q; y++)
            if (y * y % q == x) return 1;
        return -1;
    }
}
