package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.Bigram;
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
import java.util.stream.IntStream;

/// Weighing matrices WWᵀ = wI, entries -1, 0 and 1: half-way between sparse and dense. Mixing by one makes every logit w
/// times as large ("Expanding the Scope of Superposition", Theory).
final class WeighingGain implements Study {

    /// A weighing matrix of an order and a weight.
    private record Known(int weight, Matrix W) {
        int order() {
            return W.rows();
        }

        double loss() {
            return Bigram.tied(W, 0).crossEntropy();
        }
    }

    private static final List<Known> FOUR = List.of(new Known(1, Matrix.identity(4)),
            new Known(3, WeighingMatrix.conference(3)), new Known(4, WeighingMatrix.hadamard(4)));
    private static final List<Known> SIX = List.of(new Known(1, Matrix.identity(6)),
            new Known(4, WeighingMatrix.circulants(new int[]{0, 1, 1}, new int[]{0, 1, -1})),
            new Known(5, WeighingMatrix.conference(5)));

    @Override
    public String id() {
        return "M11";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Theory";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("order", 0, List.of(4., 6.)),
                new StudyDial("weighing.dense", 1, List.of(1., 2., 3.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        var known = chosen.of("order") == 4 ? FOUR : SIX;
        var shown = known.get((int) chosen.of("weighing.dense") - 1);
        var W = shown.W();
        stage.show(List.of(new Plot.Cells("weighing", Grid.of(W), List.of(), List.of(), 1),
                new Plot.Cells("weighing.logits", Grid.of(W.transposed().times(W)), List.of(), List.of(),
                        shown.order()),
                new Plot.Bars("mix.losses", "axis.loss", known.stream().map(k -> "w = " + k.weight()).toList(),
                        known.stream().map(Known::loss).toList(),
                        known.stream().map(k -> k.weight() == shown.weight() ? 1. : 0.).toList())));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var findings = new ArrayList<Finding>();
        for (var known : IntStream.range(0, 2).boxed().flatMap(k -> (k == 0 ? FOUR : SIX).stream()).toList()) {
            var name = "W(" + known.order() + "," + known.weight() + "): ";
            var W = known.W();
            findings.add(Finding.near(name + "W times its transpose - wI, largest entry",
                    W.times(W.transposed()).distance(Matrix.identity(known.order()).times(known.weight())), 0, 0));
            findings.add(Finding.near(name + "loss", known.loss(),
                    Math.log(Math.exp(known.weight()) + known.order() - 1) - known.weight(), 1e-6));
        }
        findings.add(Finding.near("4 classes: loss at w=1", FOUR.get(0).loss(), .744, 5e-4));
        findings.add(Finding.near("4 classes: loss at w=3", FOUR.get(1).loss(), .139, 5e-4));
        findings.add(Finding.near("4 classes: loss at w=4", FOUR.get(2).loss(), .0535, 5e-5));
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }
}
