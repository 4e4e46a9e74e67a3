package exhibit.study.mixing;

import exhibit.model.Matrix;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a network adds on a clock of 113 hours: logit_c = Σ_f cos(2πf(a + b - c)/p) is largest at c = a + b, and a few
/// frequencies f are enough. Products make it: cos w(a+b) = cos wa cos wb - sin wa sin wb (Nanda and others, 2023).
/// Built, not trained: the original is a transformer with attention and an MLP of 512 ReLUs, trained for hours.
final class AdditionByWaves implements Study {

    private static final int P = 113;
    /// Those that the trained transformer of the paper uses.
    private static final int[] FREQUENCIES = {14, 35, 41, 42, 52};

    @Override
    public String id() {
        return "M2";
    }

    @Override
    public String source() {
        return "Expanding the Scope of Superposition, Toy Model; Nanda and others 2023, arXiv 2301.05217";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("clock.a", 4, hours()), new StudyDial("clock.b", 6, hours()),
                new StudyDial("waves.count", 4, List.of(1., 2., 3., 4., 5.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        stage.done(0);
        int a = (int) chosen.of("clock.a"), b = (int) chosen.of("clock.b"), count = (int) chosen.of("waves.count");
        var each = Matrix.of(count, P, (k, c) -> logit(a + b, c, k, k + 1));
        stage.show(List.of(sum(a, b, count),
                Networks.waves("waves.each", each)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (int count = 1; count <= FREQUENCIES.length; count++) {
            stage.done((double) count / FREQUENCIES.length);
            findings.add(Finding.near("share of right answers with " + count + " frequencies", right(count), 1, 0));
        }
        findings.add(Finding.atMost("lead of the right answer with 1 frequency, as a share of its logit",
                lead(1), .002));
        findings.add(Finding.atLeast("lead of the right answer with 5 frequencies, as a share of its logit",
                lead(FREQUENCIES.length), .2));
        findings.add(Finding.atMost("cos w(a+b) = cos wa cos wb - sin wa sin wb, largest error", identity(), 1e-12));
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static double right(int count) {
        double right = 0;
        for (int sum = 0; sum < P; sum++) {
            int now = sum;
            right += IntStream.range(0, P).allMatch(c -> c == now || logit(now, c, 0, count) < count - 1e-9) ? 1 : 0;
        }
        return right / P;
    }

    private static double lead(int count) {
        double second = IntStream.range(1, P).mapToDouble(c -> logit(0, c, 0, count)).max().orElseThrow();
        return (count - second) / count;
    }

    private static double identity() {
        double worst = 0;
        for (int a = 0; a < P; a++)
            for (int b = 0; b < P; b++) {
                double u = angle(FREQUENCIES[0], a), v = angle(FREQUENCIES[0], b);
                worst = Math.max(worst, Math.abs(angled(u, v) - Math.cos(angle(FREQUENCIES[0], a + b))));
            }
        return worst;
    }

    private static double angled(double u, double v) {
        return Math.cos(u) * Math.cos(v) - Math.sin(u) * Math.sin(v);
    }

    /// With the frequencies from one to before another.
    private static double logit(int sum, int c, int from, int to) {
        return IntStream.range(from, to).mapToDouble(k -> Math.cos(angle(FREQUENCIES[k], sum - c))).sum();
    }

    private static double angle(int frequency, int a) {
        return 2 * Math.PI * frequency * a / P;
    }

    private static Plot sum(int a, int b, int count) {
        var line = new Plot.Line("", 0, IntStream.range(0, P)
                .mapToObj(c -> new Plot.Point(c, logit(a + b, c, 0, count))).toList());
        return new Plot.Lines("waves.sum", new Plot.Axis("axis.answer", 0, P - 1, false),
                new Plot.Axis("axis.logit", -count, count, false), List.of(line), List.of());
    }

    private static List<Double> hours() {
        return IntStream.rangeClosed(0, 11).mapToObj(k -> 10. * k).toList();
    }
}
