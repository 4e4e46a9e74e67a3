package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.WeighingMatrix;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Hadamard matrices: tiles of +1 and -1, any two rows differ in exactly half of their places, HHᵀ = nI, and no matrix
/// of entries up to 1 has a larger determinant than n^(n/2) ("Expanding the Scope of Superposition", Mixing Mechanism).
final class SignTiles implements Study {

    private static final List<Integer> ORDERS = List.of(2, 4, 8, 12, 16);
    private static final int RIVALS = 1000;

    @Override
    public String id() {
        return "M9";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Mixing Mechanism";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("order", 2, ORDERS.stream().map(n -> (double) n).toList()),
                new StudyDial("tiles.flipped", 0, List.of(0., 1., 2., 4., 8.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        int n = (int) chosen.of("order");
        var H = flipped(WeighingMatrix.hadamard(n), (int) chosen.of("tiles.flipped"));
        stage.show(List.of(new Plot.Cells("tiles", Grid.of(H), List.of(), List.of(), 1),
                new Plot.Cells("tiles.rows", Grid.of(H.times(H.transposed())), List.of(), List.of(), n),
                new Plot.Bars("tiles.volume", "axis.share", List.of("tiles.these", "tiles.best"),
                        List.of(share(H), best(n)), List.of())));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (int n : ORDERS) {
            stage.done(n / 17.);
            var H = WeighingMatrix.hadamard(n);
            findings.add(Finding.near("order " + n + ": H times its transpose - nI, largest entry",
                    H.times(H.transposed()).distance(Matrix.identity(n).times(n)), 0, 0));
            findings.add(Finding.near("order " + n + ": determinant, share of the largest there can be", share(H), 1,
                    1e-9));
            findings.add(Finding.near("order " + n + ": entries that are -1 or 1",
                    (double) H.stream().filter(x -> Math.abs(x) == 1).count(), (double) n * n, 0));
        }
        findings.add(Finding.atMost("order 8: determinant of 1000 tables of signs by chance, largest share", best(8),
                .75));
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// |det| / n^(n/2).
    private static double share(Matrix signs) {
        return Math.abs(signs.determinant()) / Math.pow(signs.rows(), signs.rows() / 2.);
    }

    /// The largest among tables of signs by chance.
    private static double best(int n) {
        return IntStream.range(0, RIVALS).mapToDouble(seed -> share(Matrix.normal(n, n, seed).map(Math::signum))).max()
                .orElseThrow();
    }

    /// Some signs turned, by chance but the same each time.
    private static Matrix flipped(Matrix H, int tiles) {
        int n = H.rows();
        var places = new Random(n).ints(0, n * n).distinct().limit(Math.min(tiles, n * n)).boxed().toList();
        return Matrix.of(n, n, (r, c) -> places.contains(r * n + c) ? -H.at(r, c) : H.at(r, c));
    }
}
