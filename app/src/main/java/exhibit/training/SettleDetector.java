package exhibit.training;

import exhibit.model.Embedding;

/// Tells when a run has come to rest: nothing that a turn of the whole picture leaves alone (norms, dimensionality)
/// has drifted for a while. Samples are noisy, so means over windows are compared, not moments.
final class SettleDetector {

    /// One second at story pace.
    private static final int WINDOW = 480;

    /// Between two figures a run may look calm for long; after this no change is to be expected (REQUIREMENTS R5).
    private static final int SOONEST = 12 * WINDOW;

    /// Rare data keep some embeddings trembling for ever: enough is enough.
    private static final int LATEST = 60 * WINDOW;

    /// So many windows in a row must have stayed.
    private static final int QUIET_WINDOWS = 4;

    /// Two to four times what the samples' noise moves a window's mean by, for most shapes and sparsities.
    private static final double DRIFT = .02;

    private long since;
    private long windowEnd;
    private int quiet;
    private int moments;
    private double[] sum = {};
    private double[] mean = {};

    /// Something new begins at this step.
    void disturb(long step) {
        since = step;
        windowEnd = step + WINDOW;
        quiet = 0;
        moments = 0;
        sum = new double[0];
        mean = new double[0];
    }

    /// Looks at the run; often enough, at any rate more than once a window.
    ///
    /// @return whether it rests
    boolean look(Embedding embedding, long step) {
        if (sum.length == 0)
            sum = new double[2 * embedding.features()];
        add(embedding);
        if (step >= windowEnd)
            close(step);
        return step - since >= (quiet >= QUIET_WINDOWS ? SOONEST : LATEST);
    }

    private void add(Embedding embedding) {
        moments++;
        for (int i = 0; i < embedding.features(); i++) {
            sum[2 * i] += embedding.norm(i);
            sum[2 * i + 1] += embedding.dimensionality(i);
        }
    }

    private void close(long step) {
        for (int f = 0; f < sum.length; f++)
            sum[f] /= moments;
        quiet = mean.length > 0 && drift() < DRIFT ? quiet + 1 : 0;
        mean = sum;
        sum = new double[0];
        moments = 0;
        windowEnd = step + WINDOW;
    }

    private double drift() {
        double most = 0;
        for (int f = 0; f < sum.length; f++)
            most = Math.max(most, Math.abs(sum[f] - mean[f]));
        return most;
    }
}
