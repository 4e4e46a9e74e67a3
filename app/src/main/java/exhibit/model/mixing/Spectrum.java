package exhibit.model.mixing;

import exhibit.model.Matrix;
import java.util.stream.IntStream;

/// How much of each frequency is in the rows of a matrix: its wave that goes f times around the clock of p hours.
///
/// @param power (rows, (p - 1) / 2), shares of each row, frequency f in column f - 1; a row sums to 1
public record Spectrum(Matrix power) {

    /// @param rows (rows, p)
    public static Spectrum of(Matrix rows) {
        int most = (rows.columns() - 1) / 2;
        var power = Matrix.of(rows.rows(), most, (r, f) -> power(rows, r, f + 1));
        return new Spectrum(Matrix.of(rows.rows(), most,
                (r, f) -> power.at(r, f) / IntStream.range(0, most).mapToDouble(g -> power.at(r, g)).sum()));
    }

    /// The strongest frequency of a row.
    public int frequency(int row) {
        return 1 + IntStream.range(0, power.columns())
                .reduce(0, (best, f) -> power.at(row, f) > power.at(row, best) ? f : best);
    }

    /// The share of the strongest frequency, mean over the rows.
    public double purity() {
        return IntStream.range(0, power.rows()).mapToDouble(r -> power.at(r, frequency(r) - 1)).average().orElse(0);
    }

    /// The share of a frequency, mean over the rows.
    public double share(int frequency) {
        return IntStream.range(0, power.rows()).mapToDouble(r -> power.at(r, frequency - 1)).average().orElse(0);
    }

    private static double power(Matrix rows, int row, int frequency) {
        double cos = 0, sin = 0;
        for (int a = 0; a < rows.columns(); a++) {
            double angle = 2 * Math.PI * frequency * a / rows.columns();
            cos += rows.at(row, a) * Math.cos(angle);
            sin += rows.at(row, a) * Math.sin(angle);
        }
        return cos * cos + sin * sin;
    }
}
