package exhibit.study.concept;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Decomposability: h = Σ_f x_f W_f, so taking feature f away changes h by exactly x_f W_f, whatever the others are
/// (second document, "Linear Algebra version").
final class Decomposability implements Study {

    private static final double[][] PENTAGON = RegularPolygon.columns(5);
    private static final int ROUNDS = 1000;

    @Override
    public String id() {
        return "C1";
    }

    @Override
    public String source() {
        return "notes, Linear Algebra version";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("decompose.first", 2, List.of(0., .5, 1.)),
                new StudyDial("decompose.second", 2, List.of(0., .5, 1.)),
                new StudyDial("decompose.third", 2, List.of(0., .5, 1.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double[] x = {chosen.of("decompose.first"), chosen.of("decompose.second"), chosen.of("decompose.third"), 0, 0};
        var pieces = new double[4][];
        for (int i = 0; i < 3; i++)
            pieces[i] = scaled(PENTAGON[i], x[i]);
        pieces[3] = hidden(PENTAGON, x);
        stage.show(List.of(new Plot.Arrows("decompose.pieces", embedding(pieces), List.of(), List.of(0, 1, 2, 5)),
                new Plot.Cells("decompose.without", Grid.of(4, 2, (i, k) -> i == 3
                        ? pieces[3][k]
                        : pieces[3][k]
                                - pieces[i][k]),
                        List.of("decompose.noFirst", "decompose.noSecond", "decompose.noThird",
                                "decompose.all"),
                        List.of("decompose.right", "decompose.up"), 1)));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var random = new SplittableRandom(1);
        double most = 0;
        for (int round = 0; round < ROUNDS; round++) {
            stage.done((double) round / ROUNDS);
            var W = new double[20][];
            Arrays.setAll(W, _ -> random.doubles(5, -1, 1).toArray());
            double[] x = random.doubles(20).toArray();
            int f = random.nextInt(20);
            double[] piece = scaled(W[f], x[f]);
            double[] before = hidden(W, x);
            x[f] = 0;
            double[] after = hidden(W, x);
            for (int k = 0; k < 5; k++)
                most = Math.max(most, Math.abs(before[k] - after[k] - piece[k]));
        }
        return List.of(Finding.atMost("20 in 5, taken away: change of h against x_f W_f, largest difference", most,
                1e-9));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static Embedding embedding(double[][] columns) {
        return RegularPolygon.embedding(columns);
    }

    private static double[] scaled(double[] column, double by) {
        return Arrays.stream(column).map(v -> by * v).toArray();
    }

    /// h = Σ_i x_i W_i.
    static double[] hidden(double[][] columns, double[] x) {
        var h = new double[columns[0].length];
        for (int i = 0; i < x.length; i++)
            for (int k = 0; k < h.length; k++)
                h[k] += x[i] * columns[i][k];
        return h;
    }
}
