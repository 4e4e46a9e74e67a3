package exhibit.model.train;

import java.util.Arrays;
import java.util.Locale;

/// How the learning rate goes.
public enum Schedule {
    CONSTANT,
    /// Down to nothing by the end of a run.
    COSINE,
    /// Up in a hundred steps, then as COSINE: where a model starts far from all it is to hold, the first steps of Adam
    /// would each be as long as any.
    RISING,
    /// Down to an eighth, and whenever the data change up from a twentieth and down again: a warm restart. A new figure
    /// forms quickly, and then lies still (app/decisions/0015). The slow steps after a change let the biases follow the
    /// data: a bias that falls too fast falls below zero, and a feature without an embedding never comes back from there.
    WARM;

    private static final int RISING_STEPS = 100;

    private static final double START = 1. / 20;
    private static final double END = 1. / 8;
    /// Slow ones, of which little is seen.
    private static final int WARMING_STEPS = 960;
    /// By then most figures of the story stand.
    private static final int COOLING_STEPS = 4800;

    /// What [#between] says of each step of a warm rate: asked for every step of every model, and a cosine leaves something
    /// behind each time.
    private static final double[] WARMED = new double[WARMING_STEPS + 1];
    private static final double[] COOLED = new double[COOLING_STEPS + 1];

    static {
        Arrays.setAll(WARMED, left -> between(1, START, (double) left / WARMING_STEPS));
        Arrays.setAll(COOLED, step -> between(1, END, (double) step / COOLING_STEPS));
    }

    /// How many steps after a change of the data are slow at first.
    int warming() {
        return this == WARM ? WARMING_STEPS : 0;
    }

    /// @param step counted from the start of the run, or from the end of the last warming: below 0 within it
    /// @param steps of the whole run
    /// @return the share of the learning rate that holds then
    double at(long step, int steps) {
        return switch (this) {
            case CONSTANT -> 1;
            case COSINE -> StrictMath.cos(Math.PI / 2 * Math.min((double) step / steps, 1));
            case RISING -> Math.min((step + 1.) / RISING_STEPS,
                    COSINE.at(Math.max(step - RISING_STEPS, 0), Math.max(steps - RISING_STEPS, 1)));
            case WARM -> step < 0
                    ? WARMED[(int) Math.min(-step, WARMING_STEPS)]
                    : COOLED[(int) Math.min(step, COOLING_STEPS)];
        };
    }

    /// Half a wave from one value to the other.
    private static double between(double from, double to, double share) {
        return from + (to - from) * (1 - StrictMath.cos(Math.PI * share)) / 2;
    }

    /// The name as it is written on the command line and in files.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
