package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.model.mixing.Bigram;
import exhibit.model.mixing.WeighingMatrix;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The conditions: mixing multiplies the logits, so it helps where larger logits help. With cross-entropy and followers
/// that are certain they do; with noise only up to a gain; with the squared error never, because the logits were right
/// as they are ("Expanding the Scope of Superposition", Theory; EXPERIMENTS F1).
final class WhenMixingHelps implements Study {

    private static final int TOKENS = 8;
    private static final double NOISE = .2;

    @Override
    public String id() {
        return "M12";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Theory";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("squared", 0, List.of(0., 1.)),
                new StudyDial("noise", 3, List.of(0., .05, .1, .2, .4)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        boolean squared = chosen.of("squared") > 0;
        double noise = chosen.of("noise");
        ToDoubleFunction<Bigram> loss = squared ? Bigram::squaredError : Bigram::crossEntropy;
        var line = new Plot.Line("", 0, IntStream.rangeClosed(0, 90).mapToObj(k -> new Plot.Point(k / 10.,
                loss.applyAsDouble(Bigram.tied(Matrix.identity(TOKENS).times(Math.sqrt(k / 10.)), noise)))).toList());
        double plain = loss.applyAsDouble(plain(noise)), turned = loss.applyAsDouble(turned(noise));
        double mixed = loss.applyAsDouble(mixed(noise));
        stage.show(List.of(
                new Plot.Lines("mix.over", new Plot.Axis("axis.gain", 0, 9, false),
                        new Plot.Axis("axis.loss", 0, line.points().stream().mapToDouble(Plot.Point::y).max()
                                .orElseThrow(), false),
                        List.of(line), List.of()),
                new Plot.Bars("mix.losses", "axis.loss", List.of("mix.plain", "mix.turned", "mix.mixed"),
                        List.of(plain, turned, mixed), List.of())));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        double border = (plain(0).crossEntropy() - mixed(0).crossEntropy()) / (TOKENS - 1);
        return List.of(
                Finding.atMost("certain followers, cross-entropy: mixing changes the loss by",
                        mixed(0).crossEntropy() - plain(0).crossEntropy(), -1),
                Finding.atLeast("noise 0.2, cross-entropy: mixing changes the loss by",
                        mixed(NOISE).crossEntropy() - plain(NOISE).crossEntropy(), .12),
                Finding.near("noise above which mixing costs", border, .1817, 5e-4),
                Finding.near("loss at that noise, mixed beside sparse",
                        mixed(border).crossEntropy() - plain(border).crossEntropy(), 0, 1e-9),
                Finding.near("squared error of the sparse solution", plain(0).squaredError(), 0, 1e-12),
                Finding.atLeast("squared error after mixing", mixed(0).squaredError(), 1),
                Finding.near("squared error after an orthonormal mix, change",
                        turned(0).squaredError() - plain(0).squaredError(), 0, 1e-9),
                Finding.atLeast("noise 0.2, squared error: mixing changes it by",
                        mixed(NOISE).squaredError() - plain(NOISE).squaredError(), 1),
                Finding.near("noise 0.2, cross-entropy after an orthonormal mix, change",
                        turned(NOISE).crossEntropy() - plain(NOISE).crossEntropy(), 0, 1e-9));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static Bigram plain(double noise) {
        return Bigram.tied(Matrix.identity(TOKENS), noise);
    }

    private static Bigram mixed(double noise) {
        return Bigram.tied(WeighingMatrix.hadamard(TOKENS), noise);
    }

    private static Bigram turned(double noise) {
        return Bigram.tied(WeighingMatrix.hadamard(TOKENS).times(1 / Math.sqrt(TOKENS)), noise);
    }
}
