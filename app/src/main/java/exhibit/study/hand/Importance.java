package exhibit.study.hand;

import exhibit.model.Reconstruction;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Importance weighs each feature's squared error, L = Σ_i I_i e_i². What is important is kept exactly, the others face
/// each other (EXPERIMENTS H3, the document's dog ears and grass).
final class Importance implements Study {

    private static final List<Double> LEVELS = List.of(.5, 1., 2., 4.);
    private static final List<String> NAMES = List.of("importance.ear", "importance.nose", "importance.grass");
    private static final int FEATURES = 3;

    @Override
    public String id() {
        return "H3";
    }

    @Override
    public String source() {
        return "by hand, What do the embeddings mean?";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial(NAMES.get(0), 3, LEVELS), new StudyDial(NAMES.get(1), 1, LEVELS),
                new StudyDial(NAMES.get(2), 0, LEVELS));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var importance = NAMES.stream().map(chosen::of).toList();
        var W = exact(IntStream.range(0, FEATURES).boxed().max(Comparator.comparing(importance::get)).orElseThrow());
        var answer = new Answer(W, new double[FEATURES], example(), false);
        stage.show(List.of(new Plot.Bars("importance.levels", "axis.importance", NAMES, importance, List.of()),
                new Plot.Bars("importance.shares", "hand.wrong", NAMES, shares(W, importance), List.of()),
                new Plot.Arrows("importance.arrows", answer.embedding(), List.of(), ByHand.TONES)));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var W = exact(0);
        var equal = shares(W, List.of(1., 1., 1.));
        var doubled = shares(W, List.of(1., 2., 1.));
        return List.of(
                Finding.near("doubled importance, share of the second", doubled.get(1), 2 * equal.get(1), 1e-12),
                Finding.near("the same, share of the first", doubled.get(0), equal.get(0), 1e-12),
                Finding.near("the same, share of the third", doubled.get(2), equal.get(2), 1e-12),
                Finding.near("equal, sum of the shares", equal.stream().mapToDouble(v -> v).sum(), .45, 1e-6),
                Finding.near("the first exact", equal.getFirst(), 0, 1e-12));
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// One feature for itself, the other two opposite each other: W (3, 2).
    private static double[][] exact(int kept) {
        var W = new double[FEATURES][2];
        W[kept][0] = 1;
        W[(kept + 1) % FEATURES][1] = 1;
        W[(kept + 2) % FEATURES][1] = -1;
        return W;
    }

    /// I_i e_i².
    private static List<Double> shares(double[][] W, List<Double> importance) {
        double[] x = example();
        var output = Reconstruction.of(W, new double[FEATURES], x, false).output();
        return IntStream.range(0, FEATURES)
                .mapToObj(i -> importance.get(i) * (output.get(i) - x[i]) * (output.get(i) - x[i])).toList();
    }

    private static double[] example() {
        return WorkedExample.row(WorkedExample.EXAMPLE);
    }
}
