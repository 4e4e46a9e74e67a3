package exhibit.study.unmixing;

import exhibit.model.exact.OneFeatureModel;
import exhibit.study.ResultCache;
import exhibit.study.unmixing.DescentRun.Look;
import java.util.ArrayList;
import java.util.SplittableRandom;

/// Gradient descent on an exact loss, from small weights.
///
/// @param features n, in two dimensions
/// @param scale of the weights at the start
/// @param seed of the start
record ExactDescent(int features, double scale, long seed) implements ResultCache.Key<DescentRun> {

    static final int STEPS = 6000;

    private static final double LEARNING_RATE = .5;

    /// Looks lie so far apart, as a ratio of steps.
    private static final double STRIDE = 1.04;

    DescentRun run() {
        var model = OneFeatureModel.start(features, 2, scale, new SplittableRandom(seed));
        var looks = new ArrayList<Look>();
        for (int step = 0, next = 0; step <= STEPS; step++) {
            if (step == next || step == STEPS) {
                looks.add(new Look(step, model.loss(), model.copy()));
                next = (int) Math.max(step + 1, step * STRIDE);
            }
            model.descend(LEARNING_RATE);
        }
        return new DescentRun(looks);
    }
}
