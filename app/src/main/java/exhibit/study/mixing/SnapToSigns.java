package exhibit.study.mixing;

import exhibit.model.mixing.Bilinear;
import exhibit.model.train.TrainingConfig.Decay;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// With AdamW's decay growing, the weights of the bilinear layer all end up at ±1/λ, so that they can be snapped to
/// signs. It is the decoupled decay that does it; as a part of the loss (L2), the same decay does not
/// ("Expanding the Scope of Superposition", Toy Model; Xie and Li, arXiv 2404.04454; EXPERIMENTS B.9, F2, F3).
final class SnapToSigns implements Study {

    private static final int SEEDS = 24;
    private static final int CONTROLS = 8;
    private static final Decay NONE = Decay.constant(0);
    private static final Decay IN_THE_LOSS = inTheLoss(1e-3);
    private static final List<String> LAMBDAS = List.of("0.0001", "0.001", "0.01");

    @Override
    public String id() {
        return "M6";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model and Theory";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("snap", 0, List.of(0., 1.)), new StudyDial("decay", 0, List.of(0., 1., 2.)),
                SignedNetwork.LUCK);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        boolean snap = chosen.of("snap") > 0;
        var trial = PairTrial.signs(List.of(PairTrial.SIGNS.recipe().decay(), IN_THE_LOSS, NONE)
                .get((int) chosen.of("decay")));
        var network = trial.trained((long) chosen.of("seed"), stage,
                training -> stage.show(List.of(layer(trial.network(training).gauged(), snap))));
        stage.show(plots(SignedNetwork.of(network), snap));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var signed = SignedNetwork.of(PairTrial.SIGNS.all(SEEDS, stage.part(0, .6)));
        var passed = signed.stream().filter(SignedNetwork::passes).toList();
        var best = (passed.isEmpty() ? signed : passed).stream()
                .min(Comparator.comparingDouble(SignedNetwork::dearer)).orElseThrow();
        var findings = new ArrayList<Finding>();
        findings.add(Finding.atLeast("of 24 seeds end as signs and can be snapped", passed.size(), 1));
        findings.add(Finding.near("best: accuracy", best.score().accuracy(), 1, 0));
        findings.add(Finding.atLeast("best: share of weights within 0.2 of -1 or 1", best.near(), .95));
        findings.add(Finding.near("best: accuracy after snapping", best.snapped().accuracy(), 1, 0));
        findings.add(Finding.atMost("best: loss after snapping, as a multiple", best.dearer(), 1.25));
        findings.add(Finding.that("the seeds shown to visitors are among them",
                PairTrial.LUCKY.stream().allMatch(seed -> signed.get(seed.intValue()).passes())));
        findings.addAll(controls(signed.subList(0, CONTROLS), stage));
        return findings;
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<Finding> controls(List<SignedNetwork> decoupled, StudyListener stage) {
        var findings = new ArrayList<Finding>();
        findings.add(
                Finding.near("weights near -1 or 1, decoupled decay, mean of 8 seeds", share(decoupled), .67, .15));
        double part = .4 / (LAMBDAS.size() + 1);
        for (int l = 0; l < LAMBDAS.size(); l++)
            findings.add(Finding.near("weights near -1 or 1, L2 of " + LAMBDAS.get(l) + " in the loss, mean of 8 seeds",
                    share(inTheLoss(Double.parseDouble(LAMBDAS.get(l))),
                            stage.part(.6 + l * part, .6 + (l + 1) * part)),
                    .2, .15));
        findings.add(Finding.near("weights near -1 or 1, no decay, mean of 8 seeds",
                share(NONE, stage.part(1 - part, 1)), .31, .15));
        return findings;
    }

    private static Decay inTheLoss(double lambda) {
        return new Decay(lambda, lambda, false);
    }

    private static double share(Decay decay, StudyListener stage) {
        return share(SignedNetwork.of(PairTrial.signs(decay).all(CONTROLS, stage)));
    }

    private static double share(List<SignedNetwork> networks) {
        return networks.stream().mapToDouble(SignedNetwork::near).average().orElseThrow();
    }

    private static Plot layer(Bilinear network, boolean snap) {
        return Networks.layer("layer", snap ? network.rounded() : network, 1.5);
    }

    private static List<Plot> plots(SignedNetwork signed, boolean snap) {
        var sizes = IntStream.range(0, 8).mapToObj(k -> signed.network().share(.125 + k * .25, .125)).toList();
        var names = IntStream.range(0, 8).mapToObj(k -> Double.toString(k * .25)).toList();
        return List.of(layer(signed.network(), snap),
                new Plot.Bars("snap.sizes", "axis.share", names, sizes, List.of()),
                new Plot.Bars("snap.right", "axis.share", List.of("snap.before", "snap.after"),
                        List.of(signed.score().accuracy(), signed.snapped().accuracy()), List.of()));
    }
}
