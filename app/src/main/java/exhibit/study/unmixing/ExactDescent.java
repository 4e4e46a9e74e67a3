package exhibit.study.unmixing;

import exhibit.model.Embedding;
import exhibit.model.exact.OneFeatureModel;
import exhibit.study.ResultCache;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Gradient descent on an exact loss, from small weights, and what is seen on the way: long stretches in which the loss
/// hardly falls, each at a figure.
///
/// @param features n, in two dimensions
/// @param scale of the weights at the start
/// @param seed of the start
record ExactDescent(int features, double scale, long seed) implements ResultCache.Key<ExactDescent.Run> {

    static final int STEPS = 6000;

    private static final double LEARNING_RATE = .5;

    /// Looks lie so far apart, as a ratio of steps.
    private static final double STRIDE = 1.04;

    /// A plateau is where the loss falls less than steps^-FLAT, for at least so many looks.
    private static final double FLAT = .03;
    private static final int LONG = 5;
    /// A slope is taken over so many looks.
    private static final int REACH = 3;

    /// The model after some steps.
    record Look(int step, double loss, OneFeatureModel model) {

        Embedding embedding() {
            return model.embedding();
        }
    }

    /// A stretch in which the loss hardly falls.
    ///
    /// @param last its last look, that of the end included
    /// @param flattest where the loss falls least
    record Plateau(int first, int last, Look flattest) {

        /// The figure that stands there, as the language files name it.
        String figure() {
            var embedding = flattest.embedding();
            var word = embedding.geometry().word();
            return word.equals("polygon") && embedding.represented() == 4 ? "square" : word;
        }
    }

    /// A descent that is over.
    record Run(List<Look> looks) {

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
            return new Plateau(from, to, looks.get(flattest));
        }
    }

    Run run() {
        var model = OneFeatureModel.start(features, 2, scale, new SplittableRandom(seed));
        var looks = new ArrayList<Look>();
        for (int step = 0, next = 0; step <= STEPS; step++) {
            if (step == next || step == STEPS) {
                looks.add(new Look(step, model.loss(), model.copy()));
                next = (int) Math.max(step + 1, step * STRIDE);
            }
            model.descend(LEARNING_RATE);
        }
        return new Run(looks);
    }
}
