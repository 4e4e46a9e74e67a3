package exhibit.training;

/// A row of numbers that cannot change, oldest first.
public final class LossHistory {

    /// From one value to the next.
    public static final int STEPS_PER_POINT = 16;

    private final float[] values;

    public LossHistory(float... values) {
        this.values = values.clone();
    }

    public int size() {
        return values.length;
    }

    public float at(int index) {
        return values[index];
    }

    /// The same without its noise: each value is the mean of all up to it, older ones counting for less and less. What
    /// is no number counts for nothing.
    ///
    /// @param points after as many a value counts for 1/e of what it did
    public LossHistory smoothed(double points) {
        double keep = Math.exp(-1 / points);
        var means = new float[values.length];
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            boolean counts = Float.isFinite(values[i]);
            sum = keep * sum + (counts ? values[i] : 0);
            weight = keep * weight + (counts ? 1 : 0);
            means[i] = (float) (sum / weight);
        }
        return new LossHistory(means);
    }

    /// The newest value, or NaN where there is none yet.
    public float last() {
        return values.length == 0 ? Float.NaN : values[values.length - 1];
    }
}
