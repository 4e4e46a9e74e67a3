package exhibit.study.hand;

import exhibit.model.Reconstruction;
import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The formula x' = ReLU(xWWᵀ + b) with rows, as the first document writes it, beside x' = ReLU(WᵀWx + b) with
/// columns, as the paper does: both give the same (EXPERIMENTS H2). On the page every number is free.
final class HandFormula implements ByHand {

    private static final int ROUNDS = 1000;

    @Override
    public String id() {
        return "H2";
    }

    @Override
    public String source() {
        return "by hand, What do the embeddings mean?";
    }

    @Override
    public List<StudyDial> choices() {
        return WorksheetDials.of(new double[][]{{1, 0}, {-.5, .9}, {-.5, -.9}}, new double[3], new double[]{.8, 0, .3},
                true, 1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var random = new SplittableRandom(0);
        double most = 0;
        for (int round = 0; round < ROUNDS; round++) {
            stage.done((double) round / ROUNDS);
            var W = new double[5][];
            Arrays.setAll(W, _ -> random.doubles(2, -1, 1).toArray());
            double[] b = random.doubles(5, -1, 1).toArray(), x = random.doubles(5).toArray();
            var rows = Reconstruction.of(W, b, x, true).output();
            var columns = Reconstruction.byColumns(W, b, x);
            for (int i = 0; i < x.length; i++)
                most = Math.max(most, Math.abs(rows.get(i) - columns.get(i)));
        }
        return List.of(Finding.atMost("rows against columns, largest difference of x'", most, 1e-6));
    }
}
