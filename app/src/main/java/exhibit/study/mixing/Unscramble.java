package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.Bilinear;
import exhibit.model.mixing.Unmixing;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;

/// Un-mixing: with M = Mᵀ = M⁻¹, four columns of ±1/2, the embedding ME shows pure waves and the layer AM, BM is mostly
/// zeros, while the network computes the same ("Expanding the Scope of Superposition", Toy Model).
final class Unscramble implements Study {

    private static final int A = 9;
    private static final int B = 26;

    @Override
    public String id() {
        return "M7";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("unscramble", 1, List.of(0., 1.)), SignedNetwork.LUCK);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        boolean lever = chosen.of("unscramble") > 0;
        var network = SignedNetwork.trained(chosen, stage, (now, _) -> stage.show(plots(now)));
        stage.show(plots(lever ? network.mixed(Unmixing.of(network)) : network));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var before = SignedNetwork.of(PairTrial.SIGNS.trained(PairTrial.LUCKY.getFirst(), stage));
        var network = before.network();
        var M = Unmixing.of(network);
        var after = network.mixed(M);
        return List.of(Finding.that("the run ends as signs and can be snapped", before.passes()),
                Finding.near("M - its transpose, largest entry", M.distance(M.transposed()), 0, 1e-9),
                Finding.near("M² - I, largest entry", M.times(M).distance(Matrix.identity(network.d())), 0, 1e-9),
                Finding.atMost("logits, largest change", change(network, after), 1e-4),
                Finding.atMost("purity of the columns before", Unmixing.purity(network.E()), .75),
                Finding.atLeast("purity of the columns after", Unmixing.purity(after.E()), .9),
                Finding.atMost("zeros in the layer before", zeros(network), .05),
                Finding.atLeast("zeros in the layer after", zeros(after), .7),
                Finding.atMost("purity after a turn by chance, mean of 20", turned(network), .85));
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// Entries nearer to 0 than to -1 or 1.
    private static double zeros(Bilinear network) {
        return network.share(0, .5);
    }

    private static double change(Bilinear one, Bilinear other) {
        return IntStream.range(0, one.p()).mapToDouble(a -> one.logits(a).distance(other.logits(a))).max()
                .orElseThrow();
    }

    private static double turned(Bilinear network) {
        return IntStream.range(0, 20)
                .mapToDouble(seed -> Unmixing.purity(Matrix.orthogonal(network.d(), seed).times(network.E()))).average()
                .orElseThrow();
    }

    private static List<Plot> plots(Bilinear network) {
        return List.of(Networks.waves("waves", network.E()), Networks.layer("layer", network, 2),
                Networks.clocks(network, A, B));
    }
}
