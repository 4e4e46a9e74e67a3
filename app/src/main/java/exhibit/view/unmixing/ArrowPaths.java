package exhibit.view.unmixing;

import exhibit.model.Embedding;
import exhibit.training.DictionaryMoment;
import java.util.ArrayList;
import java.util.List;

/// The ways of arrows that look for something, from where each began. For one thread.
final class ArrowPaths {

    private static final double SPACING = .03;
    private static final int MOST = 400;

    /// Nothing glides so far from one picture to the next: it has begun anew.
    private static final double JUMP = .6;

    private final List<List<double[]>> ways = new ArrayList<>();
    private long step = Long.MAX_VALUE;

    void forget() {
        ways.clear();
        step = Long.MAX_VALUE;
    }

    /// Where they are now; an earlier step is another search.
    void add(DictionaryMoment now) {
        if (now.step() < step) ways.clear();
        step = now.step();
        var directions = now.directions();
        while (ways.size() < directions.features())
            ways.add(new ArrayList<>());
        for (int arrow = 0; arrow < directions.features(); arrow++)
            add(ways.get(arrow), at(directions, arrow));
    }

    private static double[] at(Embedding directions, int arrow) {
        return new double[]{directions.coordinate(arrow, 0), directions.coordinate(arrow, 1)};
    }

    private static void add(List<double[]> way, double[] to) {
        double far = way.isEmpty() ? JUMP : Math.hypot(to[0] - way.getLast()[0], to[1] - way.getLast()[1]);
        if (far >= JUMP) way.clear();
        if (far >= SPACING && way.size() < MOST) way.add(to);
    }

    /// Of each arrow, from its start.
    List<List<double[]>> ways() {
        return ways;
    }
}
