package exhibit.study.concept;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.SplittableRandom;

/// Linearity: f(ax + by) = a f(x) + b f(y) for h = Wx, exactly; behind a ReLU no more (second document, "Linear Algebra
/// version").
final class Linearity implements Study {

    private static final double[][] COLUMNS = RegularPolygon.columns(5);
    private static final double[] FIRST = {1, 0, .2, 0, .4};
    private static final double[] SECOND = {0, .3, 0, 1, 0};
    private static final int ROUNDS = 1000;

    @Override
    public String id() {
        return "C2";
    }

    @Override
    public String source() {
        return "notes, Linear Algebra version";
    }

    @Override
    public List<StudyDial> choices() {
        var amounts = List.of(-1., -.5, 0., .5, 1.);
        return List.of(new StudyDial("linearity.a", 4, amounts), new StudyDial("linearity.b", 1, amounts),
                new StudyDial("linearity.relu", 0, List.of(0., 1.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double a = chosen.of("linearity.a"), b = chosen.of("linearity.b");
        boolean relu = chosen.of("linearity.relu") > 0;
        double[] together = f(mixed(a, FIRST, b, SECOND), relu);
        double[] apart = mixed(a, f(FIRST, relu), b, f(SECOND, relu));
        stage.show(List.of(
                new Plot.Arrows("linearity.arrows", RegularPolygon.embedding(new double[][]{together, apart}),
                        List.of(),
                        List.of(1, 2)),
                new Plot.Bars("linearity.apart", "linearity.distance", List.of("linearity.apart"),
                        List.of(Math.rint(1e6 * distance(together, apart)) / 1e6), List.of(1.))));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var random = new SplittableRandom(2);
        double linear = 0, rectified = 0;
        for (int round = 0; round < ROUNDS; round++) {
            stage.done((double) round / ROUNDS);
            double[] x = random.doubles(5, -1, 1).toArray(), y = random.doubles(5, -1, 1).toArray();
            double a = random.nextDouble(-2, 2), b = random.nextDouble(-2, 2);
            linear = Math.max(linear, broken(a, x, b, y, false));
            rectified = Math.max(rectified, broken(a, x, b, y, true));
        }
        return List.of(Finding.atMost("Wx: largest difference", linear, 1e-6),
                Finding.atLeast("ReLU(Wx): largest difference", rectified, .5));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static double broken(double a, double[] x, double b, double[] y, boolean relu) {
        return distance(f(mixed(a, x, b, y), relu), mixed(a, f(x, relu), b, f(y, relu)));
    }

    private static double[] f(double[] x, boolean relu) {
        double[] h = Decomposability.hidden(COLUMNS, x);
        for (int k = 0; relu && k < h.length; k++)
            h[k] = Math.max(0, h[k]);
        return h;
    }

    private static double[] mixed(double a, double[] x, double b, double[] y) {
        var mixed = new double[x.length];
        for (int i = 0; i < x.length; i++)
            mixed[i] = a * x[i] + b * y[i];
        return mixed;
    }

    private static double distance(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++)
            sum += (x[i] - y[i]) * (x[i] - y[i]);
        return Math.sqrt(sum);
    }
}
