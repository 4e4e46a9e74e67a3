package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.ClockByHand;
import exhibit.model.mixing.Spectrum;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two frequencies would have room in four columns, two columns each, and yet all four hold a mixture of both
/// ("Expanding the Scope of Superposition", Toy Model).
final class MixedWaves implements Study {

    /// Of the seeds 0 to 23 the two that end with a good part of both in every column; in the others one frequency is
    /// strong, in all columns or in two of them.
    private static final StudyDial MIXED = new StudyDial("seed", 0, List.of(8., 11.));

    @Override
    public String id() {
        return "M5";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(MIXED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var network = SignedNetwork.trained(chosen, stage, (now, _) -> stage.show(plots(now.E())));
        stage.show(plots(network.E()));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var spectrum = Spectrum.of(SignedNetwork.trained(DialSettings.opening(choices()), stage, (_, _) -> {}).E());
        var two = strongest(spectrum);
        return List.of(
                Finding.near("share of a column's strongest frequency, mean", spectrum.purity(), .56, .03),
                Finding.near("share of the two strongest frequencies of all columns",
                        spectrum.share(two.get(0)) + spectrum.share(two.get(1)), .98, .02),
                Finding.near("share of each of the two frequencies in each column, least", least(spectrum, two), .34,
                        .03),
                Finding.near("31 hours, made by hand of two frequencies that share a divisor: share right, least",
                        sharingADivisor().mapToDouble(pair -> right(PairTrial.P, pair)).min().orElseThrow(), 1, 0),
                Finding.near("12 hours, made by hand of the frequencies 2 and 4: share right", right(12, 2, 4), 1 / 9.,
                        1e-9));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static List<Plot> plots(Matrix E) {
        var spectrum = Spectrum.of(E);
        var frequencies = IntStream.rangeClosed(1, spectrum.power().columns()).boxed().toList();
        return List.of(Networks.waves("waves", E),
                new Plot.Bars("waves.shares", "axis.share", frequencies.stream().map(f -> "" + f).toList(),
                        frequencies.stream().map(spectrum::share).toList(), List.of()));
    }

    /// The two frequencies with the largest shares.
    private static List<Integer> strongest(Spectrum spectrum) {
        return IntStream.rangeClosed(1, spectrum.power().columns()).boxed()
                .sorted((f, g) -> Double.compare(spectrum.share(g), spectrum.share(f))).limit(2).toList();
    }

    private static double least(Spectrum spectrum, List<Integer> frequencies) {
        return IntStream.range(0, spectrum.power().rows()).mapToDouble(
                row -> frequencies.stream().mapToDouble(f -> spectrum.power().at(row, f - 1)).min().orElseThrow()).min()
                .orElseThrow();
    }

    /// Pairs of frequencies that are not mutually prime.
    private static Stream<int[]> sharingADivisor() {
        return IntStream.rangeClosed(2, PairTrial.P / 2).boxed().flatMap(g -> IntStream.range(2, g)
                .filter(f -> divisor(f, g) > 1).mapToObj(f -> new int[]{f, g}));
    }

    private static double right(int hours, int... frequencies) {
        return ClockByHand.of(hours, frequencies).score().accuracy();
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
