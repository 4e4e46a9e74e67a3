package exhibit.study.mixing;

import exhibit.model.mixing.Bilinear;
import exhibit.model.train.Training;
import exhibit.study.DialSettings;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.List;
import java.util.function.BiConsumer;

/// A network whose inner weights end up as signs of one size. How large that size is makes no difference, U takes it
/// up, so 1 is made of it (EXPERIMENTS B.9).
///
/// @param network with |A_ij| and |B_ij| 1 in the mean
/// @param score of the network
/// @param snapped score with A and B at exactly ±1
record SignedNetwork(Bilinear network, Bilinear.Score score, Bilinear.Score snapped) {

    /// Which of the lucky seeds.
    static final StudyDial LUCK = new StudyDial("seed", 0,
            PairTrial.LUCKY.stream().map(seed -> (double) seed).toList());

    private static final double NEAR = .2;

    static SignedNetwork of(Bilinear trained) {
        var network = trained.gauged();
        return new SignedNetwork(network, network.score(), network.rounded().score());
    }

    /// The network of a page that has `LUCK` for a dial.
    ///
    /// @param looked told of the network now and then while it learns, and of its training
    static Bilinear trained(DialSettings chosen, StudyListener stage, BiConsumer<Bilinear, Training> looked) {
        var trial = PairTrial.SIGNS;
        return trial.trained((long) chosen.of("seed"), stage,
                training -> looked.accept(trial.network(training).gauged(), training)).gauged();
    }

    /// The share of weights within .2 of -1 or 1.
    double near() {
        return network.share(1, NEAR);
    }

    /// Every pair right, weights like signs, and snapping them changes next to nothing.
    boolean passes() {
        return score.accuracy() == 1 && near() >= .95 && snapped.accuracy() == 1 && dearer() <= 1.25;
    }

    /// The loss after snapping, as a multiple.
    double dearer() {
        return snapped.loss() / score.loss();
    }

    static List<SignedNetwork> of(List<Bilinear> trained) {
        return trained.parallelStream().map(SignedNetwork::of).toList();
    }
}
