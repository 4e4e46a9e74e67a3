package exhibit.study.concept;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;

/// A neuron that can be understood: it looks for a curve, and answers less the further the curve is turned. Made by
/// hand after the curve detectors of vision models (second document, "Interpretable Neurons").
final class CurveDetector implements Study {

    private static final int SIZE = 15;
    private static final double RADIUS = 5;
    private static final int STEP = 15;
    private static final double HALF = Math.toRadians(60);

    @Override
    public String id() {
        return "C12";
    }

    @Override
    public String source() {
        return "notes, Interpretable Neurons";
    }

    @Override
    public List<StudyDial> choices() {
        return List
                .of(new StudyDial("degrees", 2,
                        IntStream.range(0, 360 / STEP).mapToObj(k -> (double) k * STEP).toList()));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double degrees = chosen.of("degrees");
        var tuning = IntStream.rangeClosed(0, 360 / STEP)
                .mapToObj(k -> new Plot.Point(k * STEP, answer(curve(k * STEP)))).toList();
        stage.show(List.of(new Plot.Cells("curve.seen", curve(degrees), List.of(), List.of(), 1),
                new Plot.Cells("curve.wanted", template(), List.of(), List.of(), 1),
                new Plot.Lines("curve.answer", new Plot.Axis("axis.degrees", 0, 360, false),
                        new Plot.Axis("curve.strength", 0, 1.05, false),
                        List.of(new Plot.Line("", 1, tuning),
                                new Plot.Line("", 2, List.of(new Plot.Point(degrees, 0),
                                        new Plot.Point(degrees, answer(curve(degrees)))))),
                        List.of())));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        return List.of(Finding.near("answer to its own curve", answer(curve(0)), 1, 1e-9),
                Finding.atMost("answer after a turn by 90 degrees", answer(curve(90)), .4),
                Finding.near("answer after a turn by 180 degrees", answer(curve(180)), 0, 1e-9),
                Finding.atMost("after 15 degrees less than before", answer(curve(15)), .99));
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// ReLU of how much of the picture lies on the curve, less what lies opposite; 1 for its own.
    private static double answer(Grid picture) {
        double own = match(curve(0), template());
        return Math.max(0, match(picture, template()) / own);
    }

    private static double match(Grid picture, Grid template) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++)
            for (int j = 0; j < SIZE; j++)
                sum += picture.at(i, j) * template.at(i, j);
        return sum;
    }

    private static Grid template() {
        var wanted = curve(0);
        var opposite = curve(180);
        return Grid.of(SIZE, SIZE, (i, j) -> wanted.at(i, j) - opposite.at(i, j));
    }

    /// A third of a circle, its middle turned this far from the top.
    private static Grid curve(double degrees) {
        double middle = (SIZE - 1) / 2.;
        return Grid.of(SIZE, SIZE, (i, j) -> {
            double x = j - middle, y = middle - i;
            double off = Math.abs(Math.IEEEremainder(Math.atan2(x, y) - Math.toRadians(degrees), 2 * Math.PI));
            double near = Math.max(0, 1 - Math.abs(Math.hypot(x, y) - RADIUS) / 1.2);
            return off < HALF ? near : 0;
        });
    }
}
