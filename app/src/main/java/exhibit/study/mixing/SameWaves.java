package exhibit.study.mixing;

import exhibit.model.mixing.Bilinear;
import exhibit.model.mixing.Spectrum;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether networks of different seeds find the same: all find waves, but not the same ones, which is why universality
/// is called mixed (Chughtai and others, 2023).
final class SameWaves implements Study {

    private static final int SEEDS = 8;
    /// A frequency counts from this share of the embedding's power on.
    private static final double USED = .1;
    private static final int FEW = 4;

    @Override
    public String id() {
        return "M3";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model; Chughtai and others 2023, arXiv 2302.03025";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int seed = (int) chosen.of("seed");
        stage.show(plots(PairTrial.CLOCK.all(SEEDS, stage, networks -> stage.show(plots(networks, seed))), seed));
    }

    private static List<Plot> plots(List<Bilinear> networks, int seed) {
        return List.of(
                new Plot.Cells("waves.seeds", Grid.of(SEEDS, PairTrial.P / 2, (s, f) -> share(networks.get(s), f + 1)),
                        names(0, SEEDS), names(1, PairTrial.P / 2 + 1), 1),
                Networks.waves("waves", networks.get(seed).E()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var networks = PairTrial.CLOCK.all(SEEDS, stage);
        var used = networks.stream().map(SameWaves::used).toList();
        double share = networks.stream().mapToDouble(SameWaves::inFew).average().orElseThrow();
        return List.of(
                Finding.atLeast(
                        "share of the embedding's power in its " + FEW + " strongest of 15 frequencies, mean of 8",
                        share, .85),
                Finding.atLeast("different sets of frequencies among 8 seeds",
                        (double) used.stream().distinct().count(), 4));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static double inFew(Bilinear network) {
        return IntStream.rangeClosed(1, PairTrial.P / 2).mapToDouble(f -> -share(network, f)).sorted().limit(FEW).sum()
                * -1;
    }

    private static Set<Integer> used(Bilinear network) {
        return IntStream.rangeClosed(1, PairTrial.P / 2).filter(f -> share(network, f) >= USED).boxed()
                .collect(Collectors.toSet());
    }

    /// Of the power of a column, mean over the columns.
    private static double share(Bilinear network, int frequency) {
        return Spectrum.of(network.E()).share(frequency);
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toList();
    }
}
