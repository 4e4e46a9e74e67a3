package exhibit.study.paper;

import exhibit.model.train.Learner;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The dimensionalities D_i and the loss over a training, looked at every few steps. Mutable.
final class Course {

    private static final int STRIDE = 50;

    /// A jump leads from below the one to above the other, within so many looks.
    private static final double LOW = .25;
    private static final double HIGH = .4;
    private static final int LOOKS = 10;

    private static final List<Plot.Level> LEVELS = List.of(new Plot.Level("1", 1), new Plot.Level("1/2", .5));

    private final Plot.Axis time;
    private final List<double[]> dimensionalities = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>();
    private int steps;

    Course(int steps) {
        time = new Plot.Axis("step", 0, steps, false);
    }

    /// One step of training, and a look where one is due.
    void follow(Learner learner) {
        learner.step();
        if (steps++ % STRIDE != 0) return;
        var embedding = learner.parameters().embedding();
        look(IntStream.range(0, embedding.features())
                .mapToDouble(i -> embedding.represented(i) ? embedding.dimensionality(i) : 0).toArray(),
                learner.loss());
    }

    /// @param shares D_i of each feature, not modified any more
    void look(double[] shares, double loss) {
        dimensionalities.add(shares);
        losses.add(loss);
    }

    /// How many features stand near a level at the end.
    int endNear(double level, double tolerance) {
        return (int) IntStream.range(0, features())
                .filter(i -> Math.abs(dimensionalities.getLast()[i] - level) <= tolerance).count();
    }

    /// The last loss as a share of that at a step.
    double lossSince(int step) {
        return losses.getLast() / losses.get(step / STRIDE);
    }

    /// Looks after a step at which exactly one feature arrives above.
    int jumps(int after) {
        return (int) IntStream.range(after / STRIDE + 1, dimensionalities.size())
                .filter(look -> arriving(look) == 1).count();
    }

    /// How often a feature arrives above after a step, alone or with others.
    int arrivals(int after) {
        return (int) IntStream.range(after / STRIDE + 1, dimensionalities.size()).mapToLong(this::arriving).sum();
    }

    private long arriving(int look) {
        return IntStream.range(0, features()).filter(i -> arrives(look, i)).count();
    }

    /// Whether a feature that was below not long ago is above at this look, and was not at the one before.
    private boolean arrives(int look, int i) {
        return at(look, i) > HIGH && at(look - 1, i) <= HIGH
                && IntStream.range(Math.max(look - LOOKS, 0), look).anyMatch(l -> at(l, i) < LOW);
    }

    /// Where features arrive above; faint where several do at once.
    private List<Plot.Dot> marks() {
        var marks = new ArrayList<Plot.Dot>();
        for (int look = 1; look < dimensionalities.size(); look++)
            for (int i = 0; i < features(); i++)
                if (arrives(look, i))
                    marks.add(new Plot.Dot(look * STRIDE, at(look, i), arriving(look) == 1 ? i : -1));
        return marks;
    }

    /// The feature that was the last to arrive alone; before any has, the first one.
    private int lit() {
        for (int look = dimensionalities.size() - 1; look > 0; look--)
            if (arriving(look) == 1)
                for (int i = 0; i < features(); i++)
                    if (arrives(look, i)) return i;
        return 0;
    }

    private double at(int look, int i) {
        return dimensionalities.get(look)[i];
    }

    private int features() {
        return dimensionalities.getFirst().length;
    }

    List<Plot> pictures() {
        int lit = lit();
        var others = IntStream.range(0, features()).filter(i -> i != lit).mapToObj(i -> share(-1, i));
        var levels = Stream.concat(others, Stream.of(share(lit, lit))).toList();
        double most = losses.getFirst();
        return List.of(
                new Plot.Lines("levels", time, new Plot.Axis("dimensionality", 0, 1.05, false), levels, LEVELS,
                        marks()),
                new Plot.Lines("course", time, new Plot.Axis("loss", 0, most, false), List.of(line(0, losses)),
                        List.of()));
    }

    private Plot.Line share(int tone, int i) {
        return line(tone, dimensionalities.stream().map(looked -> looked[i]).toList());
    }

    private static Plot.Line line(int tone, List<Double> heights) {
        return new Plot.Line("", tone, IntStream.range(0, heights.size())
                .mapToObj(look -> new Plot.Point(look * STRIDE, heights.get(look))).toList());
    }
}
