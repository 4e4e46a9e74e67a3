package exhibit.study.concept;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.paper.FiveInTwo;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Universality: two trainings with other luck find the same figure, only turned, mirrored and with other features at
/// its corners. Turned onto each other as well as can be, little is left between them (second document,
/// "Universality"). Five features in two dimensions, S = 0.9, all equally important.
final class Universality implements Study {

    private static final double SPARSITY = .9;
    private static final int INSTANCES = 12;

    @Override
    public String id() {
        return "C13";
    }

    @Override
    public String source() {
        return "notes, Universality";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("universal.other", 0, List.of(1., 2., 3., 4., 5.)),
                new StudyDial("universal.turned", 1, List.of(0., 1.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int other = (int) chosen.of("universal.other");
        boolean turned = chosen.of("universal.turned") > 0;
        instances().train(stage, best -> stage.show(plots(best.getFirst(), best.get(other), turned)));
    }

    private static List<Plot> plots(Embedding one, Embedding two, boolean turned) {
        var aligned = aligned(two, one);
        return List.of(new Plot.Arrows("universal.both", one, List.of(turned ? aligned : two), List.of()),
                new Plot.Bars("universal.apart", "universal.distance", List.of("universal.asFound",
                        "universal.afterTurn"), List.of(apart(one, two), apart(one, aligned)), List.of(1., 0.)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var pentagons = instances().trainOnce(stage).ranked(stage).stream().map(TrainingEnsemble.Trained::model)
                .filter(e -> e.geometry().word().equals("pentagon")).toList();
        double most = pentagons.stream().skip(1)
                .mapToDouble(other -> apart(pentagons.getFirst(), aligned(other, pentagons.getFirst()))).max()
                .orElse(Double.NaN);
        return List.of(Finding.atLeast("pentagons of 12", pentagons.size(), 3),
                Finding.atMost("after the turn: the most that is left, as a share", most, .1),
                Finding.atLeast("before the turn, as a share", apart(pentagons.get(0), pentagons.get(1)), .3));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static TrainingEnsemble<Embedding> instances() {
        var h = FiveInTwo.hyperparameters(SPARSITY, 1);
        return TrainingEnsemble.of(h, FiveInTwo.exhibitRecipe(SPARSITY), INSTANCES);
    }

    /// The order of features and the turn that bring one nearest to another: every order is tried.
    private static Embedding aligned(Embedding e, Embedding onto) {
        return orders(IntStream.range(0, e.features()).boxed().toList()).stream()
                .map(order -> ordered(e, order).turnedTo(onto))
                .min(Comparator.comparingDouble(turned -> apart(onto, turned))).orElseThrow();
    }

    private static List<List<Integer>> orders(List<Integer> items) {
        if (items.isEmpty()) return List.of(List.of());
        var all = new ArrayList<List<Integer>>();
        for (int first : items)
            for (var rest : orders(items.stream().filter(item -> item != first).toList())) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        return all;
    }

    private static Embedding ordered(Embedding e, List<Integer> order) {
        var W = new float[e.hidden()][order.size()];
        var b = new float[order.size()];
        for (int i = 0; i < order.size(); i++) {
            b[i] = e.bias(order.get(i));
            for (int k = 0; k < e.hidden(); k++)
                W[k][i] = e.coordinate(order.get(i), k);
        }
        return Embedding.of(W, b);
    }

    /// ‖A - B‖ / ‖A‖.
    private static double apart(Embedding a, Embedding b) {
        double off = 0, all = 0;
        for (int i = 0; i < a.features(); i++)
            for (int k = 0; k < a.hidden(); k++) {
                off += Math.pow(a.coordinate(i, k) - b.coordinate(i, k), 2);
                all += Math.pow(a.coordinate(i, k), 2);
            }
        return Math.sqrt(off / all);
    }
}
