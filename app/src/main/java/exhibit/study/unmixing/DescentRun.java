package exhibit.study.unmixing;

import exhibit.model.exact.OneFeatureModel;
import java.util.ArrayList;
import java.util.List;

/// A descent that is over, and its plateaus: long stretches in which the loss hardly falls, each at a figure.
///
/// @param looks at the model, further and further apart
record DescentRun(List<Look> looks) {

    /// A plateau is where the loss falls less than steps^-FLAT, for at least so many looks.
    private static final double FLAT = .03;
    private static final int LONG = 5;
    /// A slope is taken over so many looks.
    private static final int REACH = 3;

    /// The model after some steps.
    record Look(int step, double loss, OneFeatureModel model) {}

    /// A stretch in which the loss hardly falls.
    ///
    /// @param flattest where the loss falls least
    record Plateau(Look flattest) {

        /// The figure that stands there, as the language files name it.
        String figure() {
            var embedding = flattest.model().embedding();
            var word = embedding.geometry().word();
            return word.equals("polygon") && embedding.represented() == 4 ? "square" : word;
        }
    }

    /// The last look that is not after a step.
    Look at(int step) {
        return looks.stream().filter(look -> look.step <= step).reduce((_, later) -> later).orElseThrow();
    }

    Look end() {
        return looks.getLast();
    }

    List<Plateau> plateaus() {
        var found = new ArrayList<Plateau>();
        int last = looks.size() - REACH;
        for (int from = 0; from < last; from++) {
            int to = from;
            while (to < last && slope(to) < FLAT)
                to++;
            if (to - from >= LONG) found.add(plateau(from, to));
            from = to;
        }
        return found;
    }

    /// By which power of the steps the loss falls here.
    private double slope(int look) {
        var now = looks.get(look);
        var then = looks.get(look + REACH);
        return Math.log(now.loss / then.loss) / Math.log((then.step + 1.) / (now.step + 1));
    }

    private Plateau plateau(int from, int to) {
        int flattest = from;
        for (int look = from; look < to; look++)
            if (slope(look) < slope(flattest)) flattest = look;
        return new Plateau(looks.get(flattest));
    }
}
