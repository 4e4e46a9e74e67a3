package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.Bigram;
import exhibit.model.mixing.Bilinear;
import exhibit.model.mixing.ClockByHand;
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

/// The other way round: a sparse solution, mixed. With HHᵀ = nI in the middle every logit is n times as large while no
/// weight is larger than 1, and the cross-entropy falls from ln(e + n - 1) - 1 to ln(eⁿ + n - 1) - n. What counts is
/// the gain: H/√n in the middle changes nothing, and where followers are noisy a gain beyond ln((1-ε)(n-1)/ε) costs
/// ("Expanding the Scope of Superposition", Mixing Mechanism; EXPERIMENTS B.10, F1).
final class MixingGain implements Study {

    private static final double CLOSED = 1e-6;
    private static final double NOISE = .2;

    @Override
    public String id() {
        return "M8";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Mixing Mechanism";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("tokens", 2, List.of(2., 4., 8., 12., 16.)),
                new StudyDial("noise", 0, List.of(0., .05, .1, .2, .4)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        int n = (int) chosen.of("tokens");
        double noise = chosen.of("noise");
        var plain = Bigram.tied(Matrix.identity(n), noise);
        var mixed = Bigram.tied(WeighingMatrix.hadamard(n), noise);
        stage.show(List.of(
                new Plot.Bars("mix.losses", "axis.loss", List.of("mix.plain", "mix.turned", "mix.mixed"),
                        List.of(plain.crossEntropy(), turned(n, noise).crossEntropy(), mixed.crossEntropy()),
                        List.of()),
                new Plot.Cells("mix.before", Grid.of(plain.E()), List.of(), List.of(), 1),
                new Plot.Cells("mix.after", Grid.of(mixed.E()), List.of(), List.of(), 1)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (int n : new int[]{2, 4, 8, 12, 16}) {
            stage.done(n / 32.);
            findings.addAll(bigrams(n));
        }
        findings.addAll(noisy());
        findings.addAll(clock(stage.part(.5, 1)));
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static Bigram turned(int n, double noise) {
        return Bigram.tied(WeighingMatrix.hadamard(n).times(1 / Math.sqrt(n)), noise);
    }

    private static List<Finding> bigrams(int n) {
        double plain = Bigram.tied(Matrix.identity(n), 0).crossEntropy();
        double mixed = Bigram.tied(WeighingMatrix.hadamard(n), 0).crossEntropy();
        return List.of(
                Finding.near(n + " tokens: loss of the sparse solution", plain, Math.log(Math.E + n - 1) - 1, CLOSED),
                Finding.near(n + " tokens: loss after mixing", mixed, Math.log(Math.exp(n) + n - 1) - n, CLOSED),
                Finding.near(n + " tokens: loss after an orthonormal mix, change", turned(n, 0).crossEntropy() - plain,
                        0, 1e-9));
    }

    private static List<Finding> noisy() {
        double plain = Bigram.tied(Matrix.identity(8), NOISE).crossEntropy();
        double mixed = Bigram.tied(WeighingMatrix.hadamard(8), NOISE).crossEntropy();
        var Q = Matrix.orthogonal(8, 0);
        double between = Bigram.tied(Q.times(1 / Q.largest()), 0).crossEntropy();
        return List.of(Finding.near("8 tokens, noise 0.2: loss of the sparse solution", plain, 1.474, 5e-4),
                Finding.near("8 tokens, noise 0.2: loss after mixing", mixed, 1.602, 5e-4),
                Finding.atLeast("8 tokens, noise 0.2: mixing costs", mixed - plain, .12),
                Finding.near("8 tokens, noise 0.2: loss after an orthonormal mix, change",
                        turned(8, NOISE).crossEntropy() - plain, 0, 1e-9),
                Finding.near("8 tokens, noise 0.2: loss at the best gain", Bigram.crossEntropy(Bigram.bestGain(8,
                        NOISE), 8, NOISE), .8896, 5e-4),
                new Finding("8 tokens: loss after a mix by chance with entries up to 1", between,
                        Bigram.crossEntropy(8, 8, 0), Bigram.crossEntropy(1, 8, 0)));
    }

    /// The same on a clock of 113 hours, made by hand: H in front of the layer, its inverse times 4 behind.
    private static List<Finding> clock(StudyListener stage) {
        var sparse = ClockByHand.of(113, 14, 35);
        var H = WeighingMatrix.hadamard(4);
        var mixed = sparse.mixed(H);
        var bounded = new Bilinear(mixed.E().times(1 / mixed.E().largest()), mixed.A(), mixed.B(), mixed.U());
        stage.done(0);
        double plain = sparse.score().loss();
        stage.done(.3);
        double turned = sparse.mixed(H.times(.5)).score().loss();
        stage.done(.6);
        var after = bounded.score();
        return List.of(
                Finding.near("clock by hand: largest weight after mixing", ClockByHand.largest(bounded), 1, 1e-9),
                Finding.near("clock by hand: accuracy after mixing", after.accuracy(), 1, 0),
                Finding.atMost("clock by hand: loss after mixing, as a share", after.loss() / plain, .9),
                Finding.near("clock by hand: loss after an orthonormal mix, change", turned - plain, 0, 1e-9));
    }
}
