package exhibit.training;

import exhibit.model.Embedding;

/// Tells when a run has come to rest: nothing that a turn of the whole picture leaves alone (norms, dimensionality)
/// has drifted for a while. Samples are noisy, so means over windows are compared, not moments.
final class SettleDetector {

    /// In steps.
    private static final int WINDOW = 480;

    /// While a feature has no place, a run may look calm for long before it finds one (REQUIREMENTS F-3).
    private static final int SOONEST = OfflineRun.STEPS_PER_STOP;

    /// The same where all features have a place: none can come any more.
    private static final int SOONEST_OF_ALL = 12 * WINDOW;

    /// Rare data keep some embeddings trembling for ever: enough is enough.
    private static final int LATEST = 60 * WINDOW;

    /// So many windows in a row must have stayed.
    private static final int QUIET_WINDOWS = 4;

    /// Two to four times what the samples' noise moves a window's mean by, for most shapes and sparsities.
    private static final double DRIFT = .02;

    private long since;
    private long windowEnd;
    private int quiet;
    private int represented;
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
        count(embedding.represented());
        add(embedding);
        if (step >= windowEnd)
            close(step);
        return step - since >= (quiet < QUIET_WINDOWS
                ? LATEST
                : represented < embedding.features() ? SOONEST : SOONEST_OF_ALL);
    }

    /// A feature may come so slowly that no window differs much from the next.
    private void count(int now) {
        if (now != represented)
            quiet = 0;
        represented = now;
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
