package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.Bigram;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;

/// A transformer of no layers, logits = UᵀE, as direction times volume: Û M_U M_E Ê. The direction alone decides which
/// token is the most likely; the volume decides how sure it is, and the loss with it ("Expanding the Scope of
/// Superposition", Theory).
final class DirectionAndVolume implements Study {

    private static final int TOKENS = 8;
    private static final double NOISE = .2;
    private static final double LOUDEST = 16;

    @Override
    public String id() {
        return "M10";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Theory";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("direction", 0, List.of(0., 15., 30., 40., 50., 60., 75., 90.)),
                new StudyDial("volume", 3, List.of(.5, 1., 2., 3.3, 5., 8., 12., 16.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        double degrees = chosen.of("direction"), volume = chosen.of("volume");
        var bigram = bigram(degrees, volume);
        stage.show(List.of(
                new Plot.Lines("volume.loss", new Plot.Axis("volume", 0, LOUDEST, false),
                        new Plot.Axis("axis.loss", 0, 5, false), List.of(line(degrees)),
                        List.of(new Plot.Level("volume.here", bigram.crossEntropy()))),
                new Plot.Cells("volume.likely", Grid.of(bigram.likely()), List.of(), List.of(), 1)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        long moved = IntStream.rangeClosed(1, 64).filter(k -> right(bigram(30, k / 4.)) < TOKENS).count();
        double best = Bigram.bestGain(TOKENS, NOISE);
        return List.of(Finding.near("right direction: tokens right at any of 64 volumes, missed", (double) moved, 0, 0),
                Finding.near("tokens right 40 degrees off", right(bigram(40, 1)), TOKENS, 0),
                Finding.near("tokens right 50 degrees off", right(bigram(50, 1)), 0, 0),
                Finding.near("best volume, by trying", quietest(), best, .01),
                Finding.near("loss at the best volume", bigram(0, best).crossEntropy(), .8896, 5e-4));
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// Turned by an angle from the right follower to the one beside it.
    private static Bigram bigram(double degrees, double volume) {
        double c = Math.cos(Math.toRadians(degrees)), s = Math.sin(Math.toRadians(degrees));
        var direction = Matrix.of(TOKENS, TOKENS, (k, t) -> k == t ? c : k == (t + 1) % TOKENS ? s : 0);
        return new Bigram(direction.times(volume), Matrix.identity(TOKENS), NOISE);
    }

    private static int right(Bigram bigram) {
        var Z = bigram.logits();
        return (int) IntStream.range(0, TOKENS).filter(
                t -> IntStream.range(0, TOKENS).allMatch(c -> c == t || Z.at(c, t) < Z.at(t, t))).count();
    }

    private static double quietest() {
        return IntStream.rangeClosed(1, 1600).mapToDouble(k -> k / 100.).boxed()
                .min((v, w) -> Double.compare(bigram(0, v).crossEntropy(), bigram(0, w).crossEntropy())).orElseThrow();
    }

    private static Plot.Line line(double degrees) {
        return new Plot.Line("", 0, IntStream.rangeClosed(0, 80)
                .mapToObj(k -> new Plot.Point(k * LOUDEST / 80, bigram(degrees, k * LOUDEST / 80).crossEntropy()))
                .toList());
    }
}
