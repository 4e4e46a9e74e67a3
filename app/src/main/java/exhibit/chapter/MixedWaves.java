package exhibit.chapter;

import exhibit.model.Matrix;
import exhibit.model.Spectrum;
import java.util.List;
import java.util.stream.IntStream;

/// Two frequencies would have room in four columns, two columns each, and yet all four hold a mixture of both
/// ("Expanding the Scope of Superposition", Toy Model).
final class MixedWaves implements Study {

    @Override
    public String id() {
        return "M5";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model";
    }

    @Override
    public List<Choice> choices() {
        return List.of(SignedNetwork.LUCK);
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        var network = SignedNetwork.trained(chosen, stage, (now, _) -> stage.show(plots(now.E())));
        stage.show(plots(network.E()));
    }

    @Override
    public List<Finding> check(Stage stage) {
        var E = PairTrial.SIGNS.trained(PairTrial.LUCKY.getFirst(), stage).E();
        var spectrum = Spectrum.of(E);
        var two = strongest(spectrum);
        return List.of(
                Finding.near("share of a column's strongest frequency, mean", spectrum.purity(), .6, .1),
                Finding.atLeast("share of the two strongest frequencies of all columns",
                        spectrum.share(two.get(0)) + spectrum.share(two.get(1)), .9),
                Finding.atLeast("share of each of the two frequencies in each column, least", least(spectrum, two),
                        .05),
                Finding.near("greatest common divisor of the clock's 31 hours and either frequency",
                        Math.max(divisor(31, two.get(0)), divisor(31, two.get(1))), 1, 0));
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

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
