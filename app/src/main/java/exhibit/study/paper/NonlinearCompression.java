package exhibit.study.paper;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Two dense numbers x and y in one (paper, appendix "Nonlinear Compression"): t = (⌊Zx⌋ + y) / Z, read out as
/// x' = (⌊Zt⌋ + ½) / Z and y' = Zt - ⌊Zt⌋. With stairs that are steep but not upright, the width of their slopes being
/// ε of a step, this is what a network of ReLUs can do; a slope begins where the upright one stands. The linear model
/// keeps one of the two and loses the other's variance, 1/12; upright stairs lose 1/(12Z²).
final class NonlinearCompression implements Study {

    private static final double LINEAR = 1 / 12.;
    private static final List<Double> SLOPES = List.of(0., .02, .05, .1, .15, .2, .25, .3);
    private static final int PLACES = 800;

    @Override
    public String id() {
        return "T26";
    }

    @Override
    public String source() {
        return "paper, appendix Nonlinear Compression";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("steps", 1, IntStream.rangeClosed(2, 10).mapToObj(z -> (double) z).toList()),
                new StudyDial("slope", 3, SLOPES));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double z = chosen.of("steps"), slope = chosen.of("slope");
        var wire = lines("compression.wire", "axis.x", "axis.t", x -> (stairs(z * x, z, slope) + .5) / z);
        var curve = new ArrayList<Plot.Point>();
        for (double e : SLOPES) {
            stage.show(List.of(wire, losses(curve)));
            stage.done(e / SLOPES.getLast());
            curve.add(new Plot.Point(e, loss(z, e)));
        }
        stage.show(List.of(wire, losses(curve)));
    }

    private static Plot losses(List<Plot.Point> curve) {
        return new Plot.Lines("compression.loss", new Plot.Axis("axis.slope", 0, .3, false),
                new Plot.Axis("axis.loss", 0, .15, false),
                List.of(new Plot.Line("compression.nonlinear", 0, List.copyOf(curve))),
                List.of(new Plot.Level("compression.linear", LINEAR)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (int z = 2; z <= 10; z += 4) {
            stage.done(z / 10.);
            findings.add(Finding.near("Z=" + z + ", upright: loss", loss(z, 0), 1 / (12. * z * z), 1e-5));
        }
        findings.add(Finding.near("Z=3, upright: loss", loss(3, 0), .0093, 5e-5));
        findings.add(Finding.near("Z=3, slopes of a tenth: loss, half the linear 1/12", loss(3, .1), .042, 5e-4));
        findings.add(Finding.atMost("Z=3, slopes of a quarter: loss, below the linear 1/12", loss(3, .25), LINEAR));
        findings.add(Finding.atLeast("Z=3, slopes of three tenths: loss, above the linear 1/12", loss(3, .3), LINEAR));
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// Mean of (x - x')² + (y - y')², by the midpoint rule.
    private static double loss(double z, double slope) {
        return IntStream.range(0, PLACES).parallel().mapToDouble(k -> {
            double sum = 0, x = (k + .5) / PLACES;
            for (int l = 0; l < PLACES; l++)
                sum += error(x, (l + .5) / PLACES, z, slope);
            return sum / PLACES;
        }).sum() / PLACES;
    }

    private static double error(double x, double y, double z, double slope) {
        double t = (stairs(z * x, z, slope) + y) / z;
        double step = stairs(z * t, z, slope);
        double errorX = x - (step + .5) / z, errorY = y - (z * t - step);
        return errorX * errorX + errorY * errorY;
    }

    /// ⌊u⌋ from 0 to z - 1, its jumps as slopes of a width, each from its whole number on.
    private static double stairs(double u, double z, double slope) {
        double step = Math.clamp(Math.floor(u), 0, z - 1);
        if (slope == 0 || step == 0) return step;
        return step - 1 + Math.min((u - step) / slope, 1);
    }

    private static Plot lines(String title, String x, String y, DoubleUnaryOperator f) {
        var points = IntStream.rangeClosed(0, 300).mapToObj(k -> new Plot.Point(k / 300., f.applyAsDouble(k / 300.)))
                .toList();
        return new Plot.Lines(title, new Plot.Axis(x, 0, 1, false), new Plot.Axis(y, 0, 1.2, false),
                List.of(new Plot.Line("", 0, points)), List.of());
    }
}
